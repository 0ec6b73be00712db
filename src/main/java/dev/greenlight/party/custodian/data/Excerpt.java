package dev.greenlight.party.custodian.data;

import java.time.LocalDate;
import java.util.Map;

/** What of a feed is about some days: blocks and summaries of other days are left out. */
public final class Excerpt {
  /** The time that they are about, by kind. */
  private static final Map<String, String> DATED =
      Map.of(
          "IntervalBlock",
          "interval",
          "UsageSummary",
          "billingPeriod",
          PowerQuality.KIND,
          "summaryInterval");

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
    String time = DATED.get(entry.kind());
    if (time == null) {
      return true;
    }
    XmlElement period = entry.resource().at(time);
    long start = period.at("start").number();
    return start < days.end() && days.start() < start + period.at("duration").number();
  }
}
