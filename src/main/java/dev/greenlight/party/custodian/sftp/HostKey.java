package dev.greenlight.party.custodian.sftp;

import dev.greenlight.trust.EcKeys;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.util.Base64;

/**
 * The key by which an SSH server proves who it is, on the curve P-256. Its fingerprint is told
 * before there is a server, and without the SSH library, which takes its time to load.
 *
 * @param keys both halves
 */
public record HostKey(KeyPair keys) {
  private static final String TYPE = "ecdsa-sha2-nistp256";
  private static final String CURVE = "nistp256";
  private static final byte UNCOMPRESSED = 4;
  private static final int COORDINATE = 32;
  private static final int POINT = 1 + 2 * COORDINATE;

  /** A new one. */
  public static HostKey create() {
    return new HostKey(EcKeys.p256());
  }

  /** As {@code ssh-keygen -l} writes it: SHA-256 over the key as RFC 5656 section 3.1 has it. */
  public String fingerprint() {
    ECPoint point = ((ECPublicKey) keys.getPublic()).getW();
    ByteBuffer blob =
        ByteBuffer.allocate(3 * Integer.BYTES + TYPE.length() + CURVE.length() + POINT);
    put(blob, TYPE);
    put(blob, CURVE);
    blob.putInt(POINT).put(UNCOMPRESSED);
    put(blob, point.getAffineX());
    put(blob, point.getAffineY());
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(blob.array());
      return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void put(ByteBuffer blob, String text) {
    blob.putInt(text.length()).put(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** In its full length, without the byte for the sign. */
  private static void put(ByteBuffer blob, BigInteger coordinate) {
    byte[] bytes = coordinate.toByteArray();
    int surplus = Math.max(0, bytes.length - COORDINATE);
    blob.put(new byte[Math.max(0, COORDINATE - bytes.length)]);
    blob.put(bytes, surplus, bytes.length - surplus);
  }

  /** Never shows the secret half. */
  @Override
  public String toString() {
    return fingerprint();
  }
}
