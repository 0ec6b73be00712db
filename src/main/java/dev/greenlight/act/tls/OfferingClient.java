package dev.greenlight.act.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import org.bouncycastle.tls.AbstractTlsClient;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateEntry;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.CertificateStatus;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.NameType;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.ServerName;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsExtensionsUtils;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.crypto.TlsCrypto;

/** Offers exactly what it is told to, and takes whatever comes back. */
@SuppressWarnings("JdkObsolete") // BouncyCastle wants vectors
final class OfferingClient extends AbstractTlsClient {
  /** Type, and the length of the response. */
  private static final int STATUS_HEADER = 4;

  private static final Integer STATUS_REQUEST = TlsExtensionsUtils.EXT_status_request;

  private final Server server;
  private final TlsOffer offer;
  private final List<String> chain = new ArrayList<>();
  private String ocsp;

  OfferingClient(TlsCrypto crypto, Server server, TlsOffer offer) {
    super(crypto);
    this.server = server;
    this.offer = offer;
  }

  /** What the server presented, DER in base64, its own first; empty when nothing. */
  List<String> chain() {
    return chain;
  }

  /** The stapled OCSP response, DER in base64. */
  Optional<String> ocsp() {
    return Optional.ofNullable(ocsp);
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    return offer.versions();
  }

  @Override
  protected int[] getSupportedCipherSuites() {
    return offer.suites();
  }

  @Override
  protected Vector<?> getSNIServerNames() {
    return server.isAddress()
        ? null
        : TlsUtils.vectorOfOne(
            new ServerName(NameType.host_name, server.host().getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  protected Vector<?> getSupportedSignatureAlgorithms() {
    return switch (offer) {
      case ECDSA_CERTIFICATE -> of(SignatureAlgorithm.ecdsa);
      case RSA_CERTIFICATE -> of(SignatureAlgorithm.rsa);
      default -> everySignature();
    };
  }

  /** How the certificates themselves are signed does not matter: that is for a check to say. */
  @Override
  protected Vector<?> getSupportedSignatureAlgorithmsCert() {
    return everySignature();
  }

  private static Vector<SignatureAndHashAlgorithm> everySignature() {
    Vector<SignatureAndHashAlgorithm> all = of(SignatureAlgorithm.ecdsa);
    all.addAll(of(SignatureAlgorithm.rsa));
    all.add(SignatureAndHashAlgorithm.ed25519);
    return all;
  }

  private static Vector<SignatureAndHashAlgorithm> of(short algorithm) {
    Vector<SignatureAndHashAlgorithm> all = new Vector<>();
    if (algorithm == SignatureAlgorithm.rsa) {
      all.add(SignatureAndHashAlgorithm.rsa_pss_rsae_sha256);
      all.add(SignatureAndHashAlgorithm.rsa_pss_rsae_sha384);
      all.add(SignatureAndHashAlgorithm.rsa_pss_rsae_sha512);
    }
    for (short hash :
        new short[] {
          HashAlgorithm.sha256, HashAlgorithm.sha384, HashAlgorithm.sha512, HashAlgorithm.sha1
        }) {
      all.add(SignatureAndHashAlgorithm.getInstance(hash, algorithm));
    }
    return all;
  }

  @Override
  public Hashtable<?, ?> getClientExtensions() throws IOException {
    Hashtable<?, ?> extensions = super.getClientExtensions();
    // With it OpenSSL and a NULL suite end in an error of the client's own making.
    extensions.remove(TlsExtensionsUtils.EXT_encrypt_then_mac);
    return extensions;
  }

  @Override
  public TlsAuthentication getAuthentication() {
    return new TlsAuthentication() {
      @Override
      public void notifyServerCertificate(TlsServerCertificate presented) throws IOException {
        note(presented);
      }

      @Override
      public TlsCredentials getClientCredentials(CertificateRequest request) {
        return null;
      }
    };
  }

  private void note(TlsServerCertificate presented) throws IOException {
    Certificate certificates = presented.getCertificate();
    for (int i = 0; i < certificates.getLength(); i++) {
      chain.add(base64(certificates.getCertificateAt(i).getEncoded()));
    }
    CertificateStatus status = presented.getCertificateStatus();
    if (status != null) {
      ocsp = base64(status.getOCSPResponse().getEncoded());
    }
    byte[] stapled = stapled(certificates.getCertificateEntryAt(0));
    if (stapled.length > STATUS_HEADER) {
      ocsp = base64(Arrays.copyOfRange(stapled, STATUS_HEADER, stapled.length));
    }
  }

  /** In TLS 1.3 the status stands beside the certificate. */
  private static byte[] stapled(CertificateEntry leaf) {
    byte[] status =
        leaf.getExtensions() == null
            ? null
            : TlsUtils.getExtensionData(leaf.getExtensions(), STATUS_REQUEST);
    return status == null ? new byte[0] : status;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
