package dev.greenlight.judge;

import dev.greenlight.model.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check has to say, before it is weighed.
 *
 * @param inspected how many things it looked at; 0 is never a pass
 * @param breaches what it found
 * @param undecided why it cannot say; null when it can
 * @param notApplicable why there is nothing to say, and need not be; null when there is
 */
public record Outcome(
    long inspected, List<Breach> breaches, String undecided, String notApplicable) {

  public Outcome {
    breaches = List.copyOf(breaches);
  }

  /**
   * One finding against one duty.
   *
   * @param requirement id of the duty; null for the one the question is about
   */
  public record Breach(String requirement, Finding finding) {}

  /** Cannot be decided from this evidence. */
  public static Outcome undecided(String reason) {
    return new Outcome(0, List.of(), reason, null);
  }

  /** The question does not arise: its subject is optional and absent, or the ruling has none. */
  public static Outcome notApplicable(String reason) {
    return new Outcome(0, List.of(), null, reason);
  }

  /** One thing was looked at and it was right. */
  public static Outcome holds() {
    return new Outcome(1, List.of(), null, null);
  }

  /** One thing was looked at and it was wrong. */
  public static Outcome broken(Finding finding) {
    return new Outcome(1, List.of(new Breach(null, finding)), null, null);
  }

  /** Collects what a check of several parts finds. */
  public static final class Builder {
    private final List<Breach> breaches = new ArrayList<>();
    private long inspected;

    /** One more thing was looked at. */
    public Builder inspected() {
      inspected++;
      return this;
    }

    /** So many more things were looked at. */
    public Builder inspected(long more) {
      inspected += more;
      return this;
    }

    /** Breaks the duty the question is about. */
    public Builder finds(Finding finding) {
      breaches.add(new Breach(null, finding));
      return this;
    }

    /** Breaks another duty, such as an advisory one met on the way. */
    public Builder finds(String requirement, Finding finding) {
      breaches.add(new Breach(requirement, finding));
      return this;
    }

    /** All that was found. */
    public Outcome build() {
      return new Outcome(inspected, breaches, null, null);
    }
  }
}
