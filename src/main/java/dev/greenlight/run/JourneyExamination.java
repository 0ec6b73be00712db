package dev.greenlight.run;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.FeedExtent;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.ResourceWays;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunFileKeys;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.ResourceAddresses;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Goes the way of every run once: the door, the clients, the customers and their data. */
final class JourneyExamination {
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;

  /** Bytes: what the door answers is a line. */
  private static final int ENOUGH = 64 * 1024;

  private static final Pattern ERROR = Pattern.compile("\"error\"\\s*:\\s*\"([a-z_]{1,40})\"");
  private static final String STATE = "doctor";

  private final Target target;
  private final Stage stage;
  private final RunFileKeys keys;
  private final Leftovers leftovers;
  private final Consumer<Remark> told;

  JourneyExamination(Target target, Stage stage, Leftovers leftovers, Consumer<Remark> told) {
    this.target = target;
    this.stage = stage;
    this.keys = new RunFileKeys(stage.pixit());
    this.leftovers = leftovers;
    this.told = told;
  }

  /** Whether a browser on this machine gets through to where it is sent back to. */
  void examineDoor() {
    String uri = stage.pixit().thirdParty().redirectUri();
    String query = (uri.contains("?") ? "&" : "?") + "state=" + STATE;
    Limits limits =
        new Limits(Duration.ofSeconds(target.runFile().policy().requestSeconds()), ENOUGH);
    Exchange exchange =
        target
            .conduct()
            .quick(target.browsers().sslContext(), limits)
            .send(HttpCall.get(uri + query, List.of()));
    told.accept(
        exchange.answered() && target.door().arrival(STATE).isPresent()
            ? Remark.ok("redirect", uri + " leads to this machine" + certificate())
            : Remark.mend(
                "redirect",
                uri
                    + " does not lead here: "
                    + (exchange.answered() ? "somebody else answers" : exchange.failure())));
  }

  private String certificate() {
    return stage.pixit().hooks().flatMap(TestHooks::notification).isPresent()
            && stage.pixit().reception().certificate().isEmpty()
        ? "; a target that verifies whom it notifies needs an exception there, as the certificate"
            + " and its authority are made anew for each run"
        : "";
  }

  void examineClients() {
    RunFile.Pixit pixit = stage.pixit();
    pixit
        .applications()
        .flatMap(party -> Stream.of(party.admin(), party.registration()))
        .forEach(this::examineClient);
    told.accept(registration());
  }

  /** The first address that is put together from the root of the resources: is that right? */
  private Remark registration() {
    ProtectedResource resource = ProtectedResource.APPLICATION_INFORMATION;
    String uri = new ResourceAddresses(stage).of(resource);
    String token;
    try {
      token = new ResourceTokens(stage).good(resource.opener());
    } catch (NotCarriedOut noToken) {
      return Remark.skipped("resource", uri + ": there is no token for it, as told above");
    }
    Exchange answer =
        stage
            .quick()
            .send(
                HttpCall.get(
                    uri,
                    List.of(
                        new Header("Accept", stage.pixit().http().acceptOf(uri)),
                        new Header("Authorization", "Bearer " + token))));
    if (!answer.answered()) {
      return ServerExamination.unanswered("resource", uri, stage.runFile(), answer);
    }
    int status = answer.response().status();
    String seen =
        resource.title()
            + ": "
            + uri
            + " answers "
            + status
            + (status == 200 ? "" : ResourceWays.doubt(uri));
    return status == 200
        ? Remark.ok("resource", seen)
        : status == NOT_FOUND
            ? Remark.mend(
                "resource",
                seen
                    + "; look at pixit.endpoints.resource, the root of the resources, and"
                    + " pixit.applicationInformationId"
                    + " (or say pixit.endpoints.applicationInformation)")
            : Remark.target("resource", seen);
  }

  private void examineClient(RunFile.Client client) {
    if (client.token().isPresent()) {
      told.accept(Remark.ok("client", "a token was handed over, none is asked for"));
      return;
    }
    Exchange answer =
        stage
            .functional()
            .send(
                TokenRequest.clientCredentials(
                        stage.onboarding().credentialsOf(client), client.scope())
                    .to(stage.pixit().endpoints().token()));
    told.accept(
        TokenSet.in(answer).isPresent()
            ? Remark.ok("client", client.id() + " gets a token of its own")
            : noToken("client", client, answer));
  }

  /** A client that is not known is a matter of the run file; nearly all else is the target's. */
  private Remark noToken(String subject, RunFile.Client client, Exchange answer) {
    if (!answer.answered()) {
      return ServerExamination.unanswered(subject, client.id(), stage.runFile(), answer);
    }
    if (answer.response().holdsHtml()) {
      return Remark.mend(
          subject,
          client.id()
              + " gets no token: a page of HTML instead of JSON (status "
              + answer.response().status()
              + "); is that the token endpoint (pixit.endpoints.token: "
              + answer.request().uri()
              + ")?");
    }
    String error = error(answer).map(code -> " " + code).orElse("");
    String seen = client.id() + " gets no token: status " + answer.response().status() + error;
    return switch (error.strip()) {
      case "invalid_client", "unauthorized_client" -> refused(subject, client, seen);
      case "invalid_scope" ->
          Remark.mend(subject, seen + "; look at its scope (" + keys.of(client) + ".scope)");
      default ->
          answer.response().status() == UNAUTHORIZED
              ? refused(subject, client, seen)
              : Remark.target(subject, seen);
    };
  }

  private Remark refused(String subject, RunFile.Client client, String seen) {
    String look = "look at its id and secret (" + keys.of(client) + ")";
    return leftovers
        .ofClient(subject, client, seen, look)
        .orElseGet(() -> Remark.mend(subject, seen + "; " + look));
  }

  private static Optional<String> error(Exchange answer) {
    Matcher error = ERROR.matcher(answer.response().body().text());
    return error.find() ? Optional.of(error.group(1)) : Optional.empty();
  }

  /** Asks a customer as a run does, and looks at what he shares. */
  void examineCustomer(RunFile.Customer customer) {
    if (customer.handedOver().isPresent()) {
      told.accept(
          Remark.ok(
              "consent", "a token of " + customer.name() + " was handed over, he is not asked"));
      told.accept(
          data(customer, stage.pool().shared(customer, stage.pixit().thirdParty()).tokens()));
      return;
    }
    if (stage.pixit().consent().personSeconds().isPresent()) {
      told.accept(
          Remark.skipped("consent", customer.name() + " is played by a person, while a run asks"));
      return;
    }
    RunFile.Client client = stage.pixit().thirdParty().customer();
    Approval approval;
    try {
      approval = stage.pool().approved(customer, stage.pixit().thirdParty());
    } catch (NotCarriedOut e) {
      told.accept(
          Remark.mend(
              "consent",
              customer.name()
                  + ": "
                  + e.getMessage()
                  + (e.getMessage().contains(keys.of(customer))
                      ? ""
                      : "; look at %s (user, password), %s (scope) and pixit.consent"
                          .formatted(keys.of(customer), keys.of(client)))));
      return;
    }
    told.accept(
        Remark.ok("consent", customer.name() + " logs in, approves, and a code comes back"));
    Exchange answer =
        stage
            .functional()
            .send(stage.pool().redemptionOf(approval).to(stage.pixit().endpoints().token()));
    Optional<TokenSet> tokens = TokenSet.in(answer);
    told.accept(
        tokens.isPresent()
            ? Remark.ok("tokens", client.id() + " redeems the code of " + customer.name())
            : noToken("tokens", client, answer));
    tokens.ifPresent(found -> told.accept(data(customer, found)));
    tokens.flatMap(found -> customerData(customer, found)).ifPresent(told);
  }

  /** Whether what the tokens are for holds who the customer is, where that is claimed. */
  private Optional<Remark> customerData(RunFile.Customer customer, TokenSet tokens) {
    boolean claimed = stage.runFile().pics().claims(ProtectedResource.CUSTOMER_BATCH.block());
    if (!claimed || tokens.customerResourceUri().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Scopes.namesCustomerData(stage.pixit().thirdParty().customer().scope())
            ? Remark.target(
                "data",
                "the token response of " + customer.name() + " names no customerResourceURI")
            : Remark.mend(
                "data",
                "FB_53 is claimed, and the scope asks for no Retail Customer data; name its blocks"
                    + " there, such as FB=…_51_53_54"));
  }

  private Remark data(RunFile.Customer customer, TokenSet tokens) {
    if (tokens.resourceUri().isEmpty()) {
      return Remark.target(
          "data", "the token response of " + customer.name() + " names no resourceURI");
    }
    String uri = tokens.resourceUri().get();
    Exchange answer =
        stage
            .quick()
            .send(
                HttpCall.get(
                    uri, List.of(new Header("Authorization", "Bearer " + tokens.accessToken()))));
    if (!answer.answered() || answer.response().status() != 200) {
      return Remark.target(
          "data",
          uri
              + " of "
              + customer.name()
              + ": "
              + (answer.answered() ? "status " + answer.response().status() : answer.failure()));
    }
    try {
      return extent(customer, FeedExtent.of(uri, answer.response().body().content()));
    } catch (NotCarriedOut e) {
      return Remark.target("data", e.getMessage());
    }
  }

  private static Remark extent(RunFile.Customer customer, FeedExtent extent) {
    String seen = customer.name() + " shares " + extent.entries() + " entries";
    return extent.readings() == 0
        ? Remark.mend(
            "data", seen + " without a reading; choose an account with interval data in the period")
        : Remark.ok(
            "data",
            seen
                + ", "
                + extent.readings()
                + " readings"
                + extent.first().map(first -> " from " + first).orElse("")
                + extent.last().map(last -> " to " + last).orElse(""));
  }
}
