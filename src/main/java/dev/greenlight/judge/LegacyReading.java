package dev.greenlight.judge;

import dev.greenlight.model.Finding;
import dev.greenlight.model.LegacyExpectation;
import dev.greenlight.model.TestCase;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Handshake;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as the old harness would have answered it: what the check says of a disputed duty
 * gives way to what the catalogue says was demanded of it; of every other duty the check is heard
 * as ever.
 */
final class LegacyReading {
  private static final String ANSWER = "answer";
  private static final String THIRD_PARTY = "redirect uri";
  private static final int FOUND = 302;

  private final Map<String, LegacyExpectation> byDuty;

  private LegacyReading(Map<String, LegacyExpectation> byDuty) {
    this.byDuty = byDuty;
  }

  /** The answer has another status than the old harness demanded. */
  record StatusOfOldTestMissing(String expected, Integer observed) implements Finding {}

  /** The browser did not go back to the Third Party at once, as the old harness demanded. */
  record ErrorRedirectMissing(String expected, String observed) implements Finding {}

  /** The server did not go along with what the old harness demanded it to take. */
  record OldOfferRefused(String expected, String observed) implements Finding {}

  /** What was demanded of that question; nothing under a profile that does not read as before. */
  static LegacyReading of(Ruling ruling, TestCase testCase, Check check) {
    if (!ruling.profile().readsAsBefore()) {
      return new LegacyReading(Map.of());
    }
    String name = check.getClass().getSimpleName();
    return new LegacyReading(
        ruling.catalogue().disputesOf(testCase).stream()
            .flatMap(dispute -> dispute.legacy().stream())
            .filter(LegacyExpectation::answeredByEvidence)
            .filter(each -> each.concerns(testCase) && each.check().equals(name))
            .collect(Collectors.toMap(LegacyExpectation::requirement, Function.identity())));
  }

  /** What was demanded of that duty, if it is disputed here. */
  Optional<LegacyExpectation> demanded(String requirement) {
    return Optional.ofNullable(byDuty.get(requirement));
  }

  /**
   * The outcome under that reading.
   *
   * @param asked id of the duty that the question is about
   */
  Outcome of(Outcome outcome, String asked, Exhibits exhibits) {
    if (byDuty.isEmpty() || outcome.undecided() != null || outcome.notApplicable() != null) {
      return outcome;
    }
    Outcome.Builder before = new Outcome.Builder().inspected(outcome.inspected());
    for (Outcome.Breach breach : outcome.breaches()) {
      String duty = breach.requirement() == null ? asked : breach.requirement();
      if (!byDuty.containsKey(duty)) {
        before.finds(duty, breach.finding());
      }
    }
    byDuty.values().forEach(each -> look(each, exhibits, before));
    return before.build();
  }

  private static void look(LegacyExpectation demand, Exhibits exhibits, Outcome.Builder outcome) {
    String due = demand.inWords() + " (" + demand.source() + ")";
    switch (demand.demands()) {
      case STATUS -> {
        int status = exhibits.exchange(ANSWER).response().status();
        if (!demand.status().contains(status)) {
          outcome.finds(demand.requirement(), new StatusOfOldTestMissing(due, status));
        }
      }
      case ERROR_REDIRECT -> {
        Exchange exchange = exhibits.exchange(ANSWER);
        Exchange.Response response = exchange.response();
        if (!isErrorRedirect(exchange, exhibits.fact(THIRD_PARTY))) {
          outcome.finds(
              demand.requirement(),
              new ErrorRedirectMissing(
                  due,
                  response.status()
                      + response.header("Location").map(to -> " to " + to).orElse(", a page")));
        }
      }
      case HANDSHAKE ->
          handshakes(exhibits)
              .forEach(
                  handshake -> {
                    if (!handshake.choseOfferedVersion()) {
                      outcome.finds(
                          demand.requirement(),
                          new OldOfferRefused(
                              due, handshake.server() + " " + handshake.reply().told()));
                    }
                  });
      case STRENGTH, RULES ->
          throw new IllegalArgumentException("no demand that evidence answers: " + demand);
    }
  }

  private static boolean isErrorRedirect(Exchange exchange, String thirdParty) {
    Exchange.Response response = exchange.response();
    String parameters =
        response.header("Location").map(to -> to.replaceFirst("^[^?#]*", "")).orElse("");
    return response.status() == FOUND
        && Landing.of(exchange).filter(landing -> landing.isAt(thirdParty)).isPresent()
        && parameters.matches(".*[?&#]error=.*")
        && !parameters.matches(".*[?&#]code=.*");
  }

  private static List<Handshake> handshakes(Exhibits exhibits) {
    return IntStream.iterate(1, number -> exhibits.has("offer " + number), i -> i + 1)
        .mapToObj(number -> exhibits.handshake("offer " + number))
        .toList();
  }
}
