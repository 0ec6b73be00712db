package dev.greenlight.act.tls;

import dev.greenlight.record.Handshake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;

/** Where the certificate of a server says that its revocation would be told (RFC 5280 4.2.1.13). */
public final class RevocationAddresses {
  private static final int MOST = 4;

  private RevocationAddresses() {}

  /** The first addresses of lists that can be had by http; none where nothing can be read. */
  public static List<String> in(Handshake handshake) {
    if (handshake.identity() == null) {
      return List.of();
    }
    try {
      X509CertificateHolder leaf =
          new X509CertificateHolder(
              Base64.getDecoder().decode(handshake.identity().chain().get(0)));
      Extension extension = leaf.getExtension(Extension.cRLDistributionPoints);
      return extension == null
          ? List.of()
          : addresses(CRLDistPoint.getInstance(extension.getParsedValue()));
    } catch (IOException | IllegalArgumentException e) {
      // The checks say of a certificate that it cannot be read.
      return List.of();
    }
  }

  private static List<String> addresses(CRLDistPoint points) {
    List<String> found = new ArrayList<>();
    for (DistributionPoint point : points.getDistributionPoints()) {
      DistributionPointName name = point.getDistributionPoint();
      if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
        Stream.of(GeneralNames.getInstance(name.getName()).getNames())
            .filter(each -> each.getTagNo() == GeneralName.uniformResourceIdentifier)
            .map(each -> each.getName().toString())
            .filter(address -> address.matches("(?i)https?://[^\\s]+"))
            .forEach(found::add);
      }
    }
    return found.stream().limit(MOST).toList();
  }
}
