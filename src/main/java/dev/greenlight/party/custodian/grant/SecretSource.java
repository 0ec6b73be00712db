package dev.greenlight.party.custodian.grant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Unguessable values that come out the same for the same seed: HMAC-SHA256 of a counter.
 *
 * <p>As strong as the seed is unknown; the reference custodian serves loopback only, and a
 * repeatable run is worth more there.
 */
public final class SecretSource {
  private static final String ALGORITHM = "HmacSHA256";

  /** 192 bits for what opens doors. */
  private static final int SECRET_BYTES = 24;

  /** 128 bits for what only names things. */
  private static final int ID_BYTES = 16;

  private final SecretKeySpec key;
  private final AtomicLong counter = new AtomicLong();

  public SecretSource(long seed) {
    key = new SecretKeySpec(ByteBuffer.allocate(Long.BYTES).putLong(seed).array(), ALGORITHM);
  }

  /** A new token, code or secret: 32 characters of base64url. */
  public String secret() {
    return base64(next(), SECRET_BYTES);
  }

  /** A new opaque identifier that may stand in a path: 32 hex digits. */
  public String id() {
    return HexFormat.of().formatHex(next(), 0, ID_BYTES);
  }

  /** The secret that always goes by that name under this seed. */
  public String secretNamed(String name) {
    return base64(digest(name.getBytes(StandardCharsets.UTF_8)), SECRET_BYTES);
  }

  /** The identifier that always goes by that name under this seed. */
  public String idNamed(String name) {
    return HexFormat.of().formatHex(digest(name.getBytes(StandardCharsets.UTF_8)), 0, ID_BYTES);
  }

  private byte[] next() {
    return digest(ByteBuffer.allocate(Long.BYTES).putLong(counter.incrementAndGet()).array());
  }

  private byte[] digest(byte[] input) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private static String base64(byte[] bytes, int length) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
  }
}
