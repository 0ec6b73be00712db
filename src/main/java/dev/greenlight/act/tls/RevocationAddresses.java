package dev.greenlight.act.tls;

import dev.greenlight.record.Handshake;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Where the certificate of a server says that its revocation would be told: lists (RFC 5280
 * 4.2.1.13), and responders (4.2.2.1), which are asked by GET (RFC 6960 A.1).
 */
public final class RevocationAddresses {
  private static final int MOST = 4;

  private RevocationAddresses() {}

  /** The first addresses of lists that can be had by http; none where nothing can be read. */
  public static List<String> lists(Handshake handshake) {
    return in(
        handshake,
        Extension.cRLDistributionPoints,
        value -> addresses(CRLDistPoint.getInstance(value)));
  }

  /**
   * The first addresses at which responders answer whether it was revoked, the question in each;
   * none where nothing can be read or nobody of the chain issued it.
   */
  public static List<String> questions(Handshake handshake) {
    List<String> responders =
        in(
            handshake,
            Extension.authorityInfoAccess,
            value -> responders(AuthorityInformationAccess.getInstance(value)));
    return responders.isEmpty()
        ? List.of()
        : question(handshake).stream()
            .flatMap(
                question ->
                    responders.stream().map(address -> address.replaceFirst("/*$", "/") + question))
            .toList();
  }

  private static List<String> in(
      Handshake handshake, ASN1ObjectIdentifier kind, Function<Object, List<String>> reading) {
    if (handshake.identity() == null) {
      return List.of();
    }
    try {
      return read(handshake.identity().chain().get(0))
          .map(leaf -> leaf.getExtension(kind))
          .map(Extension::getParsedValue)
          .map(reading)
          .orElse(List.of());
    } catch (IllegalArgumentException e) {
      // What is no such extension names nobody.
      return List.of();
    }
  }

  private static Optional<X509CertificateHolder> read(String encoded) {
    try {
      return Optional.of(new X509CertificateHolder(Base64.getDecoder().decode(encoded)));
    } catch (IOException | IllegalArgumentException e) {
      // The checks say of a certificate that it cannot be read.
      return Optional.empty();
    }
  }

  private static List<String> addresses(CRLDistPoint points) {
    List<String> found = new ArrayList<>();
    for (DistributionPoint point : points.getDistributionPoints()) {
      DistributionPointName name = point.getDistributionPoint();
      if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
        byHttp(Stream.of(GeneralNames.getInstance(name.getName()).getNames())).forEach(found::add);
      }
    }
    return found.stream().limit(MOST).toList();
  }

  private static List<String> responders(AuthorityInformationAccess access) {
    return byHttp(
            Stream.of(access.getAccessDescriptions())
                .filter(each -> each.getAccessMethod().equals(AccessDescription.id_ad_ocsp))
                .map(AccessDescription::getAccessLocation))
        .limit(MOST)
        .toList();
  }

  private static Stream<String> byHttp(Stream<GeneralName> names) {
    return names
        .filter(each -> each.getTagNo() == GeneralName.uniformResourceIdentifier)
        .map(each -> each.getName().toString())
        .filter(address -> address.matches("(?i)https?://[^\\s]+"));
  }

  /** The question about the server's own certificate, as it stands in an address. */
  private static Optional<String> question(Handshake handshake) {
    Optional<X509CertificateHolder> leaf = read(handshake.identity().chain().get(0));
    return Stream.concat(
            handshake.identity().chain().stream(), handshake.identity().anchors().stream())
        .flatMap(encoded -> read(encoded).stream())
        .filter(each -> leaf.filter(it -> it.getIssuer().equals(each.getSubject())).isPresent())
        .findFirst()
        .map(issuer -> question(issuer, leaf.orElseThrow().getSerialNumber()));
  }

  private static String question(X509CertificateHolder issuer, BigInteger number) {
    try {
      byte[] request =
          new OCSPReqBuilder()
              .addRequest(
                  new CertificateID(
                      new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                      issuer,
                      number))
              .build()
              .getEncoded();
      return URLEncoder.encode(
          Base64.getEncoder().encodeToString(request), StandardCharsets.US_ASCII);
    } catch (IOException | OCSPException | OperatorCreationException e) {
      throw new IllegalStateException("every Java can ask about a certificate", e);
    }
  }
}
