package dev.greenlight.model;

import java.util.Optional;

/**
 * A test case of the old official harness for Connect My Data.
 *
 * @param id the block it stood in and its number there, such as {@code FB_14/OAD003}
 * @param title what it was about, in our words
 * @param state what had become of it
 * @param then the block it stood in
 * @param now the block of today's catalogue that its subject belongs to
 * @param note what was mended on the way; empty for nothing
 * @param reason why no case of ours carries it; empty where one does
 */
public record LegacyCase(
    String id,
    String title,
    State state,
    FunctionBlockId then,
    FunctionBlockId now,
    Optional<String> note,
    Optional<String> reason) {

  /** What had become of a case in the last version of the old harness. */
  public enum State {
    /** It ran. */
    ACTIVE,
    /** It was finished and switched off. */
    DISABLED,
    /** It was never finished. */
    FUTURE
  }
}
