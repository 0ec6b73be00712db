package dev.greenlight.judge;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import dev.greenlight.record.Journal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks checks about evidence in a real journal. */
public final class Hearing implements AutoCloseable {
  /** Type of Atom documents. */
  public static final Header ATOM = new Header("Content-Type", "application/atom+xml");

  private static final Ruling RULING =
      new Ruling(EspiVersion.V4_0, Profile.CERTIFICATION, Catalogue.load());

  private final Journal journal;
  private final Map<String, String> ids = new HashMap<>();

  /** Evidence in a folder of its own below that one. */
  public Hearing(Path folder) {
    journal = new Journal(folder.resolve("evidence" + System.nanoTime()));
  }

  /** A GET of that address and its answer. */
  public static Exchange exchange(String uri, int status, String body, Header... headers) {
    return new Exchange(
        new Exchange.Request("GET", uri, List.of(), Body.NONE),
        new Exchange.Response(status, List.of(headers), body(body)),
        null,
        1);
  }

  private static Body body(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return content.length == 0 ? Body.NONE : new Body("", content.length, false, content);
  }

  /** Puts it on record. */
  public Hearing with(String role, Exhibit exhibit) {
    ids.put(role, journal.exhibit(null, role, exhibit));
    return this;
  }

  /** Puts a fact on record. */
  public Hearing with(String role, String fact) {
    return with(role, new Fact(fact));
  }

  /** What the check says. */
  public Outcome of(Check check) {
    return check.judge(journal.exhibits(ids), RULING);
  }

  /** What the check says under another version of the standard. */
  public Outcome of(Check check, EspiVersion version) {
    return check.judge(
        journal.exhibits(ids), new Ruling(version, RULING.profile(), RULING.catalogue()));
  }

  /** What a check says under another profile. */
  public Outcome of(Check check, Profile profile) {
    return check.judge(
        journal.exhibits(ids), new Ruling(RULING.version(), profile, RULING.catalogue()));
  }

  /** Names of the findings of an outcome. */
  public static List<String> kinds(Outcome outcome) {
    return outcome.breaches().stream().map(breach -> breach.finding().kind()).toList();
  }

  /** Duties that an outcome breaks; null is the one the question is about. */
  public static List<String> duties(Outcome outcome) {
    return outcome.breaches().stream().map(Outcome.Breach::requirement).toList();
  }

  @Override
  public void close() {
    journal.close();
  }
}
