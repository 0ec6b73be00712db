package dev.greenlight.party.server;

import dev.greenlight.party.server.TlsManners.Version;
import dev.greenlight.trust.ServerIdentity;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateEntry;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.DefaultTlsServer;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.KeyExchangeAlgorithm;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SecurityParameters;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedDecryptor;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** One handshake of a {@link TlsFront}, with the manners it was given. */
final class FrontHandshake extends DefaultTlsServer {
  private static final int[] SUITES_13 = {
    CipherSuite.TLS_AES_128_GCM_SHA256, CipherSuite.TLS_AES_256_GCM_SHA384
  };
  private static final List<Integer> GOOD_BEFORE_13 =
      List.of(
          CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
          CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384);

  private final BcTlsCrypto crypto;
  private final TlsManners manners;
  private final ServerIdentity first;
  private final Optional<ServerIdentity> second;

  /**
   * @param first with a key on a curve
   * @param second with an RSA key
   */
  FrontHandshake(
      BcTlsCrypto crypto,
      TlsManners manners,
      ServerIdentity first,
      Optional<ServerIdentity> second) {
    super(crypto);
    this.crypto = crypto;
    this.manners = manners;
    this.first = first;
    this.second = second;
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    return manners.versions().stream().map(FrontHandshake::version).toArray(ProtocolVersion[]::new);
  }

  private static ProtocolVersion version(Version version) {
    return switch (version) {
      case SSL_3_0 -> ProtocolVersion.SSLv3;
      case TLS_1_0 -> ProtocolVersion.TLSv10;
      case TLS_1_1 -> ProtocolVersion.TLSv11;
      case TLS_1_2 -> ProtocolVersion.TLSv12;
      case TLS_1_3 -> ProtocolVersion.TLSv13;
    };
  }

  @Override
  protected int[] getSupportedCipherSuites() {
    List<Integer> all = new ArrayList<>();
    for (int suite : SUITES_13) {
      all.add(suite);
    }
    all.addAll(manners.oldSuites().isEmpty() ? GOOD_BEFORE_13 : manners.oldSuites());
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public TlsCredentials getCredentials() throws IOException {
    SecurityParameters negotiated = context.getSecurityParametersHandshake();
    return switch (negotiated.getKeyExchangeAlgorithm()) {
      case KeyExchangeAlgorithm.ECDH_anon, KeyExchangeAlgorithm.DH_anon -> null;
      case KeyExchangeAlgorithm.RSA -> decryptor(second.orElseThrow(FrontHandshake::none));
      default -> signer(negotiated.getClientSigAlgs());
    };
  }

  /** On a curve for whoever takes that, as the clients of most people do. */
  private TlsCredentials signer(Vector<?> offered) throws IOException {
    if (offered == null) {
      return signer(first, null);
    }
    for (Object each : offered) {
      SignatureAndHashAlgorithm algorithm = (SignatureAndHashAlgorithm) each;
      if (algorithm.equals(ecdsa())) {
        return signer(first, algorithm);
      }
    }
    if (second.isPresent()
        && offered.contains(SignatureAndHashAlgorithm.rsa_pss_rsae_sha256)
        && TlsUtils.isTLSv13(context)) {
      return signer(second.get(), SignatureAndHashAlgorithm.rsa_pss_rsae_sha256);
    }
    throw none();
  }

  private static SignatureAndHashAlgorithm ecdsa() {
    return SignatureAndHashAlgorithm.getInstance(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa);
  }

  private static TlsFatalAlert none() {
    return new TlsFatalAlert(AlertDescription.handshake_failure);
  }

  private TlsCredentials signer(ServerIdentity identity, SignatureAndHashAlgorithm algorithm)
      throws IOException {
    return new BcDefaultTlsCredentialedSigner(
        new TlsCryptoParameters(context), crypto, key(identity), chain(identity), algorithm);
  }

  private TlsCredentials decryptor(ServerIdentity identity) throws IOException {
    return new BcDefaultTlsCredentialedDecryptor(crypto, chain(identity), key(identity));
  }

  private static AsymmetricKeyParameter key(ServerIdentity identity) throws IOException {
    return PrivateKeyFactory.createKey(identity.key().getEncoded());
  }

  private Certificate chain(ServerIdentity identity) throws IOException {
    List<TlsCertificate> chain = new ArrayList<>();
    try {
      for (X509Certificate certificate : identity.chain()) {
        chain.add(crypto.createCertificate(certificate.getEncoded()));
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("a certificate of ours can be written", e);
    }
    return TlsUtils.isTLSv13(context)
        ? new Certificate(
            TlsUtils.EMPTY_BYTES,
            chain.stream()
                .map(certificate -> new CertificateEntry(certificate, null))
                .toArray(CertificateEntry[]::new))
        : new Certificate(chain.toArray(TlsCertificate[]::new));
  }
}
