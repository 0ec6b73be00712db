package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page on which a customer logs in or consents cannot be shown in a frame of anybody else, who
 * would have him click on what he does not see (RFC 6749 section 10.13, RFC 9700 section 4.16): it
 * says {@code X-Frame-Options}, or {@code frame-ancestors} in its Content-Security-Policy, which
 * counts before the other (CSP level 2 section 7.7.1).
 */
public record KeepsOutOfFrames() implements Check {
  private static final String ANCESTORS = "frame-ancestors";

  /** Sources of a policy that let in everybody, or whoever has a certificate. */
  private static final Set<String> EVERYBODY =
      Set.of("*", "http:", "https:", "https://*", "http://*");

  private static final Set<String> OPTIONS = Set.of("deny", "sameorigin");

  /** Everybody may frame it. */
  record PageCanBeFramed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange page = exhibits.exchange(PortalRoles.PAGE);
    return NoAnswer.or(page, response -> judge(page.request().uri(), response));
  }

  private static Outcome judge(String uri, Exchange.Response response) {
    List<String> options =
        response.headers("X-Frame-Options").stream()
            .flatMap(value -> Stream.of(value.split(",", -1)))
            .map(value -> value.strip().toLowerCase(Locale.ROOT))
            .toList();
    List<List<String>> policies =
        response.headers("Content-Security-Policy").stream()
            .flatMap(value -> Stream.of(value.split(",", -1)))
            .flatMap(policy -> ancestors(policy).stream())
            .toList();
    // Every policy has to allow a frame; where there is one, the older header is not looked at.
    boolean closed =
        policies.isEmpty()
            ? !options.isEmpty() && OPTIONS.containsAll(options)
            : policies.stream()
                .anyMatch(sources -> sources.stream().noneMatch(EVERYBODY::contains));
    return closed
        ? Outcome.holds()
        : Outcome.broken(
            new PageCanBeFramed(
                "X-Frame-Options: DENY, or Content-Security-Policy: frame-ancestors 'none'",
                observed(options, policies) + " at " + uri.replaceFirst("[?#].*", "")));
  }

  private static Optional<List<String>> ancestors(String policy) {
    return Stream.of(policy.split(";", -1))
        .map(directive -> directive.strip().toLowerCase(Locale.ROOT))
        .map(directive -> List.of(directive.split("\\s+", -1)))
        .filter(words -> words.get(0).equals(ANCESTORS))
        .map(words -> words.subList(1, words.size()))
        .findFirst();
  }

  private static String observed(List<String> options, List<List<String>> policies) {
    if (!policies.isEmpty()) {
      return ANCESTORS + " " + String.join(" ", policies.get(0));
    }
    return options.isEmpty()
        ? "neither of the two"
        : "X-Frame-Options: " + String.join(", ", options);
  }
}
