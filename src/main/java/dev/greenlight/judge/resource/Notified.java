package dev.greenlight.judge.resource;

import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One notification on record. Those that arrived since the custodian was asked to notify stand, in
 * order, under {@code notification 1}, {@code type 1} (its media type) and {@code reply 1} (what
 * the Third Party answered), and so on.
 *
 * @param type media type as sent; empty for none
 * @param taken whether the Third Party took it
 * @param named addresses that it names, as written
 * @param problem why it is no BatchList; empty when it is one
 * @param isReadable whether it is XML at all
 */
record Notified(
    String type, boolean taken, List<String> named, Optional<String> problem, boolean isReadable) {
  private static final String TAKEN = "200";

  Notified {
    named = List.copyOf(named);
  }

  /** All of them, in order. */
  static List<Notified> all(Exhibits exhibits) {
    List<Notified> all = new ArrayList<>();
    for (int place = 1; exhibits.has("notification " + place); place++) {
      all.add(
          of(
              exhibits.fact("type " + place),
              exhibits.fact("reply " + place).equals(TAKEN),
              exhibits.fact("notification " + place)));
    }
    return all;
  }

  private static Notified of(String type, boolean taken, String body) {
    List<String> named = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try {
      String root =
          XmlTrees.read(
              body.getBytes(StandardCharsets.UTF_8),
              element -> {
                named.addAll(AtomEntry.fields(element, "resources"));
                if (!Namespaces.ESPI.equals(element.getNamespaceURI())) {
                  problems.add(element.getLocalName() + " of " + element.getNamespaceURI());
                }
              });
      if (!root.equals("BatchList")) {
        problems.add(root);
      }
      return new Notified(type, taken, named, problems.stream().findFirst(), true);
    } catch (UnreadableXml e) {
      return new Notified(type, taken, List.of(), Optional.of(e.getMessage()), false);
    }
  }

  /** Whether it names the resource, by whatever scheme. */
  boolean names(String resource) {
    WebAddress wanted = WebAddress.of(resource);
    return named.stream().map(WebAddress::of).anyMatch(wanted::isSamePlaceAs);
  }
}
