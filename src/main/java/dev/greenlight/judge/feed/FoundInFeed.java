package dev.greenlight.judge.feed;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A defect of one of several feeds that one question is about: a line alone does not say of whose.
 *
 * @param found in it
 * @param address where that feed is
 */
record FoundInFeed(Finding found, String address) implements Finding {

  /** What is said of the feed under a role, with its address where there are others beside it. */
  static Outcome told(Exhibits exhibits, String role, Outcome outcome) {
    boolean alone = FeedConforms.others(exhibits).findAny().isEmpty();
    if (alone || !(exhibits.any(role) instanceof Exchange exchange)) {
      return outcome;
    }
    return new Outcome(
        outcome.inspected(),
        outcome.breaches().stream()
            .map(
                breach ->
                    new Outcome.Breach(
                        breach.requirement(),
                        new FoundInFeed(breach.finding(), exchange.request().uri())))
            .toList(),
        outcome.undecided(),
        outcome.notApplicable());
  }

  /** The defect itself, whether its feed is told or not. */
  static Finding bare(Finding finding) {
    return finding instanceof FoundInFeed told ? told.found() : finding;
  }

  @Override
  public Object expected() {
    return found.expected();
  }

  @Override
  public Object observed() {
    return "%s, in %s".formatted(found.observed(), address);
  }

  @Override
  public Location at() {
    return found.at();
  }

  @Override
  public String fix() {
    return found.fix();
  }

  @Override
  public String kind() {
    return found.kind();
  }
}
