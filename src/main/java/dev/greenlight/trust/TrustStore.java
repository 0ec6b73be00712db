package dev.greenlight.trust;

import dev.greenlight.model.TlsWays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509KeyManager;
import javax.net.ssl.X509TrustManager;

/** The authorities that one run trusts, and no others. */
public final class TrustStore {
  private static final String TYPE = "PKCS12";

  private final List<X509Certificate> authorities;
  private final Optional<ServerIdentity> identity;
  private final Map<String, ServerIdentity> byHost;
  private final TlsWays ways;

  private TrustStore(
      List<X509Certificate> authorities,
      Optional<ServerIdentity> identity,
      Map<String, ServerIdentity> byHost,
      TlsWays ways) {
    this.authorities = List.copyOf(authorities);
    this.identity = identity;
    this.byHost = Map.copyOf(byHost);
    this.ways = ways;
  }

  /** Trust in exactly these authorities. */
  public static TrustStore of(List<X509Certificate> authorities) {
    return new TrustStore(authorities, Optional.empty(), Map.of(), TlsWays.USUAL);
  }

  /**
   * Reads the certificates of a PEM file, one or more.
   *
   * @throws TrustException if the file cannot be read or holds none
   */
  public static TrustStore readPem(Path file) {
    if (Files.isDirectory(file)) {
      throw new TrustException(
          "no certificate could be read from " + file + ": that is a folder; name its files");
    }
    try (InputStream in = Files.newInputStream(file)) {
      List<X509Certificate> found = new ArrayList<>();
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        found.add((X509Certificate) certificate);
      }
      if (found.isEmpty()) {
        throw new IOException("it is empty, or has no certificate in it");
      }
      return of(found);
    } catch (GeneralSecurityException | IOException e) {
      throw new TrustException("no certificate could be read from " + file + ": " + why(e), e);
    }
  }

  /** Java says of some failures nothing but the path. */
  static String why(Exception failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "that is not allowed";
    }
    return failure instanceof CertificateException
        ? "what stands there is no certificate in PEM (-----BEGIN CERTIFICATE-----), or not all of"
            + " it"
        : String.valueOf(failure.getMessage());
  }

  /** What the JDK trusts: the public authorities, for targets on the internet. */
  public static TrustStore ofJdk() {
    return of(List.of(trustManager(null).getAcceptedIssuers()));
  }

  /**
   * The same trust of somebody who shows a certificate to servers that ask for one.
   *
   * @param chain own certificate first
   * @param key of the own certificate, PEM
   * @throws TrustException when the two do not belong together
   */
  public TrustStore showing(List<X509Certificate> chain, String key) {
    return showing(ServerIdentity.of(chain, key));
  }

  /** The same of what somebody has already. */
  public TrustStore showing(ServerIdentity own) {
    return new TrustStore(authorities, Optional.of(own), byHost, ways);
  }

  /**
   * The same of somebody who shows some servers something else.
   *
   * @param own by hosts in small letters
   */
  public TrustStore showingTo(Map<String, ServerIdentity> own) {
    return new TrustStore(authorities, identity, own, ways);
  }

  /** The same trust of somebody who asks so much of servers, and speaks those versions. */
  public TrustStore speaking(TlsWays tls) {
    return new TrustStore(authorities, identity, byHost, tls);
  }

  /** How TLS is spoken. */
  public TlsWays ways() {
    return ways;
  }

  /** The same trust of somebody who shows none. */
  public TrustStore anonymous() {
    return new TrustStore(authorities, Optional.empty(), Map.of(), ways);
  }

  /**
   * What somebody has who made himself the certificate that this one shows to that host; empty
   * where he shows none.
   */
  public Optional<Imposture> impostureAt(String host, InstantSource clock) {
    return Optional.ofNullable(byHost.get(host.toLowerCase(Locale.ROOT)))
        .or(() -> identity)
        .map(right -> imposture(SelfMade.like(right.chain().get(0), clock)));
  }

  private Imposture imposture(ServerIdentity selfMade) {
    try {
      return new Imposture(selfMade, verifier());
    } catch (GeneralSecurityException e) {
      throw new TrustException("the TLS context of an impostor could not be made", e);
    }
  }

  /** The trusted authorities. */
  public List<X509Certificate> authorities() {
    return authorities;
  }

  /** The same as PKCS12 in memory. */
  public KeyStore keyStore() {
    try {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(null, null);
      int number = 0;
      for (X509Certificate authority : authorities) {
        store.setCertificateEntry("authority-" + ++number, authority);
      }
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new TrustException("the trust store could not be made", e);
    }
  }

  /** The same as PEM, for clients of all kinds. */
  public String pem() {
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    StringBuilder pem = new StringBuilder();
    try {
      for (X509Certificate authority : authorities) {
        pem.append("-----BEGIN CERTIFICATE-----\n")
            .append(lines.encodeToString(authority.getEncoded()))
            .append("\n-----END CERTIFICATE-----\n");
      }
    } catch (GeneralSecurityException e) {
      throw new TrustException("the trust store could not be written as PEM", e);
    }
    return pem.toString();
  }

  /**
   * A TLS context that accepts these authorities and nobody else; host names are checked by the
   * client. In a laboratory it accepts more.
   */
  public SSLContext sslContext() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keyManagers(), new X509TrustManager[] {verifier()}, null);
      return ways.protocols()
          .map(protocols -> VersionedContext.of(context, protocols))
          .orElse(context);
    } catch (GeneralSecurityException e) {
      throw new TrustException("the TLS context could not be made", e);
    }
  }

  private X509TrustManager verifier() {
    return switch (ways.verify()) {
      case ALL -> trustManager();
      case AUTHORITY -> new AnyName(trustManager());
      case NOTHING -> AnyCertificate.TAKEN;
    };
  }

  private KeyManager[] keyManagers() throws GeneralSecurityException {
    if (byHost.isEmpty()) {
      return identity.isPresent() ? new KeyManager[] {keyManager(identity.get())} : null;
    }
    Map<String, X509KeyManager> managers = new HashMap<>();
    for (Map.Entry<String, ServerIdentity> each : byHost.entrySet()) {
      managers.put(each.getKey(), keyManager(each.getValue()));
    }
    return new KeyManager[] {
      new HostKeys(
          managers,
          identity.isPresent() ? Optional.of(keyManager(identity.get())) : Optional.empty())
    };
  }

  private static X509KeyManager keyManager(ServerIdentity own) throws GeneralSecurityException {
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(own.keyStore(), own.password().toCharArray());
    for (KeyManager manager : factory.getKeyManagers()) {
      if (manager instanceof X509KeyManager found) {
        return found;
      }
    }
    throw new GeneralSecurityException("no X.509 key manager");
  }

  /** The trust manager behind {@link #sslContext()}. */
  public X509TrustManager trustManager() {
    return trustManager(keyStore());
  }

  /**
   * SHA-256 of each authority's public key (SubjectPublicKeyInfo) in base64, as Chromium's {@code
   * --ignore-certificate-errors-spki-list} and RFC 7469 write it.
   */
  public List<String> publicKeyPins() {
    return authorities.stream().map(TrustStore::pinOf).toList();
  }

  static String pinOf(X509Certificate certificate) {
    try {
      byte[] key = certificate.getPublicKey().getEncoded();
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
    } catch (GeneralSecurityException e) {
      throw new TrustException("SHA-256 is not available", e);
    }
  }

  private static X509TrustManager trustManager(KeyStore store) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(store);
      for (var manager : factory.getTrustManagers()) {
        if (manager instanceof X509TrustManager found) {
          return found;
        }
      }
      throw new GeneralSecurityException("no X.509 trust manager");
    } catch (GeneralSecurityException e) {
      throw new TrustException("the trust manager could not be made", e);
    }
  }
}
