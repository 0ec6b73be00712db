package dev.greenlight.stage;

import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.PageForm;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.record.SameSite;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form that a customer has before him, filled in and not sent, seen from outside his browser.
 *
 * @param prepared the request that led there
 * @param form as he would send it
 * @param cookies of his browser
 */
record FilledForm(PreparedRequest prepared, PageForm form, List<Cookie> cookies) {
  private static final String SAME_SITE = "SameSite=";
  private static final String ELSEWHERE = "https://elsewhere.example";

  FilledForm {
    cookies = List.copyOf(cookies);
  }

  /** A cookie of the customer; {@code keptBy} as in {@link ForgedConsent.Attempt}. */
  record Cookie(BrowserCookie held, String keptBy) {
    boolean isSentFromElsewhere() {
      return keptBy.isEmpty();
    }
  }

  /**
   * That of the page where he is.
   *
   * @param steps the last of them would send it
   * @return empty where the page has no such form that is posted without scripts
   */
  static Optional<FilledForm> on(
      CustomerAgent agent, PreparedRequest prepared, List<ConsentStep> steps) {
    return agent
        .trail()
        .shown()
        .filter(Exchange::answered)
        .map(shown -> shown.response().body().text())
        .flatMap(html -> PageForm.of(html, agent.location(), steps))
        .map(form -> new FilledForm(prepared, form, cookies(agent)));
  }

  /** As he sends it, without his browser. */
  Exchange postedByCustomer(Stage stage) {
    URI uri = URI.create(form.action());
    return posted(
        stage,
        post(form.action(), uri.getScheme() + "://" + uri.getRawAuthority(), form.fields()),
        all());
  }

  /**
   * As another site lets his browser post it: with the hidden fields of its owner's own page, and
   * without; with the cookies that a browser sends along, and where it keeps some back, with all. A
   * server may take a form no more after one refusal: each is filled in anew.
   *
   * @param first one of them
   */
  static List<ForgedConsent.Attempt> forged(
      Stage stage, FilledForm first, Supplier<FilledForm> anew) {
    List<ForgedConsent.Attempt> attempts = new ArrayList<>();
    for (boolean withHidden : new boolean[] {true, false}) {
      attempts.add(new ForgedConsent.Attempt(forged(stage, anew, withHidden, false), ""));
      if (!first.keptBy().isEmpty()) {
        attempts.add(
            new ForgedConsent.Attempt(forged(stage, anew, withHidden, true), first.keptBy()));
      }
    }
    return attempts;
  }

  /**
   * The same with all cookies first: where that is refused, fewer are refused as well.
   *
   * @param taken whether an answer shows that a form was taken
   */
  static List<ForgedConsent.Attempt> forged(
      Stage stage, FilledForm first, Supplier<FilledForm> anew, Predicate<Exchange> taken) {
    List<ForgedConsent.Attempt> attempts = new ArrayList<>();
    for (boolean withHidden : new boolean[] {true, false}) {
      Exchange answer = forged(stage, anew, withHidden, true);
      attempts.add(new ForgedConsent.Attempt(answer, first.keptBy()));
      if (!first.keptBy().isEmpty() && taken.test(answer)) {
        attempts.add(new ForgedConsent.Attempt(forged(stage, anew, withHidden, false), ""));
      }
    }
    return attempts;
  }

  private static Exchange forged(
      Stage stage, Supplier<FilledForm> anew, boolean withHidden, boolean withAllCookies) {
    HttpCall call = fromElsewhere(anew.get().form(), withHidden);
    FilledForm customers = anew.get();
    return posted(stage, call, withAllCookies ? customers.all() : customers.sentFromElsewhere());
  }

  /**
   * As another site has it posted: it knows the page of its owner alone. What is hidden on that of
   * the customer it cannot know, nor its address, which may name what is his.
   */
  static HttpCall fromElsewhere(PageForm attackers, boolean withHidden) {
    return post(attackers.action(), ELSEWHERE, withHidden ? attackers.fields() : attackers.shown());
  }

  private static HttpCall post(String action, String origin, List<Header> fields) {
    return HttpCall.post(action, List.of(new Header("Origin", origin)), fields);
  }

  private static Exchange posted(Stage stage, HttpCall call, List<BrowserCookie> sent) {
    return new FrontChannel(stage.quick()).post(call, new CookieTrail(sent));
  }

  private List<BrowserCookie> all() {
    return cookies.stream().map(Cookie::held).toList();
  }

  private List<BrowserCookie> sentFromElsewhere() {
    return cookies.stream().filter(Cookie::isSentFromElsewhere).map(Cookie::held).toList();
  }

  private String keptBy() {
    return cookies.stream()
        .map(Cookie::keptBy)
        .filter(value -> !value.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Of cookies that came several times the last counts. */
  private static List<Cookie> cookies(CustomerAgent agent) {
    Map<String, String> stated = new LinkedHashMap<>();
    List<Exchange> way = agent.trail().exchanges();
    way.stream()
        .filter(Exchange::answered)
        .flatMap(each -> each.response().headers("Set-Cookie").stream())
        .forEach(cookie -> stated.put(cookie.replaceFirst("=.*", "").strip(), sameSite(cookie)));
    return CookieTrail.held(agent.location(), agent.cookies(), way).stream()
        .map(cookie -> new Cookie(cookie, stated.getOrDefault(cookie.name(), SameSite.UNKNOWN)))
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
