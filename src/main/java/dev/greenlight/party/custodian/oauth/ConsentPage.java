package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where a Retail Customer lets a Third Party read his data, or does not. */
public final class ConsentPage extends AlterableEndpoint {
  private static final String WITHOUT = "without";
  private static final int MANY = Integer.MAX_VALUE;

  private record Question(Sessions.Session session, AuthorizationRequest request) {}

  private record Approved(String session, Client client) {}

  private final Ledger ledger;
  private final Sessions sessions;
  private final AuthorizationResponses responses;
  private Function<RetailCustomer, Map<String, String>> usagePoints;
  private final Map<String, Question> open = new ConcurrentHashMap<>();
  private final Set<String> denied = ConcurrentHashMap.newKeySet();
  private boolean respectsDenial = true;
  private final Set<Approved> approved = ConcurrentHashMap.newKeySet();
  private boolean remembersDenials;
  private boolean remembersApprovals;
  private boolean recordsDenials;
  private boolean bindsForms = true;
  private UnaryOperator<String> ticketing;
  private boolean regardsNumber = true;
  private boolean takesNothingForAll;
  private final Map<String, RetailCustomer> newest = new ConcurrentHashMap<>();
  private Optional<UnaryOperator<String>> memory = Optional.empty();
  private BiConsumer<Authorization, Scope> hearing = (authorization, asked) -> {};
  private BiFunction<Scope, Integer, Scope> counting = Scope::counting;
  private BiFunction<Scope, List<String>, Optional<Scope>> leaving =
      (scope, kinds) -> scope.without(KindsOfData.blocksOf(kinds));

  ConsentPage(
      Ledger ledger,
      SecretSource secrets,
      Sessions sessions,
      AuthorizationResponses responses,
      Function<RetailCustomer, Map<String, String>> usagePoints) {
    this.ledger = ledger;
    this.sessions = sessions;
    this.responses = responses;
    this.usagePoints = usagePoints;
    ticketing = session -> secrets.secret();
  }

  /** Approves whatever the Retail Customer decides. Called before the first request only. */
  public void approveDespiteDenial() {
    respectsDenial = false;
  }

  /** Offers other UsagePoints than those that there are. Called before the first request only. */
  public void offerBy(UnaryOperator<Map<String, String>> other) {
    usagePoints = usagePoints.andThen(other);
  }

  /**
   * Counts otherwise in a scope how many UsagePoints were chosen of several. Called before the
   * first request only.
   */
  public void countBy(BiFunction<Scope, Integer, Scope> other) {
    counting = other;
  }

  /** Asks nobody again in a session in which he denied. Called before the first request only. */
  public void rememberDenials() {
    remembersDenials = true;
  }

  /**
   * Asks nobody again for a Third Party in a session in which he approved. Called before the first
   * request only.
   */
  public void rememberApprovals() {
    remembersApprovals = true;
  }

  /** Makes an Authorization whatever the answer is. Called before the first request only. */
  public void recordDenials() {
    recordsDenials = true;
  }

  /** Shares kinds of data that a customer leaves out. Called before the first request only. */
  public void disregardKinds() {
    leaving = (scope, kinds) -> Optional.of(scope);
  }

  /** Shares more UsagePoints than a scope counts. Called before the first request only. */
  public void disregardNumber() {
    regardsNumber = false;
  }

  /** Hears of each consent, and what was asked for. Called before the first request only. */
  public void tellOfConsents(BiConsumer<Authorization, Scope> other) {
    hearing = other;
  }

  /**
   * Remembers who is asked by a part of the state of his request; of equal parts the newest is
   * taken for whoever approves. Called before the first request only.
   */
  public void rememberCustomersBy(UnaryOperator<String> part) {
    memory = Optional.of(part);
  }

  /** Shares everything where nothing was chosen. Called before the first request only. */
  public void takeNothingForAll() {
    takesNothingForAll = true;
  }

  /**
   * Numbers a question by the id of the session it is asked in; of equal numbers the newest
   * question is answered. Called before the first request only.
   */
  public void ticketBy(UnaryOperator<String> other) {
    ticketing = other;
  }

  /**
   * Takes every form for one of whoever's session it comes in. Called before the first request
   * only.
   */
  public void takeFormsFromElsewhere() {
    bindsForms = false;
  }

  Answer ask(Sessions.Session session, AuthorizationRequest request) {
    if (denied.contains(session.id())) {
      return denial(request);
    }
    if (approved.contains(new Approved(session.id(), request.returns().client()))) {
      return grant(request, request.scope(), session.customer().orElseThrow(), Share.ALL);
    }
    String ticket = ticketing.apply(session.id());
    open.put(ticket, new Question(session, request));
    RetailCustomer customer = session.customer().orElseThrow();
    memory.ifPresent(
        part -> newest.put(part.apply(request.returns().state().orElse("")), customer));
    return Page.of(
        200,
        "Share your energy data?",
        """
        <p>%s, the application <strong id="client">%s</strong> asks to read this of you:</p>
        <form method="post" action="%s">
        <ul id="kinds">%s</ul>
        <p>To this extent: <code id="scope">%s</code></p>
        <p>Of these it may:</p>
        %s%s<button type="submit" name="decision" value="approve" id="approve">Approve</button>
        <button type="submit" name="decision" value="deny" id="deny">Deny</button>
        </form>
        """
            .formatted(
                Page.escape(customer.name()),
                Page.escape(
                    ledger.registry().ownerOf(request.returns().client()).registration().name()),
                Addresses.CONSENT,
                KindsOfData.of(request.scope()).stream()
                    .map(ConsentPage::line)
                    .collect(Collectors.joining()),
                Page.escape(request.scope().toString()),
                ShareForm.html(usagePoints.apply(customer), most(request)),
                Page.hidden("csrf", session.csrf()) + Page.hidden("ticket", ticket)));
  }

  private static String line(KindsOfData.Kind kind) {
    String words = Page.escape(kind.words());
    return kind.id().isEmpty()
        ? "<li>" + words + "</li>"
        : "<li>%s <label><input type=\"checkbox\" name=\"%s\" value=\"%s\"> not this</label></li>"
            .formatted(words, WITHOUT, kind.id());
  }

  @Override
  protected Answer respond(Request request) {
    if (!request.method().equals("POST")) {
      return Answer.methodNotAllowed("POST");
    }
    Optional<Sessions.Session> session =
        sessions.loggedIn(request).filter(one -> !bindsForms || one.mayPost(request));
    List<String> decisions = request.form().all("decision");
    if (session.isEmpty()) {
      return Page.problem(403, "This form does not belong to your session");
    }
    if (decisions.size() != 1 || !List.of("approve", "deny").contains(decisions.get(0))) {
      return Page.problem(400, "Either approve or deny");
    }
    // Only the first answer counts: the ticket is gone afterwards.
    return request
        .form()
        .first("ticket")
        .map(open::remove)
        .filter(question -> !bindsForms || question.session().equals(session.get()))
        .map(question -> decide(question, decisions.get(0), request))
        .orElseGet(() -> Page.problem(400, "This question was answered before"));
  }

  private Answer decide(Question question, String decision, Request answer) {
    AuthorizationRequest request = question.request();
    if (decision.equals("deny") && respectsDenial) {
      if (remembersDenials) {
        denied.add(question.session().id());
      }
      if (recordsDenials) {
        ledger.consent(
            request.returns().client(),
            question.session().customer().orElseThrow(),
            request.scope());
      }
      return denial(request);
    }
    if (remembersApprovals) {
      approved.add(new Approved(question.session().id(), request.returns().client()));
    }
    RetailCustomer customer = question.session().customer().orElseThrow();
    RetailCustomer taken =
        memory
            .map(part -> newest.get(part.apply(request.returns().state().orElse(""))))
            .orElse(customer);
    Optional<Share> share =
        takesNothingForAll && ShareForm.isEmpty(answer.form())
            ? Optional.of(Share.ALL)
            : ShareForm.read(answer.form(), usagePoints.apply(customer), most(request));
    Optional<Scope> scope = leaving.apply(request.scope(), answer.form().all(WITHOUT));
    return share
        .map(chosen -> taken.equals(customer) ? chosen : Share.ALL)
        .flatMap(chosen -> scope.map(left -> grant(request, left, taken, chosen)))
        .orElseGet(
            () ->
                Page.problem(
                    400,
                    "Choose a UsagePoint at least, no more than are asked for, some data of it, and"
                        + " days that there are"));
  }

  private int most(AuthorizationRequest request) {
    return regardsNumber ? request.scope().mostUsagePoints().orElse(MANY) : MANY;
  }

  private Answer denial(AuthorizationRequest request) {
    return responses.error(request.returns(), "access_denied", "the Retail Customer said no");
  }

  private Answer grant(
      AuthorizationRequest request, Scope scope, RetailCustomer customer, Share share) {
    int chosen = share.usagePoints().size();
    Authorization authorization =
        ledger.consent(
            request.returns().client(),
            customer,
            chosen == 0 ? scope : counting.apply(scope, chosen),
            share);
    hearing.accept(authorization, request.scope());
    return responses.code(
        request.returns(),
        ledger
            .issueCode(authorization, request.returns().redirectUri(), request.challenge())
            .value());
  }

  void reset() {
    open.clear();
  }
}
