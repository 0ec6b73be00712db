package dev.greenlight.report.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * By which tools know the findings of one document again. The same finding has the same fingerprint
 * when lines were put in above; of equal ones each has its own.
 */
final class SarifFingerprints {
  /** Name of our fingerprints; another recipe gets another number. */
  private static final String NAME = "greenlightFinding/v1";

  private final Map<String, Integer> alike = new HashMap<>();

  /**
   * Writes that of a finding into its object.
   *
   * @param parts what it is known by
   */
  void write(JsonGenerator json, List<String> parts) throws IOException {
    String hash = sha256(String.join("\u0000", parts));
    int number = alike.merge(hash, 1, Integer::sum);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(NAME, hash + ":" + number);
    json.writeEndObject();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
