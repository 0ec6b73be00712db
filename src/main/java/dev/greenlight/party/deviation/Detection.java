package dev.greenlight.party.deviation;

import dev.greenlight.model.Profile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who must notice a deviation, and who may.
 *
 * <p>An id is that of a feed rule ({@code D042}, {@code GBX-INT-01}), of a test case ({@code
 * TC_OAD004}) or {@link #SCHEMA}. Unless said otherwise it counts under every profile in which such
 * a rule exists: of Greenlight's own rules only those on whether a document can be read at all
 * ({@code GBX-FIL}) exist under {@link Profile#OFFICIAL_2018}.
 */
public final class Detection {
  /** Stands for "the schema of the ESPI version refuses the document". */
  public static final String SCHEMA = "schema";

  /**
   * @param duty that it must name; null for the one that the deviation breaks in the first place
   */
  private record Expected(String id, String duty, Set<Profile> profiles, boolean must) {}

  private final List<Expected> expected;

  private Detection(List<Expected> expected) {
    this.expected = List.copyOf(expected);
  }

  /** Each of these must notice. */
  public static Detection killedBy(String... ids) {
    return new Detection(List.of()).andBy(ids);
  }

  /** Each of these must notice, but under one profile only. */
  public static Detection killedIn(Profile profile, String... ids) {
    return new Detection(List.of()).andIn(profile, ids);
  }

  /** As {@link #killedBy}, in addition. */
  public Detection andBy(String... ids) {
    return with(true, null, EnumSet.allOf(Profile.class), ids);
  }

  /**
   * The same sin breaks another duty as well: each of these must notice that one.
   *
   * @param duty id of a requirement
   */
  public Detection alsoBreaks(String duty, String... ids) {
    return with(true, duty, EnumSet.allOf(Profile.class), ids);
  }

  /** Each of these must notice wherever the published tests are read as they are labelled. */
  public static Detection killedAsLabelled(String... ids) {
    return new Detection(List.of()).andAsLabelled(ids);
  }

  /** As {@link #killedAsLabelled}, in addition. */
  public Detection andAsLabelled(String... ids) {
    return with(true, null, EnumSet.copyOf(Profile.asLabelled()), ids);
  }

  /** As {@link #killedIn}, in addition. */
  public Detection andIn(Profile profile, String... ids) {
    return with(true, null, EnumSet.of(profile), ids);
  }

  /**
   * What else fails in the published tests, by their formulas: each of these must notice under
   * {@link Profile#OFFICIAL_2018}, and may under the others.
   */
  public Detection andOfficially(String... ids) {
    return andIn(Profile.OFFICIAL_2018, ids).collateral(ids);
  }

  /** Each of these may notice too, because the same sin breaks its duty as well. */
  public Detection collateral(String... ids) {
    return with(false, null, EnumSet.allOf(Profile.class), ids);
  }

  Set<String> killers(Profile profile) {
    return ids(profile, true);
  }

  Set<String> bystanders(Profile profile) {
    Set<String> ids = ids(profile, false);
    ids.removeAll(ids(profile, true));
    return ids;
  }

  /** The other duties that are broken, each with those who must notice it. */
  SortedMap<String, Set<String>> otherDuties() {
    SortedMap<String, Set<String>> duties = new TreeMap<>();
    for (Expected each : expected) {
      if (each.duty() != null) {
        duties.computeIfAbsent(each.duty(), unused -> new TreeSet<>()).add(each.id());
      }
    }
    return duties;
  }

  boolean isKillerOfFirstDuty(String id) {
    return expected.stream()
        .anyMatch(each -> each.must() && each.duty() == null && each.id().equals(id));
  }

  private Set<String> ids(Profile profile, boolean must) {
    Set<String> ids = new TreeSet<>();
    for (Expected each : expected) {
      if (each.must() == must && each.profiles().contains(profile)) {
        ids.add(each.id());
      }
    }
    return ids;
  }

  private Detection with(boolean must, String duty, Set<Profile> profiles, String... ids) {
    List<Expected> all = new ArrayList<>(expected);
    for (String id : ids) {
      Set<Profile> known = EnumSet.copyOf(profiles);
      if (id.startsWith("GBX-") && !id.startsWith("GBX-FIL-")) {
        known.remove(Profile.OFFICIAL_2018);
      }
      all.add(new Expected(id, duty, known, must));
    }
    return new Detection(all);
  }
}
