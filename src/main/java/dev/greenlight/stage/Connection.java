package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.act.browser.Trail;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.model.Connect;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A customer connects the Third Party from the portal of the Data Custodian, and the Third Party
 * answers with its authorization request.
 *
 * @param referral where the portal sent his browser, and with what
 * @param prepared what the Third Party asked
 * @param callback where his browser ended when he had approved
 */
public record Connection(Callback referral, PreparedRequest prepared, Callback callback) {

  /**
   * Lets him do so.
   *
   * @throws NotServed when the run file does not say how
   * @throws NotCarriedOut when the portal does not let him
   */
  public static Connection made(Stage stage, RunFile.Customer customer) {
    Connect connect =
        stage
            .pixit()
            .ways()
            .connect()
            .orElseThrow(
                () ->
                    new NotServed(
                        "the run file does not say how a customer connects a Third Party from the"
                            + " portal; if yours lets him, describe how (pixit.connect)"));
    return made(stage, customer, connect, stage.consents().prepare(stage.pixit().thirdParty()));
  }

  /**
   * Lets him do so, and choose less than the Third Party is registered for; it asks for that.
   *
   * @throws NotServed when the run file does not say how
   * @throws NotCarriedOut when the portal does not let him
   */
  public static Connection ofLess(Stage stage, RunFile.Customer customer) {
    Connect connect =
        stage
            .pixit()
            .ways()
            .connect()
            .filter(each -> each.less().isPresent())
            .orElseThrow(
                () ->
                    new NotServed(
                        "the run file does not say how a customer who connects a Third Party"
                            + " chooses what it gets; if your portal lets him, describe how"
                            + " (pixit.connect.less)"));
    Connect.Less less = connect.less().get();
    PreparedRequest whole = stage.consents().prepare(stage.pixit().thirdParty());
    AuthorizationRequest request = whole.request();
    return made(
        stage,
        customer,
        connect.sharing(less),
        whole.with(request.with(request.parameters().saying("scope", less.scope()))));
  }

  private static Connection made(
      Stage stage, RunFile.Customer customer, Connect connect, PreparedRequest prepared) {
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> visit(stage, connect, prepared, agent, identity));
  }

  private static Connection visit(
      Stage stage,
      Connect connect,
      PreparedRequest prepared,
      CustomerAgent agent,
      Identity identity) {
    new Portal(stage, connect.portal())
        .enter(agent, identity, "the portal did not let the customer in (pixit.connect)");
    Callback referral = referral(stage.pixit(), connect, agent, identity);
    agent.open(prepared.request().uri());
    new ConsentWalk(stage.pixit().consent(), agent, identity).decide(Decision.APPROVE);
    return new Connection(referral, prepared, Landing.of(agent));
  }

  /** Where the browser was sent; whether somebody answers there is no matter of the custodian. */
  private static Callback referral(
      RunFile.Pixit pixit, Connect connect, CustomerAgent agent, Identity identity) {
    Trail before = agent.trail();
    Optional<NotCarriedOut> failure = Optional.empty();
    try {
      connect.stepsFor(pixit.thirdParty()).forEach(step -> agent.carryOut(step, identity));
    } catch (NotCarriedOut e) {
      failure = Optional.of(e);
    }
    Optional<String> away = away(pixit, connect, agent.trail().documentsSince(before));
    if (away.isEmpty()) {
      throw failure.orElseGet(
          () ->
              new NotCarriedOut(
                  "the portal sent the browser of the customer nowhere else after all steps"
                      + " (pixit.connect.steps)"));
    }
    return Callback.at(away.get());
  }

  /**
   * The first place outside the Data Custodian to which the browser was led.
   *
   * @param documents by which it was; what stands in frames, such as a counter of visitors, is none
   */
  private static Optional<String> away(
      RunFile.Pixit pixit, Connect connect, List<Exchange> documents) {
    List<String> own =
        Stream.of(connect.portal(), pixit.endpoints().authorization())
            .map(uri -> WebAddress.of(uri).authority())
            .toList();
    return documents.stream()
        .flatMap(Connection::places)
        .filter(
            place -> {
              String authority = WebAddress.of(place).authority();
              return !own.contains(authority)
                  && !pixit.consent().hosts().contains(authority.replaceFirst(":\\d+$", ""));
            })
        .findFirst();
  }

  private static Stream<String> places(Exchange exchange) {
    return Stream.concat(
        Stream.of(exchange.request().uri()), Doors.redirect(exchange).map(URI::toString).stream());
  }
}
