package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import java.util.Set;

/**
 * Each UsagePoint that Retail Customer data names, of a location, a meter or a device, is one of
 * the same customer, by the address of its self link (FB_58; OpenADE Task Force, May and August
 * 2025). That it is among the usage data that he granted is advice: he may have granted the data of
 * some of his UsagePoints only. Looks at the exhibits {@code answer}, {@code batch} and, where the
 * run file names another customer, {@code other batch}.
 */
public record LocationsNameOwnUsagePoints() implements Check {
  private static final String KNOWN_DUTY = "customer_usage_points_known";
  private static final String DUE = "the self link of a UsagePoint in the batch of the customer";

  /** It is one of another customer. */
  record UsagePointOfAnother(String expected, String observed) implements Finding {}

  /** It is none of those that the customer granted. */
  record UsagePointUnknown(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange batch = exhibits.exchange("batch");
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(
        answer, unused -> NoAnswer.or(batch, none -> judge(exhibits, answer, batch)));
  }

  private static Outcome judge(Exhibits exhibits, Exchange answer, Exchange batch) {
    Set<String> own = NamedUsagePoints.of(exhibits, batch);
    if (own.isEmpty()) {
      return Outcome.undecided("the usage data holds no UsagePoint that says where it lives");
    }
    Set<String> named;
    try {
      named = NamedUsagePoints.in(answer);
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
    if (named.isEmpty()) {
      return Outcome.notApplicable("the Retail Customer data names no UsagePoint");
    }
    Set<String> others =
        exhibits.has("other batch")
            ? NamedUsagePoints.of(exhibits, exhibits.exchange("other batch"))
            : Set.of();
    String base = answer.request().uri();
    Outcome.Builder outcome = new Outcome.Builder().inspected(named.size());
    for (String href : named) {
      String address = AtomEntry.absolute(href, base);
      if (!own.contains(address)) {
        if (others.contains(address)) {
          outcome.finds(new UsagePointOfAnother(DUE, href));
        } else {
          outcome.finds(KNOWN_DUTY, new UsagePointUnknown(DUE, href));
        }
      }
    }
    return outcome.build();
  }
}
