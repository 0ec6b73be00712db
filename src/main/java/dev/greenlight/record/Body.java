package dev.greenlight.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;

/**
 * Body of a message, kept in the store of the evidence under its own hash.
 *
 * @param sha256 hash of the bytes as kept, that is after redaction; hexadecimal
 * @param bytes length as received, unpacked
 * @param truncated whether the limit of the run cut it off
 * @param content the bytes as kept
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its hash, never by its array
public record Body(String sha256, long bytes, boolean truncated, @JsonIgnore byte[] content) {
  /** No body at all. */
  public static final Body NONE = new Body("", 0, false, new byte[0]);

  /** The content as UTF-8. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  @JsonIgnore
  public boolean isEmpty() {
    return bytes == 0;
  }
}
