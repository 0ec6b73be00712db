package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.resource.Contents.Listed;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a customer granted twice for the same scope has the same ids both times: a Third Party that
 * is granted it anew shall know its UsagePoints again. What lives at the same address has the same
 * id. Where each consent has addresses of its own, what tells UsagePoints apart is their ids: of as
 * many as before one at least has the id that it had. Looks at the exhibits {@code whole} and
 * {@code answer}, what came for the one consent and for the other.
 */
public record KeepsIdsForNextConsent() implements Check {
  private static final KeepsIdsOfBatch BY_ADDRESS = new KeepsIdsOfBatch("whole");
  private static final String USAGE_POINT = "UsagePoint";

  /** No UsagePoint has the id that it had. */
  record UsagePointsRenumbered(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("whole"),
        one ->
            NoAnswer.or(
                exhibits.exchange("answer"),
                other ->
                    one.status() != 200 || other.status() != 200
                        ? Outcome.undecided(
                            "one of the two was not served: status "
                                + one.status()
                                + " and "
                                + other.status())
                        : compared(exhibits, ruling)));
  }

  private static Outcome compared(Exhibits exhibits, Ruling ruling) {
    List<Listed> before = usagePoints(exhibits, exhibits.exchange("whole"));
    List<Listed> now = usagePoints(exhibits, exhibits.exchange("answer"));
    if (before.isEmpty() || now.isEmpty()) {
      return Outcome.undecided("one of the two has no UsagePoint with an id");
    }
    Set<String> selves = before.stream().map(Listed::self).collect(Collectors.toSet());
    return now.stream().map(Listed::self).anyMatch(self -> !self.isEmpty() && selves.contains(self))
        ? BY_ADDRESS.judge(exhibits, ruling)
        : byId(before, now);
  }

  private static Outcome byId(List<Listed> before, List<Listed> now) {
    Set<String> ids = before.stream().map(KeepsIdsForNextConsent::id).collect(Collectors.toSet());
    if (now.stream().map(KeepsIdsForNextConsent::id).anyMatch(ids::contains)) {
      return new Outcome.Builder().inspected(now.size()).build();
    }
    if (before.size() != now.size()) {
      return Outcome.undecided(
          "the one consent opens "
              + before.size()
              + " UsagePoints and the other "
              + now.size()
              + ", so that they may be others");
    }
    return Outcome.broken(
        new UsagePointsRenumbered(
            before.get(0).id() + ", as when it was granted before",
            now.get(0).id() + " at " + now.get(0).self()));
  }

  private static List<Listed> usagePoints(Exhibits exhibits, Exchange batch) {
    return Contents.of(exhibits, batch).entries().stream()
        .filter(entry -> entry.kind().equals(USAGE_POINT) && !entry.id().isEmpty())
        .toList();
  }

  private static String id(Listed entry) {
    return entry.id().toLowerCase(Locale.ROOT);
  }
}
