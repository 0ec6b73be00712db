package dev.greenlight.judge.resource;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The IntervalBlocks of a feed with their times, without the readings; or its bills.
 *
 * @param blocks in order
 * @param problem why the body is not readable; null when it is
 */
record TimedBlocks(List<Block> blocks, String problem) {
  TimedBlocks {
    blocks = List.copyOf(blocks);
  }

  /**
   * One block; several in one content share id and times of their entry.
   *
   * @param id where it lives, or its Atom id where it does not say
   * @param published when it was published first; null when it does not say
   * @param updated when it was changed last; null when it does not say
   * @param start of its interval; null when it does not say
   * @param end of its interval; null when it does not say
   */
  record Block(String id, Instant published, Instant updated, Instant start, Instant end) {
    Instant stamp(String name) {
      return name.equals("published") ? published : updated;
    }
  }

  /** Lists those of an answer; once for all questions about it. */
  static TimedBlocks of(Exhibits exhibits, Exchange exchange) {
    return of(exhibits, exchange, "IntervalBlock", "interval");
  }

  /** Lists the bills of an answer likewise; each is of its billing period. */
  static TimedBlocks ofBills(Exhibits exhibits, Exchange exchange) {
    return of(exhibits, exchange, "UsageSummary", "billingPeriod");
  }

  private static TimedBlocks of(Exhibits exhibits, Exchange exchange, String kind, String period) {
    String base = exchange.request().uri();
    Body body = exchange.response().body();
    return exhibits.once(
        List.of(TimedBlocks.class, kind, body.sha256()),
        () -> list(base, body.content(), kind, period));
  }

  private static TimedBlocks list(String base, byte[] xml, String kind, String period) {
    List<Block> blocks = new ArrayList<>();
    try {
      XmlTrees.read(
          xml,
          element -> {
            AtomEntry entry = new AtomEntry(element);
            for (Element resource : entry.resources(kind)) {
              blocks.add(block(base, entry, resource, period));
            }
          });
      return new TimedBlocks(blocks, null);
    } catch (UnreadableXml e) {
      return new TimedBlocks(List.of(), e.getMessage());
    }
  }

  private static Block block(String base, AtomEntry entry, Element resource, String period) {
    String self = entry.address("self", base);
    Optional<Element> interval = AtomEntry.child(resource, period);
    Instant start =
        interval.flatMap(each -> seconds(each, "start")).map(Instant::ofEpochSecond).orElse(null);
    Instant end =
        start == null
            ? null
            : interval
                .flatMap(each -> seconds(each, "duration"))
                .map(start::plusSeconds)
                .orElse(null);
    return new Block(
        self.isEmpty() ? entry.id() : self,
        entry.time("published").orElse(null),
        entry.time("updated").orElse(null),
        start,
        end);
  }

  private static Optional<Long> seconds(Element interval, String name) {
    return AtomEntry.field(interval, name)
        .filter(text -> text.matches("\\d{1,12}"))
        .map(Long::valueOf);
  }
}
