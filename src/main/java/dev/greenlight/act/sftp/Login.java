package dev.greenlight.act.sftp;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.trust.EcKeys;
import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.SshProviders;
import dev.greenlight.trust.TrustException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Iterator;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

/** With what a Third Party tries to get in (RFC 4252). */
public sealed interface Login {
  /** What it is, in words; for the record. */
  String title();

  /**
   * With a key.
   *
   * @param title in words
   * @param keys both halves
   */
  record Key(String title, KeyPair keys) implements Login {}

  /**
   * With a password.
   *
   * @param title in words
   * @param password secret
   */
  record Password(String title, String password) implements Login {
    /** Never shows the password. */
    @Override
    public String toString() {
      return title;
    }
  }

  /** With nothing: no method at all (RFC 4252 section 5.2), and then an empty password. */
  record Nothing() implements Login {
    @Override
    public String title() {
      return "no credentials";
    }
  }

  /**
   * With the registered key.
   *
   * @param text of its file, as OpenSSH or OpenSSL writes it, without a passphrase
   * @throws NotCarriedOut when it cannot be read
   */
  static Login registeredKey(String text) {
    return new Key("the registered key", read(text));
  }

  /** With a key that nobody has seen before. */
  static Login unknownKey() {
    return new Key("a key that was never registered", EcKeys.p256());
  }

  /** With the registered password. */
  static Login registeredPassword(String password) {
    return new Password("the registered password", password);
  }

  /** With a password that is nobody's. */
  static Login unknownPassword(String password) {
    return new Password("a password that was made up", password);
  }

  private static KeyPair read(String text) {
    try {
      return PrivateKeys.readPair(text);
    } catch (TrustException notOfOpenSsl) {
      return readByLibrary(text);
    }
  }

  /** What OpenSSH writes, and keys of other kinds. */
  private static KeyPair readByLibrary(String text) {
    SshProviders.keepPrivate();
    try {
      Iterable<KeyPair> keys =
          SecurityUtils.loadKeyPairIdentities(
              null,
              NamedResource.ofName("key"),
              new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8)),
              FilePasswordProvider.EMPTY);
      Iterator<KeyPair> found = keys == null ? null : keys.iterator();
      if (found == null || !found.hasNext()) {
        throw unreadable(null);
      }
      return found.next();
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  private static NotCarriedOut unreadable(Exception cause) {
    return new NotCarriedOut(
        "the key of the Third Party for SFTP (pixit.sftp.key) cannot be read: expected a private"
            + " key of OpenSSH or OpenSSL without a passphrase",
        cause);
  }
}
