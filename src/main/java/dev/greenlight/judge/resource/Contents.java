package dev.greenlight.judge.resource;

import dev.greenlight.judge.Outcome;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a body holds, entry by entry, without the resources themselves: memory stays small however
 * long the feed is.
 *
 * @param root local name of the document element; empty when the body is not readable
 * @param entries in order
 * @param problem why the body is not readable; null when it is
 */
record Contents(String root, List<Listed> entries, String problem) {
  Contents {
    entries = List.copyOf(entries);
  }

  /**
   * One entry, or the one resource of a document that is none.
   *
   * @param kind canonical name of the resource element; empty when there is none
   * @param id Atom id; empty when there is none
   * @param self where it lives, absolute; empty when it does not say
   * @param up the collection it is in, absolute; empty when it does not say
   * @param updated when it was changed last; empty when it does not say
   */
  record Listed(String kind, String id, String self, String up, Optional<Instant> updated) {

    /** Whether the two are one resource, by id or by address. */
    boolean isSameAs(Listed other) {
      return (!id.isEmpty() && id.equals(other.id)) || (!self.isEmpty() && self.equals(other.self));
    }

    /** Its id, and its address only where it has none; empty when it lacks both. */
    String name() {
      return id.isEmpty() ? self : id;
    }

    /** What tells it from others, whichever of the two it lacks; empty when it lacks both. */
    String key() {
      return (id + " " + self).strip();
    }
  }

  /** The body cannot be read as XML. */
  record NotReadable(String expected, String observed) implements Finding {}

  /** What is to be said of a body that could not be read: a limit of ours is no fault of its. */
  static Outcome unread(String expected, String problem) {
    return problem.contains(UnreadableXml.OUR_LIMIT)
        ? Outcome.undecided("the document was not read to its end: " + problem)
        : Outcome.broken(new NotReadable(expected, problem));
  }

  /** Lists the body of an answer; once for all questions about it. */
  static Contents of(Exhibits exhibits, Exchange exchange) {
    return of(exhibits, exchange.request().uri(), exchange.response().body());
  }

  /** Lists a file; likewise. */
  static Contents of(Exhibits exhibits, FileTransfer file) {
    return of(exhibits, file.address(), file.content());
  }

  /**
   * The same, whose links are relative to another address than its own.
   *
   * @param base the address
   */
  static Contents of(Exhibits exhibits, FileTransfer file, String base) {
    return of(exhibits, base, file.content());
  }

  private static Contents of(Exhibits exhibits, String base, Body body) {
    return exhibits.once(
        List.of(Contents.class, base, body.sha256()), () -> list(base, body.content()));
  }

  private static Contents list(String base, byte[] xml) {
    List<Listed> entries = new ArrayList<>();
    try {
      String root =
          XmlTrees.read(
              xml,
              element -> {
                AtomEntry entry = new AtomEntry(element);
                entries.add(
                    new Listed(
                        entry.kind(),
                        entry.id(),
                        entry.address("self", base),
                        entry.address("up", base),
                        entry.time("updated")));
              });
      return new Contents(root, entries, null);
    } catch (UnreadableXml e) {
      return new Contents("", List.of(), e.getMessage());
    }
  }

  /** The resource of that name, or of any name when it is empty, of the first entry with one. */
  static Optional<AtomEntry> first(byte[] xml, String name) {
    List<AtomEntry> found = new ArrayList<>();
    try {
      XmlTrees.search(
          xml,
          element -> {
            AtomEntry entry = new AtomEntry(element);
            if (entry.holds(name)) {
              found.add(entry);
            }
            return found.isEmpty();
          });
    } catch (UnreadableXml e) {
      // Whoever needs the resource finds none, and that is the finding.
      return Optional.empty();
    }
    return found.stream().findFirst();
  }

  boolean isReadable() {
    return problem == null;
  }

  boolean isFeed() {
    return root.equals("feed");
  }

  /** Whether anything in here is such a resource. */
  boolean holds(String kind) {
    return entries.stream().anyMatch(entry -> entry.kind().equals(kind));
  }
}
