package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a record of something that comes again and again is of: of two bills, which one.
 *
 * @param start of its period, or when it was issued, in epoch seconds
 * @param duration of its period in seconds; 0 for what is issued
 * @param documents where what it is about is read; empty when it is in the record itself
 */
public record Occasion(long start, long duration, List<String> documents) {
  private static final long DAY = 86_400;

  public Occasion {
    documents = List.copyOf(documents);
  }

  /** Empty for what is of no occasion, or does not say of which. */
  static Optional<Occasion> of(Element resource) {
    return switch (Kind.of(resource)) {
      case USAGE_SUMMARY -> ofPeriod(resource, "billingPeriod");
      case POWER_QUALITY_SUMMARY -> ofPeriod(resource, "summaryInterval");
      case STATEMENT -> ofIssue(resource);
      default -> Optional.empty();
    };
  }

  private static Optional<Occasion> ofPeriod(Element summary, String name) {
    return Period.of(summary, name)
        .map(period -> new Occasion(period.start(), period.duration(), List.of()));
  }

  private static Optional<Occasion> ofIssue(Element statement) {
    OptionalLong issued = Numbers.at(statement, "issueDateTime");
    List<String> documents =
        statement.children("statementRef").stream()
            .flatMap(document -> document.children("statementURL").stream())
            .map(address -> address.text().strip())
            .toList();
    return issued.isPresent() && !documents.isEmpty()
        ? Optional.of(new Occasion(issued.getAsLong(), 0, documents))
        : Optional.empty();
  }

  /** Whether both are of the same: of one period, or one document issued within a day. */
  public boolean isSameAs(Occasion other) {
    long leeway = documents.isEmpty() ? 0 : DAY;
    return duration == other.duration
        && Math.abs(start - other.start) <= leeway
        && documents.equals(other.documents);
  }
}
