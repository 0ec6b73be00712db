package dev.greenlight.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

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
