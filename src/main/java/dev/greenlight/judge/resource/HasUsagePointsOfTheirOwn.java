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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Subscription of several UsagePoints holds two of them at least, each at an address of its own
 * and with a chain of its own: a MeterReading in the collection that it links to, which no other
 * links to (FB_18).
 */
public record HasUsagePointsOfTheirOwn() implements Check {

  /** There is one, or none. */
  record TooFewUsagePoints(String expected, String observed) implements Finding {}

  /** Two UsagePoints live at one address. */
  record AddressShared(String expected, String observed) implements Finding {}

  /** A collection of MeterReadings belongs to two UsagePoints. */
  record ChainShared(String expected, String observed) implements Finding {}

  /** A UsagePoint has no MeterReading. */
  record ChainMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange));
  }

  private static Outcome judge(Exchange exchange) {
    String base = exchange.request().uri();
    List<AtomEntry> points = new ArrayList<>();
    Set<String> collections = new HashSet<>();
    try {
      XmlTrees.read(
          exchange.response().body().content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            if (entry.holds("UsagePoint")) {
              points.add(entry);
            } else if (entry.holds("MeterReading")) {
              collections.add(entry.address("up", base));
            }
          });
    } catch (UnreadableXml e) {
      return Outcome.broken(new Contents.NotReadable("an XML document", e.getMessage()));
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(points.size());
    if (points.size() < 2) {
      return outcome
          .finds(new TooFewUsagePoints("two UsagePoints or more", String.valueOf(points.size())))
          .build();
    }
    judge(points, base, collections, outcome);
    return outcome.build();
  }

  private static void judge(
      List<AtomEntry> points, String base, Set<String> collections, Outcome.Builder outcome) {
    Set<String> addresses = new HashSet<>();
    Map<String, String> owners = new LinkedHashMap<>();
    for (AtomEntry point : points) {
      String self = point.address("self", base);
      if (!addresses.add(self)) {
        outcome.finds(new AddressShared("one UsagePoint at " + self, "another one"));
      }
      List<String> chains =
          point.addresses("related", base).stream().filter(collections::contains).toList();
      if (chains.isEmpty()) {
        outcome.finds(new ChainMissing("a MeterReading of " + self, "none"));
      }
      for (String chain : chains) {
        String other = owners.putIfAbsent(chain, self);
        if (other != null && !other.equals(self)) {
          outcome.finds(new ChainShared(chain + " of " + other, "also of " + self));
        }
      }
    }
  }
}
