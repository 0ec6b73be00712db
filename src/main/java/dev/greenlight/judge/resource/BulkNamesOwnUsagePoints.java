package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Each UsagePoint that bulk data of Retail Customers names, of a location, a meter or a device, is
 * one of the same customer, by the address of its self link (FB_58). Looks at the exhibits {@code
 * answer}, the bulk data; {@code own} and {@code foreign}, which say who two of them are; and
 * {@code batch} and {@code other batch}, their energy data. What it says of others is passed over.
 */
public record BulkNamesOwnUsagePoints() implements Check {
  private static final String KNOWN_DUTY = "customer_usage_points_known";
  private static final String DUE = "the self link of a UsagePoint in the batch of that customer";

  /** It is one of the other customer. */
  record UsagePointOfAnother(String expected, String observed) implements Finding {}

  /** It is none of those that the customer granted. */
  record UsagePointUnknown(String expected, String observed) implements Finding {}

  /** What was read of one of the two: who he is, and where the UsagePoints of both live. */
  private record Side(Contents person, Set<String> own, Set<String> others) {
    boolean holds(AtomEntry entry, String base) {
      Contents.Listed listed =
          new Contents.Listed(
              entry.kind(), entry.id(), entry.address("self", base), "", Optional.empty());
      return person.entries().stream().anyMatch(listed::isSameAs);
    }
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(answer, response -> judge(exhibits, answer, response));
  }

  private static Outcome judge(Exhibits exhibits, Exchange answer, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided("status " + response.status() + ": no bulk data came");
    }
    Set<String> first = NamedUsagePoints.of(exhibits, exhibits.exchange("batch"));
    Set<String> second = NamedUsagePoints.of(exhibits, exhibits.exchange("other batch"));
    if (first.isEmpty() || second.isEmpty()) {
      return Outcome.undecided("the energy data holds no UsagePoint that says where it lives");
    }
    String base = answer.request().uri();
    Outcome.Builder outcome = new Outcome.Builder();
    List<Side> sides =
        List.of(
            new Side(Contents.of(exhibits, exhibits.exchange("own")), first, second),
            new Side(Contents.of(exhibits, exhibits.exchange("foreign")), second, first));
    int[] named = new int[1];
    try {
      XmlTrees.read(
          response.body().content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            for (Side side : sides) {
              if (side.holds(entry, base)) {
                for (String href : NamedUsagePoints.in(element)) {
                  named[0]++;
                  judge(AtomEntry.absolute(href, base), side, outcome.inspected());
                }
              }
            }
          });
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
    return named[0] == 0
        ? Outcome.notApplicable("bulk data names no UsagePoint of the two customers")
        : outcome.build();
  }

  private static void judge(String address, Side side, Outcome.Builder outcome) {
    if (side.own().contains(address)) {
      return;
    }
    if (side.others().contains(address)) {
      outcome.finds(new UsagePointOfAnother(DUE, address));
    } else {
      outcome.finds(KNOWN_DUTY, new UsagePointUnknown(DUE, address));
    }
  }
}
