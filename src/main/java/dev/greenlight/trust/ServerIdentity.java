package dev.greenlight.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Private key and certificate chain with which a party of ours answers over TLS. */
public final class ServerIdentity {
  private static final int PASSWORD_BYTES = 24;

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final String password;

  ServerIdentity(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = List.copyOf(chain);
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    this.password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /**
   * A chain with the key of its first certificate.
   *
   * @param chain own certificate first
   * @param key of the own certificate, PEM
   * @throws TrustException when the two do not belong together
   */
  public static ServerIdentity of(List<X509Certificate> chain, String key) {
    PrivateKey own = PrivateKeys.readAny(key);
    if (!PrivateKeys.belongTogether(own, chain.get(0).getPublicKey())) {
      throw new TrustException("the key is not that of the first certificate of the chain");
    }
    return new ServerIdentity(own, chain);
  }

  /**
   * A key and its chain that are kept in one file.
   *
   * @param file PKCS12; the first key in it counts
   * @param password of the file and of the key
   * @throws TrustException when it cannot be read
   */
  public static ServerIdentity of(Path file, String password) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password.toCharArray());
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key
            && store.getCertificateChain(alias) != null) {
          List<X509Certificate> chain =
              Stream.of(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
          return new ServerIdentity(key, chain);
        }
      }
    } catch (GeneralSecurityException | IOException e) {
      throw new TrustException("no certificate could be read from " + file + ": " + why(e), e);
    }
    throw new TrustException(
        "no certificate could be read from " + file + ": no private key with a certificate in it");
  }

  /** Java says that the password is wrong, and of most else only where it stopped to understand. */
  private static String why(Exception failure) {
    if (failure instanceof UnrecoverableKeyException
        || failure.getCause() instanceof UnrecoverableKeyException) {
      return "the password does not open it";
    }
    return failure instanceof FileSystemException
        ? TrustStore.why(failure)
        : "what stands there is no key store of PKCS12, or not all of it";
  }

  /** Leaf first, authority last. */
  public List<X509Certificate> chain() {
    return chain;
  }

  /** The key that the first certificate of the chain is for. */
  public PrivateKey key() {
    return key;
  }

  /** Password of the key store that {@link #writeTo} writes; made for this identity alone. */
  public String password() {
    return password;
  }

  /** Key and chain in memory (PKCS12). */
  public KeyStore keyStore() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "server", key, password.toCharArray(), chain.toArray(X509Certificate[]::new));
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new TrustException("the key store could not be made", e);
    }
  }

  /** Writes the PKCS12 key store into a directory that the caller keeps private. */
  public Path writeTo(Path directory) {
    Path file = directory.resolve("identity.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      keyStore().store(out, password.toCharArray());
      return file;
    } catch (GeneralSecurityException | IOException e) {
      throw new TrustException("the key store could not be written to " + file, e);
    }
  }
}
