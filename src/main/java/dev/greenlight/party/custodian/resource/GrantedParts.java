package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What function blocks bring within resources that other blocks open too, and gas (FB_10). */
final class GrantedParts {
  private static final String GAS = "10";
  private static final int GAS_SERVICE = 1;

  /**
   * Some of a resource.
   *
   * @param resource kind of the resource, or name of an element in it
   * @param names of what stands in it
   * @param blocks numbers of those that bring it
   */
  private record Part(String resource, Set<String> names, Set<String> blocks) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("IntervalReading", Set.of("cost"), Set.of("12")),
          new Part(
              "UsageSummary",
              Set.of(
                  "billLastPeriod", "costAdditionalLastPeriod", "costAdditionalDetailLastPeriod"),
              Set.of("16")),
          new Part("UsageSummary", Set.of("billToDate"), Set.of("16", "28")));

  private GrantedParts() {}

  /** The data without gas of a subscription where that was not granted. */
  static UsageData of(UsageData data, String subscription, Set<String> blocks) {
    return blocks.contains(GAS) ? data : data.without(subscription, GAS_SERVICE);
  }

  /**
   * Takes out of a document what was not granted.
   *
   * @param blocks numbers of those that were, by the entry
   */
  static void narrow(AtomDocument document, Function<Entry, Set<String>> blocks) {
    XmlElement root = document.root();
    if (root.name().equals("entry")) {
      narrow(new Entry(root), blocks);
    } else {
      root.children("entry").forEach(each -> narrow(new Entry(each), blocks));
    }
  }

  private static void narrow(Entry entry, Function<Entry, Set<String>> blocks) {
    if (!Set.of("IntervalBlock", "UsageSummary").contains(entry.kind())) {
      return;
    }
    Set<String> granted = blocks.apply(entry);
    for (Part part : PARTS) {
      if (Collections.disjoint(granted, part.blocks())) {
        narrow(entry.resource(), part);
        entry.resource().children(part.resource()).forEach(each -> narrow(each, part));
      }
    }
  }

  private static void narrow(XmlElement element, Part part) {
    if (element.name().equals(part.resource())) {
      element.children().removeIf(each -> part.names().contains(each.name()));
    }
  }
}
