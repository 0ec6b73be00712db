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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In a Subscription of several UsagePoints each has an address of its own and a chain of its own: a
 * MeterReading or a summary that it links to, by its own address or by that of its collection, and
 * no other does (FB_18).
 */
public record HasUsagePointsOfTheirOwn() implements Check {
  private static final Set<String> PARTS =
      Set.of("MeterReading", "UsageSummary", "ElectricPowerQualitySummary");

  /** Two UsagePoints live at one address. */
  record AddressShared(String expected, String observed) implements Finding {}

  /** Something belongs to two UsagePoints. */
  record ChainShared(String expected, String observed) implements Finding {}

  /** Nothing belongs to a UsagePoint. */
  record ChainMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange));
  }

  private static Outcome judge(Exchange exchange) {
    String base = exchange.request().uri();
    List<AtomEntry> points = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    try {
      XmlTrees.read(
          exchange.response().body().content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            if (entry.holds("UsagePoint")) {
              points.add(entry);
            } else if (PARTS.contains(entry.kind())) {
              put(entry, base, parts);
            }
          });
    } catch (UnreadableXml e) {
      return Contents.unread("an XML document", e.getMessage());
    }
    if (points.size() < 2) {
      return Outcome.undecided("there are not several UsagePoints, but " + points.size());
    }
    return judge(points, base, parts);
  }

  /** By which addresses something can be linked to: its own, and that of its collection. */
  private static void put(AtomEntry entry, String base, Set<String> parts) {
    String self = entry.address("self", base);
    parts.add(self);
    parts.add(self.replaceFirst("/[^/]*$", ""));
    parts.add(entry.address("up", base));
    parts.remove("");
  }

  private static Outcome judge(List<AtomEntry> points, String base, Set<String> parts) {
    Outcome.Builder outcome = new Outcome.Builder().inspected(points.size());
    Set<String> addresses = new HashSet<>();
    Map<String, String> owners = new HashMap<>();
    for (AtomEntry point : points) {
      String self = point.address("self", base);
      if (!addresses.add(self)) {
        outcome.finds(new AddressShared("one UsagePoint at " + self, "another one"));
      }
      List<String> chains =
          point.addresses("related", base).stream().filter(parts::contains).distinct().toList();
      if (chains.isEmpty()) {
        outcome.finds(new ChainMissing("a MeterReading or a summary of " + self, "none"));
      }
      for (String chain : chains) {
        String other = owners.putIfAbsent(chain, self);
        if (other != null && !other.equals(self)) {
          outcome.finds(new ChainShared(chain + " of " + other, "also of " + self));
        }
      }
    }
    return outcome.build();
  }
}
