package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;

/**
 * Each key in the chain of a server is long enough: RSA of 2048 bits, or a curve of 256
 * (FB_13/TC008, which took for strong what has exactly 2048 bits).
 */
public record CertificateKeysAreStrong() implements Check {
  private static final int RSA_BITS = 2048;
  private static final int CURVE_BITS = 256;

  /** A key that is too short, or of a kind that is not known to be good. */
  record WeakKey(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Certificates.each(exhibits, CertificateKeysAreStrong::judge);
  }

  private static void judge(Presented presented, Replies replies) {
    presented
        .chain()
        .forEach(
            certificate -> {
              replies.inspected();
              if (!isStrong(certificate.getPublicKey())) {
                replies.finds(
                    new WeakKey(
                        "an RSA key of 2048 bits, or one on a curve of 256",
                        presented.told(certificate) + ": " + told(certificate.getPublicKey())));
              }
            });
  }

  private static boolean isStrong(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return rsa.getModulus().bitLength() >= RSA_BITS;
    }
    if (key instanceof ECPublicKey curve) {
      return bits(curve) >= CURVE_BITS;
    }
    return key instanceof EdECPublicKey;
  }

  private static int bits(ECPublicKey key) {
    return key.getParams().getCurve().getField().getFieldSize();
  }

  private static String told(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      return "RSA of " + rsa.getModulus().bitLength() + " bits";
    }
    return key instanceof ECPublicKey curve
        ? "a curve of " + bits(curve) + " bits"
        : key.getAlgorithm();
  }
}
