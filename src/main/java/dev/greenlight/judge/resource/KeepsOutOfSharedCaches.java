package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.ListedWords;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Energy data is for who shows the token, and no shared cache hands it to anybody else: {@code
 * public} and {@code s-maxage} would allow that although the request bore an Authorization (RFC
 * 9111 section 3.5). Nothing is wrong with them where another directive takes the leave back
 * ({@code no-store}, {@code private}) or has the cache ask each time. What is packed and may be
 * kept says that it depends on Accept-Encoding (RFC 9110 section 12.5.5).
 */
public record KeepsOutOfSharedCaches() implements Check {
  private static final Set<String> TAKEN_BACK = Set.of("no-store", "private", "no-cache");
  private static final String VARY_DUTY = "packed_answers_vary";

  /** Shared caches may keep it. */
  record SharedStorageAllowed(String expected, String observed) implements Finding {}

  /** A cache may hand what is packed to who cannot unpack it. */
  record VarianceUntold(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange.request().uri(), response));
  }

  private static Outcome judge(String uri, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided(
          "status " + response.status() + ": there is nothing that could be kept");
    }
    Set<String> directives = ListedWords.of(response, "Cache-Control").collect(Collectors.toSet());
    boolean storable = directives.stream().noneMatch(TAKEN_BACK::contains) && isFresh(directives);
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (storable) {
      directives.stream()
          .filter(each -> each.equals("public") || lasts(each, "s-maxage"))
          .min(String::compareTo)
          .ifPresent(
              leave ->
                  outcome.finds(
                      new SharedStorageAllowed(
                          "Cache-Control without public and s-maxage, or with private or no-store",
                          "Cache-Control: "
                              + String.join(", ", response.headers("Cache-Control"))
                              + packed(response).map(coding -> " of what is packed").orElse("")
                              + " at "
                              + uri)));
    }
    boolean kept = directives.stream().noneMatch(Set.of("no-store", "no-cache")::contains);
    if (kept && isLasting(directives)) {
      packed(response)
          .filter(coding -> ListedWords.of(response, "Vary").noneMatch(variesBy()))
          .ifPresent(
              coding ->
                  outcome.finds(
                      VARY_DUTY,
                      new VarianceUntold(
                          "Vary: Accept-Encoding beside Content-Encoding: " + coding,
                          response.headers("Vary").isEmpty()
                              ? "no Vary"
                              : "Vary: " + String.join(", ", response.headers("Vary")))));
    }
    return outcome.build();
  }

  private static Predicate<String> variesBy() {
    return Set.of("*", "accept-encoding")::contains;
  }

  /** Whether nothing makes it stale at once. */
  private static boolean isFresh(Set<String> directives) {
    return directives.stream().anyMatch(each -> lasts(each, "s-maxage"))
        || directives.stream().noneMatch(each -> each.matches("(?:s-maxage|max-age)=\"?0+\"?"));
  }

  /** Whether a cache is told to keep it for some time. */
  private static boolean isLasting(Set<String> directives) {
    return Stream.of("max-age", "s-maxage")
        .anyMatch(name -> directives.stream().anyMatch(each -> lasts(each, name)));
  }

  private static boolean lasts(String directive, String name) {
    return directive.matches(name + "=\"?0*[1-9]\\d*\"?");
  }

  private static Optional<String> packed(Exchange.Response response) {
    return ListedWords.of(response, "Content-Encoding")
        .filter(each -> !each.equals("identity"))
        .findFirst();
  }
}
