package dev.greenlight.run;

/**
 * What was seen of one thing before a run.
 *
 * @param state whose matter it is
 * @param subject what was looked at, such as {@code TLS}
 * @param words what was seen, and what to do about it
 */
public record Remark(State state, String subject, String words) {
  /** Whose matter it is. */
  public enum State {
    /** As it must be. */
    OK,
    /** The run file or the surroundings have to be mended before a run. */
    MEND,
    /** The target is at fault: a run judges that. */
    TARGET,
    /** Nothing need be done; so it is. */
    NOTE,
    /** Could not be looked at, for something before it has to be mended first. */
    SKIPPED
  }

  static Remark ok(String subject, String words) {
    return new Remark(State.OK, subject, words);
  }

  static Remark mend(String subject, String words) {
    return new Remark(State.MEND, subject, words);
  }

  static Remark target(String subject, String words) {
    return new Remark(State.TARGET, subject, words);
  }

  static Remark note(String subject, String words) {
    return new Remark(State.NOTE, subject, words);
  }

  static Remark skipped(String subject, String words) {
    return new Remark(State.SKIPPED, subject, words);
  }
}
