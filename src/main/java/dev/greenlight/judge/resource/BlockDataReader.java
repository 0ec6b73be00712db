package dev.greenlight.judge.resource;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.ElementListener;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.XmlPass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hears in a feed which data of function blocks is there, and remembers where the first is. A
 * ReadingType counts where a MeterReading relates to it: a table of types that a feed brings along,
 * or that of a demand in a bill, is no data.
 */
final class BlockDataReader implements ElementListener {
  private static final String TYPE = "ReadingType";
  private static final Set<String> LOOKED_AT =
      Set.of(TYPE, "UsageSummary", "ElectricPowerUsageSummary", "IntervalReading");

  /** Data that was found. */
  private final Map<BlockData, String> found = new EnumMap<>(BlockData.class);

  /** Where the first ReadingType of each is, by where it lives. */
  private final Map<String, Map<BlockData, String>> types = new HashMap<>();

  private final Set<String> ofMeterReadings = new HashSet<>();
  private final String base;
  private int inspected;
  private Element entry;
  private Element held;
  private boolean isMeterReading;
  private String id = "";
  private String self = "";
  private final List<String> related = new ArrayList<>();
  private final Map<BlockData, String> typeOfEntry = new EnumMap<>(BlockData.class);

  /**
   * @param base address that links are relative to
   */
  private BlockDataReader(String base) {
    this.base = base;
  }

  /**
   * What is in a feed.
   *
   * @param inspected how many ReadingTypes, summaries and readings were looked at
   * @param first where the first of each is: the Atom id of its entry, and its line
   */
  record Found(int inspected, Map<BlockData, String> first) {
    Found {
      first = Map.copyOf(first);
    }

    Optional<String> of(BlockData data) {
      return Optional.ofNullable(first.get(data));
    }
  }

  /** Reads that of an answer, once for all questions about it. */
  static Found of(Exhibits exhibits, Exchange exchange) {
    String base = exchange.request().uri();
    Body body = exchange.response().body();
    return exhibits.once(
        List.of(BlockDataReader.class, body.sha256()), () -> read(base, body.content()));
  }

  private static Found read(String base, byte[] xml) {
    BlockDataReader reader = new BlockDataReader(base);
    try {
      // What cannot be read to its end is for those to say who ask for the schema.
      new XmlPass(ReaderLimits.DEFAULT, true, reader, List.of())
          .read(new ByteArrayInputStream(xml));
    } catch (IOException e) {
      throw new UncheckedIOException("what is in memory can be read", e);
    }
    reader.ofMeterReadings.forEach(
        type -> reader.types.getOrDefault(type, Map.of()).forEach(reader.found::putIfAbsent));
    return new Found(reader.inspected, reader.found);
  }

  @Override
  public Keep opened(Element element) {
    if (held != null) {
      return Keep.IN_PARENT;
    }
    if (element.isAtom("entry")) {
      entry = element;
      isMeterReading = false;
      id = "";
      self = "";
      related.clear();
      typeOfEntry.clear();
    } else if (isTold(element)) {
      held = element;
      return Keep.IN_PASSING;
    } else if (element.isEspi("MeterReading")) {
      isMeterReading = true;
    }
    return Keep.NOTHING;
  }

  private boolean isTold(Element element) {
    return (entry != null && element.parent() == entry)
        ? element.isAtom("id") || element.isAtom("link")
        : LOOKED_AT.contains(element.name()) && element.isEspi(element.name());
  }

  @Override
  public void closed(Element element) {
    if (element == held) {
      held = null;
      tell(element);
    } else if (element == entry) {
      if (isMeterReading) {
        ofMeterReadings.addAll(related);
      }
      if (!self.isEmpty() && !typeOfEntry.isEmpty()) {
        types.putIfAbsent(self, new EnumMap<>(typeOfEntry));
      }
      entry = null;
    }
  }

  private void tell(Element element) {
    switch (element.name()) {
      case "id" -> id = element.text().strip();
      case "link" -> link(element.attribute("rel"), element.attribute("href"));
      default -> {
        inspected++;
        Map<BlockData, String> place = element.name().equals(TYPE) ? typeOfEntry : found;
        for (BlockData each : BlockData.values()) {
          if (!place.containsKey(each) && each.isIn(element)) {
            place.put(each, (id + ", line " + element.line()).strip());
          }
        }
      }
    }
  }

  private void link(String rel, String href) {
    if (href == null) {
      return;
    }
    if ("self".equals(rel) && self.isEmpty()) {
      self = AtomEntry.absolute(href, base);
    } else if ("related".equals(rel)) {
      related.add(AtomEntry.absolute(href, base));
    }
  }
}
