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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hears in a feed which data of function blocks is there, and remembers where the first is. */
final class BlockDataReader implements ElementListener {
  private static final Set<String> LOOKED_AT =
      Set.of("ReadingType", "UsageSummary", "ElectricPowerUsageSummary", "IntervalReading");

  /** Data that was found. */
  private final Map<BlockData, String> found = new EnumMap<>(BlockData.class);

  private int inspected;
  private Element entry;
  private Element held;
  private String id = "";

  private BlockDataReader() {}

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
    Body body = exchange.response().body();
    return exhibits.once(List.of(BlockDataReader.class, body.sha256()), () -> read(body.content()));
  }

  private static Found read(byte[] xml) {
    BlockDataReader reader = new BlockDataReader();
    try {
      // What cannot be read to its end is for those to say who ask for the schema.
      new XmlPass(ReaderLimits.DEFAULT, true, reader, List.of())
          .read(new ByteArrayInputStream(xml));
    } catch (IOException e) {
      throw new UncheckedIOException("what is in memory can be read", e);
    }
    return new Found(reader.inspected, reader.found);
  }

  @Override
  public Keep opened(Element element) {
    if (held != null) {
      return Keep.IN_PARENT;
    }
    if (element.isAtom("entry")) {
      entry = element;
      id = "";
    } else if ((element.isAtom("id") && element.parent() == entry)
        || (LOOKED_AT.contains(element.name()) && element.isEspi(element.name()))) {
      held = element;
      return Keep.IN_PASSING;
    }
    return Keep.NOTHING;
  }

  @Override
  public void closed(Element element) {
    if (element != held) {
      return;
    }
    held = null;
    if (element.isAtom("id")) {
      id = element.text().strip();
      return;
    }
    inspected++;
    for (BlockData each : BlockData.values()) {
      if (!found.containsKey(each) && each.isIn(element)) {
        found.put(each, (id + ", line " + element.line()).strip());
      }
    }
  }
}
