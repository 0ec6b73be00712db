package dev.greenlight.party.custodian.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers that say nothing about whom or what they identify, and never change. */
public final class Names {
  /** Letters only: a name must not look like the number of an account or a meter. */
  private static final String LETTERS = "bcdfghjkmnpqrstvwxz";

  /** Of 19 letters: more than 48 bits. */
  private static final int LENGTH = 12;

  /** RFC 4122 appendix C: the name space of URLs. */
  private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private Names() {}

  /** The Atom id of what lives there: {@code urn:uuid:} and a UUID of version 5. */
  public static String idOf(String href) {
    return "urn:uuid:" + uuidOf(href);
  }

  /** The UUID of version 5 of what lives there. */
  public static UUID uuidOf(String href) {
    ByteBuffer name = ByteBuffer.wrap(hash("SHA-1", bytes(URLS), utf8(href)));
    long high = (name.getLong() & ~0xF000L) | 0x5000L;
    long low = (name.getLong() & ~(3L << 62)) | (1L << 63);
    return new UUID(high, low);
  }

  /** Last segment of an URI, for something that has that place in the data of that seed. */
  static String segment(long seed, String place) {
    byte[] seedBytes = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
    byte[] hash = hash("SHA-256", seedBytes, utf8(place));
    StringBuilder segment = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      segment.append(LETTERS.charAt((hash[i] & 0xFF) % LETTERS.length()));
    }
    return segment.toString();
  }

  /** A number to seed chance with. */
  static long number(long seed, String place) {
    byte[] seedBytes = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
    return ByteBuffer.wrap(hash("SHA-256", utf8(place), seedBytes)).getLong();
  }

  private static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] hash(String algorithm, byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }
}
