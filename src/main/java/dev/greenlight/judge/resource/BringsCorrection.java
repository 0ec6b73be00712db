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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * What was corrected comes when it is asked for by {@code updated-min}: the same IntervalBlock by
 * its id, changed later than before, with other readings (FB_19; programme pages tell Third Parties
 * to fetch again, because past data may change). Looks at the exhibit {@code answer}, and at {@code
 * whole} from before.
 */
public record BringsCorrection() implements Check {
  private static final String BLOCK = "IntervalBlock";

  /** Readings are laid side by side of so many; what was corrected is one of few. */
  private static final int MOST_COMPARED = 16;

  /** No IntervalBlock of before comes with a later time. */
  record CorrectionMissing(String expected, String observed) implements Finding {}

  /** IntervalBlocks come with a later time, and hold what they held before. */
  record NothingCorrected(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange, response -> judge(response, exhibits.exchange("whole").response()));
  }

  private static Outcome judge(Exchange.Response response, Exchange.Response whole) {
    if (response.status() == 202) {
      return Outcome.undecided("the data is announced for later (202)");
    }
    Map<String, Instant> before = times(whole);
    if (before.isEmpty()) {
      return Outcome.undecided("the whole holds no " + BLOCK + " with an id and a time");
    }
    Map<String, Instant> now = times(response);
    List<String> later =
        now.entrySet().stream()
            .filter(block -> before.containsKey(block.getKey()))
            .filter(block -> block.getValue().isAfter(before.get(block.getKey())))
            .map(Map.Entry::getKey)
            .limit(MOST_COMPARED)
            .toList();
    if (later.isEmpty()) {
      return Outcome.broken(
          new CorrectionMissing(
              "an " + BLOCK + " of before, by its id, with a later time",
              "status " + response.status() + ", none among " + now.size()));
    }
    boolean corrected =
        later.stream().anyMatch(id -> !readings(response, id).equals(readings(whole, id)));
    return corrected
        ? Outcome.holds()
        : Outcome.broken(
            new NothingCorrected("other readings in " + later.get(0), "those of before"));
  }

  private static Map<String, Instant> times(Exchange.Response response) {
    Map<String, Instant> times = new HashMap<>();
    try {
      XmlTrees.read(
          response.body().content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            if (!entry.resources(BLOCK).isEmpty() && !entry.id().isEmpty()) {
              entry.stamp("updated").ifPresent(text -> put(times, entry.id(), text));
            }
          });
    } catch (UnreadableXml e) {
      // Whoever looks for the correction finds none, and that is the finding.
      return Map.of();
    }
    return times;
  }

  private static void put(Map<String, Instant> times, String id, String text) {
    try {
      times.put(id, OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException noTime) {
      // A time that cannot be read tells nobody that something is new.
      times.remove(id);
    }
  }

  private static String readings(Exchange.Response response, String id) {
    try {
      return XmlTrees.find(
              response.body().content(), element -> new AtomEntry(element).id().equals(id))
          .map(
              element ->
                  new AtomEntry(element)
                      .resources(BLOCK).stream()
                          .map(Element::getTextContent)
                          .collect(Collectors.joining("\n")))
          .orElse("");
    } catch (UnreadableXml e) {
      return "";
    }
  }
}
