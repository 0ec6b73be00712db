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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is read twice has the same ids and addresses both times, and the same time of publication
 * where it did not change (RFC 4287 sections 4.2.6 and 4.2.9). Data that lives may come, change and
 * go in between: an entry of which neither id nor address is found again is held against the server
 * only where that is so of all of its kind.
 *
 * <p>Looks at the exhibits {@code whole} and {@code again}, the answers to one and the same
 * request.
 */
public record KeepsNames() implements Check {
  private static final String PUBLISHED_DUTY = "usage_data_published_persistent";
  private static final int SHOWN = 3;

  /** What lives at an address has another id than before. */
  record IdChanged(String expected, String observed) implements Finding {}

  /** What has an id lives at another address than before. */
  record AddressChanged(String expected, String observed) implements Finding {}

  /** Nothing of a kind is found again by id or address. */
  record NothingFoundAgain(String expected, String observed) implements Finding {}

  /** What did not change is said to have been published at another time. */
  record PublicationMoved(String expected, String observed) implements Finding {}

  /** An entry by what must not change; UUIDs compare without regard to case. */
  private record Named(
      String kind, String id, String self, Optional<Instant> published, Optional<Instant> updated) {

    static Named of(AtomEntry entry, String base) {
      return new Named(
          entry.kind(),
          entry.id().toLowerCase(Locale.ROOT),
          entry.address("self", base),
          entry.stamp("published").flatMap(KeepsNames::instant),
          entry.stamp("updated").flatMap(KeepsNames::instant));
    }

    String key() {
      return id + " " + self;
    }
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange again = exhibits.exchange("again");
    return NoAnswer.or(
        exhibits.exchange("whole"),
        once ->
            once.status() != 200
                ? Outcome.undecided("the first time it was not served: status " + once.status())
                : NoAnswer.or(again, twice -> judge(exhibits.exchange("whole"), again)));
  }

  private static Outcome judge(Exchange first, Exchange again) {
    int status = again.response().status();
    if (status != 200) {
      return Outcome.undecided("the second time it was not served: status " + status);
    }
    List<Named> before;
    try {
      before = read(first);
    } catch (UnreadableXml e) {
      return Outcome.undecided("the first answer is not readable: " + e.getMessage());
    }
    if (before.isEmpty()) {
      return Outcome.undecided("the first time there was nothing in it that has an id or address");
    }
    try {
      return compare(before, read(again));
    } catch (UnreadableXml e) {
      return Contents.unread("an XML document", e.getMessage());
    }
  }

  private static List<Named> read(Exchange exchange) throws UnreadableXml {
    List<Named> entries = new ArrayList<>();
    String base = exchange.request().uri();
    XmlTrees.read(
        exchange.response().body().content(),
        element -> entries.add(Named.of(new AtomEntry(element), base)));
    entries.removeIf(entry -> entry.key().isBlank());
    return entries;
  }

  private static Outcome compare(List<Named> before, List<Named> now) {
    Map<String, List<Named>> byKey = now.stream().collect(Collectors.groupingBy(Named::key));
    Map<String, String> idOf = new HashMap<>();
    Map<String, String> selfOf = new HashMap<>();
    for (Named entry : now) {
      idOf.putIfAbsent(entry.self(), entry.id());
      selfOf.putIfAbsent(entry.id(), entry.self());
    }
    List<Finding> renamed = new ArrayList<>();
    List<Finding> redated = new ArrayList<>();
    Set<String> kindsFound = new HashSet<>();
    for (Named entry : before) {
      if (byKey.containsKey(entry.key())) {
        kindsFound.add(entry.kind());
        moved(entry, byKey.get(entry.key())).ifPresent(redated::add);
      } else if (!entry.self().isEmpty() && idOf.containsKey(entry.self())) {
        kindsFound.add(entry.kind());
        renamed.add(
            new IdChanged(
                orNone(entry.id()) + " at " + entry.self(), orNone(idOf.get(entry.self()))));
      } else if (!entry.id().isEmpty() && selfOf.containsKey(entry.id())) {
        kindsFound.add(entry.kind());
        renamed.add(
            new AddressChanged(
                entry.id() + " at " + orNone(entry.self()), orNone(selfOf.get(entry.id()))));
      }
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(before.size());
    renamed.stream().limit(SHOWN).forEach(outcome::finds);
    lost(before, kindsFound).forEach(outcome::finds);
    redated.stream().limit(SHOWN).forEach(finding -> outcome.finds(PUBLISHED_DUTY, finding));
    return outcome.build();
  }

  private static Optional<Finding> moved(Named entry, List<Named> now) {
    List<Named> unchanged =
        now.stream()
            .filter(same -> entry.updated().isPresent() && same.updated().equals(entry.updated()))
            .toList();
    return unchanged.isEmpty()
            || unchanged.stream().anyMatch(same -> same.published().equals(entry.published()))
        ? Optional.empty()
        : Optional.of(
            new PublicationMoved(
                entry.key().strip() + " published " + text(entry.published()),
                text(unchanged.get(0).published()) + ", updated as before"));
  }

  private static List<Finding> lost(List<Named> before, Set<String> kindsFound) {
    Set<String> kinds =
        before.stream().map(Named::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    kinds.removeAll(kindsFound);
    return kinds.stream()
        .<Finding>map(
            kind ->
                new NothingFoundAgain(
                    before.stream()
                        .filter(entry -> entry.kind().equals(kind))
                        .findFirst()
                        .map(Named::key)
                        .orElse("")
                        .strip(),
                    "neither the id nor the address of any " + (kind.isEmpty() ? "entry" : kind)))
        .toList();
  }

  private static String orNone(String name) {
    return name.isEmpty() ? "none" : name;
  }

  private static String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse("at no time that can be read");
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException noTime) {
      // That it is none is for the feed rules to say.
      return Optional.empty();
    }
  }
}
