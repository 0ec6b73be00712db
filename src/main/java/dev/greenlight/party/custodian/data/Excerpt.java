package dev.greenlight.party.custodian.data;

import java.time.LocalDate;
import java.util.Set;

/** What of a feed is about some days: the blocks and bills of other days are left out. */
public final class Excerpt {
  private static final Set<String> DATED = Set.of("IntervalBlock", "UsageSummary");

  private final Span days;

  private Excerpt(Span days) {
    this.days = days;
  }

  /**
   * An excerpt of whole days by the wall clock of the utility.
   *
   * @param from the first of them
   * @param to the last of them
   */
  public static Excerpt of(LocalDate from, LocalDate to) {
    return new Excerpt(History.between(from, to.plusDays(1)));
  }

  /**
   * Leaves out what has no moment in common with the days. Blocks stay whole.
   *
   * @return how many blocks are left
   */
  public int cut(AtomDocument document) {
    document
        .root()
        .children()
        .removeIf(child -> child.name().equals("entry") && !isWanted(new Entry(child)));
    return document.entries("IntervalBlock").size();
  }

  /** Whether that has a moment in common with the days, or is about no time. */
  public boolean isWanted(Entry entry) {
    if (!DATED.contains(entry.kind())) {
      return true;
    }
    XmlElement period =
        entry.resource().at(entry.kind().equals("IntervalBlock") ? "interval" : "billingPeriod");
    long start = period.at("start").number();
    return start < days.end() && days.start() < start + period.at("duration").number();
  }
}
