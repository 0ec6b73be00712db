package dev.greenlight.judge.oauth;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.record.Body;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import dev.greenlight.record.Journal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hand-made evidence that went through a real journal, redaction included. */
final class Evidence {
  static final String SERVER = "https://custodian.example/oauth/authorize";
  static final String CALLBACK = "https://third-party.example/callback";

  private static final Ruling RULING =
      new Ruling(EspiVersion.V4_0, Profile.CERTIFICATION, Catalogue.load());

  private final Path folder;
  private final Map<String, Exhibit> exhibits = new HashMap<>();

  Evidence(Path folder) {
    this.folder = folder;
  }

  Evidence fact(String role, String value) {
    exhibits.put(role, new Fact(value));
    return this;
  }

  /** The answer to a POST with credentials. */
  Evidence answer(int status, String body, String... headers) {
    return exchange(
        "answer", post(new Header("Authorization", "Basic YTpi")), status, body, headers);
  }

  /** The answer to a POST without an Authorization header. */
  Evidence answerToStranger(int status, String body, String... headers) {
    return exchange("answer", post(), status, body, headers);
  }

  /** The answer to a GET at the authorization endpoint. */
  Evidence redirect(int status, String location) {
    return exchange("answer", get(SERVER), status, "", "Location", location);
  }

  Evidence page(int status, String html) {
    return exchange("answer", get(SERVER), status, html, "Content-Type", "text/html");
  }

  Evidence got(String role, String uri, int status, String body) {
    return exchange(role, get(uri), status, body);
  }

  /** The answer to what was sent as JSON. */
  Evidence sent(String role, String json, int status, String body, String... headers) {
    return exchange(
        role, new Exchange.Request("POST", SERVER, List.of(), body(json)), status, body, headers);
  }

  Evidence noAnswer() {
    return noAnswer(Exchange.TOO_LATE + "10 s");
  }

  Evidence noAnswer(String why) {
    exhibits.put("answer", new Exchange(post(), null, why, 10_000));
    return this;
  }

  /** Where the browser ended; parameters by name and value. */
  Evidence browserAt(String uri, String... parameters) {
    List<Header> pairs = pairs(parameters);
    exhibits.put("callback", new Callback(uri, pairs));
    return this;
  }

  private Evidence exchange(
      String role, Exchange.Request request, int status, String body, String... headers) {
    exhibits.put(
        role,
        new Exchange(request, new Exchange.Response(status, pairs(headers), body(body)), null, 5));
    return this;
  }

  private static Exchange.Request post(Header... headers) {
    return new Exchange.Request(
        "POST", "https://custodian.example/oauth/token", Arrays.asList(headers), Body.NONE);
  }

  private static Exchange.Request get(String uri) {
    return new Exchange.Request("GET", uri, List.of(), Body.NONE);
  }

  private static Body body(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Body("", content.length, false, content);
  }

  private static List<Header> pairs(String... namesAndValues) {
    List<Header> pairs = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pairs.add(new Header(namesAndValues[i], namesAndValues[i + 1]));
    }
    return pairs;
  }

  Outcome hear(Check check) {
    try (Journal journal = new Journal(folder.resolve("journal-" + System.nanoTime()))) {
      Map<String, String> ids = new HashMap<>();
      exhibits.forEach((role, exhibit) -> ids.put(role, journal.exhibit(null, role, exhibit)));
      return check.judge(journal.exhibits(ids), RULING);
    }
  }

  /**
   * What the check finds, each as {@code Kind} or, when it is about another duty than the one asked
   * about, {@code Kind:duty}; {@code undecided} when it cannot say, {@code nothing} when it looked
   * at nothing.
   */
  List<String> findings(Check check) {
    Outcome outcome = hear(check);
    if (outcome.undecided() != null) {
      return List.of("undecided");
    }
    if (outcome.inspected() == 0 && outcome.breaches().isEmpty()) {
      return List.of("nothing");
    }
    return outcome.breaches().stream()
        .map(
            breach ->
                breach.finding().kind()
                    + (breach.requirement() == null ? "" : ":" + breach.requirement()))
        .toList();
  }
}
