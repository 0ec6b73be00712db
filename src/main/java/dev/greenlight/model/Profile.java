package dev.greenlight.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A reading of the rules: which of them bind, and how literally the published tests are reproduced.
 */
public enum Profile {
  /** Each rule as its label says, for each node it speaks of; Greenlight's own rules only warn. */
  CERTIFICATION,
  /**
   * The tests published in 2018, bit for bit, their known faults included; in a run, what the old
   * harness demanded wherever sources conflict.
   */
  OFFICIAL_2018,
  /**
   * As {@link #CERTIFICATION}, and what the rule tables that the programme publishes today ask
   * beyond the tests of 2018 binds, as far as these tables are public.
   */
  OFFICIAL_2026,
  /** As {@link #CERTIFICATION}, and Greenlight's own rules bind with their own severity. */
  STRICT;

  /** The one that is called so on the command line and in files. */
  public static Optional<Profile> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  /** Those that read the published tests as they are labelled. */
  public static List<Profile> asLabelled() {
    return Arrays.stream(values()).filter(each -> !each.readsAsBefore()).toList();
  }

  /** Whether a disputed point is read as the old harness and the published tests read it. */
  public boolean readsAsBefore() {
    return this == OFFICIAL_2018;
  }

  /** The one that takes the other side of every dispute. */
  public Profile opponent() {
    return readsAsBefore() ? CERTIFICATION : OFFICIAL_2018;
  }

  /** The name on the command line and in files, such as {@code official-2018}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
