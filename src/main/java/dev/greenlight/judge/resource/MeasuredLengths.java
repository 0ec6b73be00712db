package dev.greenlight.judge.resource;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.XmlPass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How long the IntervalBlocks of a feed are, and their readings, in seconds.
 *
 * @param blocks in order
 */
record MeasuredLengths(List<Block> blocks) {
  MeasuredLengths {
    blocks = List.copyOf(blocks);
  }

  /**
   * One block.
   *
   * @param id where it lives, or its Atom id where it does not say
   * @param length of its interval; empty where it does not say
   * @param readings how many of its readings last how long; none where they do not say, or are
   *     moments
   */
  record Block(String id, OptionalLong length, Map<Long, Integer> readings) {
    Block {
      readings = Map.copyOf(readings);
    }

    /** The MeterReading that it is of; empty where its address does not say. */
    String meterReading() {
      int end = id.lastIndexOf("/IntervalBlock");
      return end < 0 ? "" : id.substring(0, end);
    }
  }

  /** Reads those of an answer, once for all questions about it; none where it is not readable. */
  static MeasuredLengths of(Exhibits exhibits, Exchange exchange) {
    String base = exchange.request().uri();
    Body body = exchange.response().body();
    return exhibits.once(
        List.of(MeasuredLengths.class, body.sha256()), () -> list(base, body.content()));
  }

  private static MeasuredLengths list(String base, byte[] xml) {
    LengthsReader reader = new LengthsReader(base);
    try {
      // What cannot be read to its end is for those to say who ask for the schema.
      new XmlPass(ReaderLimits.DEFAULT, true, reader, List.of())
          .read(new ByteArrayInputStream(xml));
    } catch (IOException e) {
      throw new UncheckedIOException("what is in memory can be read", e);
    }
    return new MeasuredLengths(reader.blocks());
  }

  /**
   * The one that most are, the longest of several such; empty where there is none.
   *
   * @param counts how often each length is there
   */
  static OptionalLong most(Map<Long, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<Long, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparingLong(Map.Entry::getKey))
        .map(each -> OptionalLong.of(each.getKey()))
        .orElse(OptionalLong.empty());
  }
}
