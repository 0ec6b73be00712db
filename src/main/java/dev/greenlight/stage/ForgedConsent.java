package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.PageForm;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.judge.oauth.DecidesNothingForged;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came when another site let the browser of a customer, who was being asked, post an approval:
 * with what its owner sees on such a page himself, and without whatever is hidden there.
 *
 * @param attempts where each of the two led, with the cookies that a browser sends along, and where
 *     it keeps some back, with all
 * @param redirectUri where a code would go
 */
public record ForgedConsent(List<Attempt> attempts, String redirectUri) {
  private static final String SAME_SITE = "SameSite=";
  private static final String ELSEWHERE = "https://elsewhere.example";

  public ForgedConsent {
    attempts = List.copyOf(attempts);
  }

  /**
   * A form that was posted, to a question that nobody had answered yet.
   *
   * @param answer where it led
   * @param keptBy the values of {@code SameSite} by which browsers keep cookies that it came with
   *     from other sites, in words; {@link DecidesNothingForged#UNKNOWN} is among them where the
   *     browser does not tell how one came; empty where a browser sends them all
   */
  public record Attempt(Exchange answer, String keptBy) {}

  /** A cookie of the customer; {@code keptBy} as above. */
  private record Cookie(Header header, String keptBy) {
    boolean isSentFromElsewhere() {
      return keptBy.isEmpty();
    }
  }

  /** A customer who is being asked, seen from outside his browser. */
  private record Asked(PreparedRequest prepared, PageForm approval, List<Cookie> cookies) {
    List<Header> all() {
      return cookies.stream().map(Cookie::header).toList();
    }

    List<Header> sentFromElsewhere() {
      return cookies.stream().filter(Cookie::isSentFromElsewhere).map(Cookie::header).toList();
    }

    String keptBy() {
      return cookies.stream()
          .map(Cookie::keptBy)
          .filter(value -> !value.isEmpty())
          .distinct()
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * Tries it.
   *
   * @throws NotServed where the page that asks has no form that is posted, or what was approved
   *     once is never asked again
   * @throws NotCarriedOut where a form that is rightly posted without the browser does not count
   */
  public static ForgedConsent tried(Stage stage, RunFile.Customer customer) {
    if (stage.pixit().denier().isPresent()) {
      throw new NotServed(
          "consents are remembered (pixit.denier): whoever approved once would not be asked again");
    }
    Asked first = ask(stage, customer);
    requireCounts(stage, first);
    List<Attempt> attempts = new ArrayList<>();
    for (boolean withHidden : new boolean[] {true, false}) {
      attempts.add(new Attempt(forged(stage, customer, withHidden, Asked::sentFromElsewhere), ""));
      if (!first.keptBy().isEmpty()) {
        attempts.add(new Attempt(forged(stage, customer, withHidden, Asked::all), first.keptBy()));
      }
    }
    return new ForgedConsent(attempts, first.prepared().thirdParty().redirectUri());
  }

  /** A server may answer a question no more after one refusal: each is asked anew. */
  private static Exchange forged(
      Stage stage,
      RunFile.Customer customer,
      boolean withHidden,
      Function<Asked, List<Header>> cookies) {
    // What is hidden on his own page, the other site cannot know.
    Optional<PageForm> attackers =
        withHidden ? Optional.of(ask(stage, customer).approval()) : Optional.empty();
    Asked asked = ask(stage, customer);
    return post(
        stage,
        asked,
        attackers.map(PageForm::fields).orElseGet(asked.approval()::shown),
        ELSEWHERE,
        cookies.apply(asked));
  }

  private static void requireCounts(Stage stage, Asked asked) {
    PageForm form = asked.approval();
    Exchange answer = post(stage, asked, form.fields(), origin(form.action()), asked.all());
    stage.journal().exhibit(null, "form that is posted without the browser", answer);
    boolean counts =
        answer.answered()
            && answer
                .response()
                .header("Location")
                .map(Landing::at)
                .filter(end -> Landing.isAtThirdParty(asked.prepared(), end))
                .flatMap(end -> end.parameter("code"))
                .isPresent();
    if (!counts) {
      throw new NotCarriedOut(
          "the customer's own form of the page that asks is not accepted when it is sent without"
              + " his browser: then it would say nothing that one from another site is not"
              + " accepted",
          answer);
    }
  }

  private static Exchange post(
      Stage stage, Asked asked, List<Header> fields, String origin, List<Header> cookies) {
    return new FrontChannel(stage.quick())
        .post(
            HttpCall.post(asked.approval().action(), List.of(new Header("Origin", origin)), fields),
            new CookieTrail(cookies));
  }

  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private static Asked ask(Stage stage, RunFile.Customer customer) {
    Asking asking = Asking.of(stage, customer);
    return asking.unanswered(
        agent ->
            new Asked(asking.prepared(), approval(agent, question(stage, agent)), cookies(agent)));
  }

  private static ConsentPage question(Stage stage, CustomerAgent agent) {
    return stage.pixit().consent().pages().stream()
        .filter(page -> page.asks() && agent.shows(page.sign()))
        .findFirst()
        .orElseThrow(() -> new NotCarriedOut("the page that asks is not shown any more"));
  }

  private static PageForm approval(CustomerAgent agent, ConsentPage page) {
    return agent
        .trail()
        .shown()
        .filter(Exchange::answered)
        .map(shown -> shown.response().body().text())
        .flatMap(
            html ->
                PageForm.of(
                    html,
                    agent.location(),
                    Stream.concat(page.steps().stream(), page.approve().stream()).toList()))
        .orElseThrow(
            () ->
                new NotServed(
                    "the page that asks has no form that is posted without scripts: no other site"
                        + " could post it"));
  }

  /** Of cookies that came several times the last counts. */
  private static List<Cookie> cookies(CustomerAgent agent) {
    Map<String, String> stated = new LinkedHashMap<>();
    agent.trail().exchanges().stream()
        .filter(Exchange::answered)
        .flatMap(each -> each.response().headers("Set-Cookie").stream())
        .forEach(cookie -> stated.put(cookie.replaceFirst("=.*", "").strip(), sameSite(cookie)));
    return agent.cookies().stream()
        .map(
            cookie ->
                new Cookie(
                    cookie, stated.getOrDefault(cookie.name(), DecidesNothingForged.UNKNOWN)))
        .toList();
  }

  private static String sameSite(String cookie) {
    return Stream.of(cookie.split(";", -1))
        .map(String::strip)
        .filter(attribute -> attribute.regionMatches(true, 0, SAME_SITE, 0, SAME_SITE.length()))
        .map(attribute -> attribute.substring(SAME_SITE.length()))
        .filter(value -> !value.equalsIgnoreCase("None"))
        .findFirst()
        .orElse("");
  }
}
