package dev.greenlight.judge.resource;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.BatchListSides;
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
 * the Third Party answered), and so on; those of the other Third Party likewise under {@code other
 * notification 1}.
 *
 * @param type media type as sent; empty for none
 * @param taken whether the Third Party took it
 * @param named addresses that it names, as written
 * @param problem why it is no BatchList; empty when it is one
 * @param strangers what stands in a BatchList beside or instead of its {@code resources}, the only
 *     element that its type has
 * @param isReadable whether it is XML at all
 */
record Notified(
    String type,
    boolean taken,
    List<String> named,
    Optional<String> problem,
    List<String> strangers,
    boolean isReadable) {
  private static final String ROOT = "BatchList";
  private static final String MEMBER = "resources";
  private static final String TAKEN = "200";
  private static final String OTHERS = "other ";

  Notified {
    named = List.copyOf(named);
    strangers = List.copyOf(strangers);
  }

  /** All of them, in order. */
  static List<Notified> all(Exhibits exhibits) {
    return all(exhibits, "");
  }

  /** All that the other Third Party was told, in order. */
  static List<Notified> ofOther(Exhibits exhibits) {
    return all(exhibits, OTHERS);
  }

  private static List<Notified> all(Exhibits exhibits, String whose) {
    List<Notified> all = new ArrayList<>();
    for (int place = 1; exhibits.has(whose + "notification " + place); place++) {
      all.add(
          of(
              exhibits.fact(whose + "type " + place),
              exhibits.fact(whose + "reply " + place).equals(TAKEN),
              exhibits.fact(whose + "notification " + place)));
    }
    return all;
  }

  private static Notified of(String type, boolean taken, String body) {
    List<String> named = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> strangers = new ArrayList<>();
    try {
      String root =
          XmlTrees.read(
              BatchListSides.asOfUsage(body).getBytes(StandardCharsets.UTF_8),
              element -> {
                named.addAll(AtomEntry.fields(element, MEMBER));
                if (!Namespaces.ESPI.equals(element.getNamespaceURI())) {
                  problems.add(element.getLocalName() + " of " + element.getNamespaceURI());
                } else if (element.getLocalName().equals(ROOT)) {
                  strangers.addAll(AtomEntry.othersThan(element, MEMBER));
                }
              });
      if (!root.equals(ROOT)) {
        problems.add(root);
      }
      if (!BatchListSides.asOfUsage(body).equals(body)
          && named.stream().anyMatch(Notified::isOfUsage)) {
        problems.add(ROOT + " of " + Namespaces.CUSTOMER + " for usage data");
      }
      return new Notified(type, taken, named, problems.stream().findFirst(), strangers, true);
    } catch (UnreadableXml e) {
      return new Notified(type, taken, List.of(), Optional.of(e.getMessage()), List.of(), false);
    }
  }

  private static boolean isOfUsage(String uri) {
    return uri.contains("/Subscription/");
  }

  /**
   * Whether it can be told what it names: it is XML, and nothing in it is called by another name.
   */
  boolean isPlain() {
    return isReadable && strangers.isEmpty();
  }

  /**
   * What the notifications that arrived say of whether a resource was told of: it was, or nobody
   * can tell. Empty where it was not; {@code unheard} says why silence would mean nothing.
   */
  static Optional<Outcome> tellOf(String resource, List<Notified> arrived, Exhibits exhibits) {
    if (arrived.stream().anyMatch(each -> each.names(resource))) {
      return Optional.of(Outcome.holds());
    }
    if (exhibits.has("unheard")) {
      return Optional.of(Outcome.undecided(exhibits.fact("unheard")));
    }
    return arrived.stream().allMatch(Notified::isPlain)
        ? Optional.empty()
        : Optional.of(
            Outcome.undecided("a notification arrived of which nobody can tell what it names"));
  }

  /** Whether it names the resource, by whatever scheme. */
  boolean names(String resource) {
    WebAddress wanted = WebAddress.of(resource);
    return named.stream().map(WebAddress::of).anyMatch(wanted::isSamePlaceAs);
  }
}
