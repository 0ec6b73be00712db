package dev.greenlight.party.custodian.oauth;

import dev.greenlight.model.LocalPractice.ExtraPage;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Endpoint;
import dev.greenlight.party.server.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pages between login and question, each passed once in a session. */
public final class Waypoints {
  private static final List<ExtraPage> ORDER = List.of(ExtraPage.TERMS, ExtraPage.ACCOUNTS);

  private record Passed(String session, ExtraPage page) {}

  private final Set<ExtraPage> wanted;
  private final Sessions sessions;
  private final Set<Passed> passed = ConcurrentHashMap.newKeySet();
  private boolean bindsForms = true;

  Waypoints(Set<ExtraPage> wanted, Sessions sessions) {
    this.wanted = wanted;
    this.sessions = sessions;
  }

  /**
   * Takes every form for one of whoever's session it comes in. Called before the first request
   * only.
   */
  public void takeFormsFromElsewhere() {
    bindsForms = false;
  }

  Map<String, Endpoint> endpoints() {
    return Map.of(
        Addresses.TERMS, request -> respond(request, ExtraPage.TERMS),
        Addresses.ACCOUNTS, request -> respond(request, ExtraPage.ACCOUNTS));
  }

  void reset() {
    passed.clear();
  }

  /**
   * The next page that has to be passed.
   *
   * @param target where he goes on, path and query
   */
  Optional<Answer> next(Sessions.Session session, String target) {
    return ORDER.stream()
        .filter(wanted::contains)
        .filter(page -> !passed.contains(new Passed(session.id(), page)))
        .findFirst()
        .map(page -> show(page, session, target));
  }

  private static Answer show(ExtraPage page, Sessions.Session session, String target) {
    String common = Page.hidden("csrf", session.csrf()) + Page.hidden("continue", target);
    return page == ExtraPage.TERMS
        ? Page.of(
            200,
            "Terms of use",
            """
            <form method="post" action="%s">
            %s<label><input type="checkbox" name="terms" value="agreed"> I agree</label>
            <button type="submit" id="agree">Go on</button>
            </form>
            """
                .formatted(Addresses.TERMS, common))
        : Page.of(
            200,
            "Which account?",
            """
            <form method="post" action="%s">
            %s<label><input type="checkbox" name="account" value="%s"> %s</label>
            <button type="submit" id="choose">Go on</button>
            </form>
            """
                .formatted(
                    Addresses.ACCOUNTS,
                    common,
                    Page.escape(account(session)),
                    Page.escape("Account of " + session.customer().orElseThrow().name())));
  }

  private static String account(Sessions.Session session) {
    return session.customer().map(RetailCustomer::subscription).orElseThrow();
  }

  private Answer respond(Request request, ExtraPage page) {
    if (!request.method().equals("POST")) {
      return Answer.methodNotAllowed("POST");
    }
    Optional<Sessions.Session> session =
        sessions.loggedIn(request).filter(one -> !bindsForms || one.mayPost(request));
    if (session.isEmpty()) {
      return Page.problem(403, "This form does not belong to your session");
    }
    String target = request.form().first("continue").orElse("");
    if (!target.startsWith(Addresses.AUTHORIZATION + "?")) {
      return Page.problem(400, "This form is incomplete");
    }
    if (!isFilledIn(request, page, session.get())) {
      return show(page, session.get(), target);
    }
    passed.add(new Passed(session.get().id(), page));
    return Answer.status(303).with("Location", target);
  }

  private static boolean isFilledIn(Request request, ExtraPage page, Sessions.Session session) {
    return page == ExtraPage.TERMS
        ? request.form().all("terms").equals(List.of("agreed"))
        : request.form().all("account").equals(List.of(account(session)));
  }
}
