package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.PageForm;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came when another site let the browser of a customer, who was being asked, post an approval:
 * with what its owner sees on such a page himself, and without whatever is hidden there.
 *
 * @param answers where each of the two led
 * @param redirectUri where a code would go
 * @param keptBy the values of {@code SameSite} by which browsers keep the cookies of the session
 *     from other sites, in words; empty where none is stated, {@link #UNKNOWN} where nobody knows
 */
public record ForgedConsent(List<Exchange> answers, String redirectUri, String keptBy) {
  /** The browser did not tell how the cookies came. */
  public static final String UNKNOWN = "unknown";

  private static final String SAME_SITE = "SameSite=";
  private static final String ELSEWHERE = "https://elsewhere.example";

  public ForgedConsent {
    answers = List.copyOf(answers);
  }

  /** A customer who is being asked, seen from outside his browser. */
  private record Asked(
      PreparedRequest prepared,
      PageForm approval,
      PageForm denial,
      List<Header> cookies,
      String keptBy) {}

  /**
   * Tries it.
   *
   * @throws NotServed where the page that asks has no form that is posted
   * @throws NotCarriedOut where a form that is rightly posted without the browser does not count
   */
  public static ForgedConsent tried(Stage stage, RunFile.Customer customer) {
    requireCounts(stage, ask(stage, customer));
    PageForm attackers = ask(stage, customer).approval();
    Asked asked = ask(stage, customer);
    // What is hidden on his own page, the other site cannot know.
    Exchange ofOther = post(stage, asked, attackers.fields(), ELSEWHERE);
    Exchange bare = post(stage, asked, asked.approval().shown(), ELSEWHERE);
    return new ForgedConsent(
        List.of(ofOther, bare), asked.prepared().thirdParty().redirectUri(), asked.keptBy());
  }

  /** Who must not approve, as consents are remembered, denies. */
  private static void requireCounts(Stage stage, Asked asked) {
    boolean denies = stage.pixit().denier().isPresent();
    PageForm form = denies ? asked.denial() : asked.approval();
    Exchange answer = post(stage, asked, form.fields(), origin(form.action()));
    stage.journal().exhibit(null, "form that is posted without the browser", answer);
    boolean counts =
        answer.answered()
            && answer
                .response()
                .header("Location")
                .map(Landing::at)
                .filter(end -> Landing.isAtThirdParty(asked.prepared(), end))
                .flatMap(end -> end.parameter(denies ? "error" : "code"))
                .isPresent();
    if (!counts) {
      throw new NotCarriedOut(
          "the form of the page that asks does not count when it is posted without the browser:"
              + " that one from elsewhere does not either would say nothing",
          answer);
    }
  }

  private static Exchange post(Stage stage, Asked asked, List<Header> fields, String origin) {
    return new FrontChannel(stage.quick())
        .post(
            HttpCall.post(asked.approval().action(), List.of(new Header("Origin", origin)), fields),
            new CookieTrail(asked.cookies()));
  }

  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private static Asked ask(Stage stage, RunFile.Customer customer) {
    Asking asking = Asking.of(stage, customer);
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              asking.play(agent, identity);
              ConsentPage page = question(stage, agent);
              return new Asked(
                  asking.prepared(),
                  form(agent, page, page.approve()),
                  form(agent, page, page.deny()),
                  agent.cookies(),
                  keptBy(agent));
            });
  }

  private static ConsentPage question(Stage stage, CustomerAgent agent) {
    return stage.pixit().consent().pages().stream()
        .filter(page -> page.asks() && agent.shows(page.sign()))
        .findFirst()
        .orElseThrow(() -> new NotCarriedOut("the page that asks is not shown any more"));
  }

  private static PageForm form(CustomerAgent agent, ConsentPage page, List<ConsentStep> decision) {
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
                    Stream.concat(page.steps().stream(), decision.stream()).toList()))
        .orElseThrow(
            () ->
                new NotServed(
                    "the page that asks has no form that is posted without scripts: no other site"
                        + " could post it"));
  }

  /** Of cookies that came several times the last counts. */
  private static String keptBy(CustomerAgent agent) {
    Map<String, String> stated = new LinkedHashMap<>();
    agent.trail().documents().stream()
        .filter(Exchange::answered)
        .flatMap(each -> each.response().headers("Set-Cookie").stream())
        .forEach(cookie -> stated.put(cookie.replaceFirst("=.*", "").strip(), sameSite(cookie)));
    List<String> values = new ArrayList<>(stated.values());
    values.removeIf(String::isEmpty);
    return stated.isEmpty() ? UNKNOWN : String.join(", ", values);
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
