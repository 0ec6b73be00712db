package dev.greenlight.judge.feed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 128 bits that stand for a text: memory per link does not depend on how long its href is. */
public record Fingerprint(long high, long low) {

  /** They take longer to be made than to be used. */
  private static final ThreadLocal<MessageDigest> HASHES =
      ThreadLocal.withInitial(Fingerprint::sha256);

  /** The fingerprint of a text. */
  public static Fingerprint of(String text) {
    MessageDigest hash = HASHES.get();
    hash.update(text.getBytes(StandardCharsets.UTF_8));
    return of(hash);
  }

  /** The fingerprint of what a hash has taken in; the hash begins anew. */
  static Fingerprint of(MessageDigest hash) {
    ByteBuffer bits = ByteBuffer.wrap(hash.digest());
    return new Fingerprint(bits.getLong(), bits.getLong());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
