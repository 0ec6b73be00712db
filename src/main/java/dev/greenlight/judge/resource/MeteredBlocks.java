package dev.greenlight.judge.resource;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The IntervalBlocks of a batch, by what is measured where.
 *
 * @param blocks by what they are of: the UsagePoint and the ReadingType, whatever MeterReading they
 *     stand below
 */
record MeteredBlocks(Map<Channel, List<TimedBlocks.Block>> blocks) {

  /**
   * What is measured at one place.
   *
   * @param usagePoint where that lives
   * @param readingType where that lives; empty where the MeterReading does not say
   */
  record Channel(String usagePoint, String readingType) {}

  /** Reads those of an answer; nothing where it is not readable. */
  static MeteredBlocks of(Exhibits exhibits, Exchange exchange) {
    Set<String> points =
        Contents.of(exhibits, exchange).entries().stream()
            .filter(entry -> entry.kind().equals("UsagePoint"))
            .map(Contents.Listed::self)
            .filter(self -> !self.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, String> types = readingTypes(exchange);
    Map<Channel, List<TimedBlocks.Block>> blocks = new LinkedHashMap<>();
    for (TimedBlocks.Block block : TimedBlocks.of(exhibits, exchange).blocks()) {
      Optional<String> point = above(block.id(), points);
      if (point.isPresent() && block.start() != null && block.end() != null) {
        String type = above(block.id(), types.keySet()).map(types::get).orElse("");
        blocks
            .computeIfAbsent(new Channel(point.get(), type), unused -> new ArrayList<>())
            .add(block);
      }
    }
    return new MeteredBlocks(blocks);
  }

  /** The first of the places above an address that is one of these. */
  private static Optional<String> above(String address, Set<String> places) {
    for (int slash = address.lastIndexOf('/');
        slash > 0;
        slash = address.lastIndexOf('/', slash - 1)) {
      if (places.contains(address.substring(0, slash))) {
        return Optional.of(address.substring(0, slash));
      }
    }
    return Optional.empty();
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
