package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cookie that carries a login is sent over TLS alone ({@code Secure}, RFC 6265 section 8.3) and
 * kept from scripts ({@code HttpOnly}, section 4.1.2.6). Looks at the exhibits {@code answer},
 * which brought it, and {@code cookie}, its name; where no answer is known that brought it, at
 * {@code HttpOnly}, whether the browser has it so: a cookie that a script set never is. Over plain
 * http nothing is {@code Secure}: that there is plain http is found elsewhere.
 */
public record KeepsLoginCookie() implements Check {

  /** One of the two attributes is missing. */
  record LoginCookieExposed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String name = exhibits.fact("cookie");
    if (!exhibits.has("answer")) {
      return judgeInBrowser(name, Boolean.parseBoolean(exhibits.fact("HttpOnly")));
    }
    Exchange exchange = exhibits.exchange("answer");
    return exchange.response().headers("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .reduce((earlier, later) -> later)
        .map(cookie -> judge(name, attributes(cookie), exchange.request().uri()))
        .orElseGet(() -> Outcome.undecided("no Set-Cookie of that name is on record: " + name));
  }

  private static Outcome judgeInBrowser(String name, boolean httpOnly) {
    return httpOnly
        ? Outcome.undecided(
            "the browser does not tell by which answer the cookie "
                + name
                + " came: it has it with HttpOnly, and whether with Secure is not on record")
        : Outcome.broken(
            new LoginCookieExposed(
                name + " with HttpOnly",
                name
                    + " without HttpOnly in the browser, and no answer on record that brought it: a"
                    + " script may have set it"));
  }

  private static Outcome judge(String name, Set<String> attributes, String uri) {
    List<String> due = new ArrayList<>();
    if (uri.startsWith("https:")) {
      due.add("Secure");
    }
    due.add("HttpOnly");
    List<String> missing =
        due.stream().filter(each -> !attributes.contains(each.toLowerCase(Locale.ROOT))).toList();
    return missing.isEmpty()
        ? Outcome.holds()
        : Outcome.broken(
            new LoginCookieExposed(
                name + " with " + String.join(" and ", due),
                name + " without " + String.join(" and ", missing)));
  }

  /** In small letters; values left out. */
  private static Set<String> attributes(String cookie) {
    return Stream.of(cookie.split(";", -1))
        .skip(1)
        .map(attribute -> attribute.replaceFirst("=.*", "").strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
