package dev.greenlight.judge.resource;

import dev.greenlight.xml.Element;
import dev.greenlight.xml.ElementListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Hears how long IntervalBlocks and their readings are. Of the readings of a block it remembers how
 * many there are of each length.
 */
final class LengthsReader implements ElementListener {
  private static final String DURATION = "\\s*[1-9]\\d{0,9}\\s*";

  private final String base;
  private final List<MeasuredLengths.Block> blocks = new ArrayList<>();
  private final List<MeasuredLengths.Block> ofEntry = new ArrayList<>();
  private Element entry;
  private Element block;
  private Element held;
  private String id = "";
  private String self = "";
  private OptionalLong length = OptionalLong.empty();
  private Map<Long, Integer> readings = new HashMap<>();

  /**
   * @param base address that links are relative to
   */
  LengthsReader(String base) {
    this.base = base;
  }

  List<MeasuredLengths.Block> blocks() {
    return blocks;
  }

  @Override
  public Keep opened(Element element) {
    if (held != null) {
      return Keep.IN_PARENT;
    }
    if (element.isAtom("entry")) {
      entry = element;
      id = "";
      self = "";
    } else if (element.isEspi("IntervalBlock")) {
      block = element;
      length = OptionalLong.empty();
      readings = new HashMap<>();
    } else if (isTold(element)) {
      held = element;
      return Keep.IN_PASSING;
    }
    return Keep.NOTHING;
  }

  private boolean isTold(Element element) {
    Element parent = element.parent();
    return parent != null
        && (parent == entry
            ? element.isAtom("id") || element.isAtom("link")
            : parent == block && (element.isEspi("interval") || element.isEspi("IntervalReading")));
  }

  @Override
  public void closed(Element element) {
    if (element == held) {
      held = null;
      tell(element);
    } else if (element == block) {
      ofEntry.add(new MeasuredLengths.Block("", length, readings));
      block = null;
    } else if (element == entry || element.parent() == null) {
      String place = self.isEmpty() ? id : AtomEntry.absolute(self, base);
      ofEntry.forEach(
          each -> blocks.add(new MeasuredLengths.Block(place, each.length(), each.readings())));
      ofEntry.clear();
      entry = null;
    }
  }

  private void tell(Element element) {
    switch (element.name()) {
      case "id" -> id = element.text().strip();
      case "link" -> {
        if ("self".equals(element.attribute("rel")) && self.isEmpty()) {
          String href = element.attribute("href");
          self = href == null ? "" : href;
        }
      }
      case "interval" -> length = seconds(element);
      default ->
          element
              .child("timePeriod")
              .map(LengthsReader::seconds)
              .ifPresent(each -> each.ifPresent(known -> readings.merge(known, 1, Integer::sum)));
    }
  }

  private static OptionalLong seconds(Element period) {
    return period
        .child("duration")
        .map(Element::text)
        .filter(text -> text.matches(DURATION))
        .map(text -> OptionalLong.of(Long.parseLong(text.strip())))
        .orElse(OptionalLong.empty());
  }
}
