package dev.greenlight.judge.resource;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The UsagePoints of a batch, and of each quantity that is measured there the IntervalBlocks.
 *
 * @param usagePoints where they live, in order
 * @param blocks by what they are of: the UsagePoint and the ReadingType, whatever MeterReading they
 *     stand below
 */
record MeteredBlocks(List<String> usagePoints, Map<Channel, List<TimedBlocks.Block>> blocks) {

  /**
   * What is measured at one place.
   *
   * @param usagePoint where that lives
   * @param readingType where that lives; empty where the MeterReading does not say
   */
  record Channel(String usagePoint, String readingType) {}

  /** Reads those of an answer; nothing where it is not readable. */
  static MeteredBlocks of(Exhibits exhibits, Exchange exchange) {
    List<String> points =
        Contents.of(exhibits, exchange).entries().stream()
            .filter(entry -> entry.kind().equals("UsagePoint"))
            .map(Contents.Listed::self)
            .filter(self -> !self.isEmpty())
            .distinct()
            .toList();
    Map<String, String> types = readingTypes(exchange);
    Map<Channel, List<TimedBlocks.Block>> blocks = new LinkedHashMap<>();
    for (TimedBlocks.Block block : TimedBlocks.of(exhibits, exchange).blocks()) {
      Optional<String> point =
          points.stream().filter(each -> block.id().startsWith(each + "/")).findFirst();
      if (point.isPresent() && block.start() != null && block.end() != null) {
        String type =
            types.entrySet().stream()
                .filter(reading -> block.id().startsWith(reading.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        blocks
            .computeIfAbsent(new Channel(point.get(), type), unused -> new ArrayList<>())
            .add(block);
      }
    }
    return new MeteredBlocks(points, blocks);
  }

  /** Where the ReadingType of each MeterReading lives. */
  private static Map<String, String> readingTypes(Exchange exchange) {
    String base = exchange.request().uri();
    Body body = exchange.response().body();
    Map<String, String> types = new HashMap<>();
    try {
      XmlTrees.read(
          body.content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            if (entry.kind().equals("MeterReading")) {
              entry.addresses("related", base).stream()
                  .filter(address -> address.contains("/ReadingType/"))
                  .findFirst()
                  .ifPresent(address -> types.put(entry.address("self", base), address));
            }
          });
    } catch (UnreadableXml e) {
      return Map.of();
    }
    return types;
  }
}
