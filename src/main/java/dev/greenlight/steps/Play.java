package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.judge.Check;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.stage.Approval;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.Batches;
import dev.greenlight.stage.CurrentStage;
import dev.greenlight.stage.PreparedRequest;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.ResourceAddresses;
import dev.greenlight.stage.ResourceGuide;
import dev.greenlight.stage.Scene;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Stage;
import java.util.stream.Stream;

/**
 * What the steps of one scenario hand on to one another: the scene, and the authorization it is
 * about. Made anew by Cucumber for each scenario and shared by its step classes.
 */
public final class Play {
  private Scene scene;
  private Authorization authorization;
  private Relationship relationship;
  private Approval approval;
  private Callback callback;

  void begin(CurrentStage.Place place) {
    scene = CurrentStage.get().scene(CurrentStage.caseAt(place));
  }

  Scene scene() {
    return scene;
  }

  Stage stage() {
    return scene.stage();
  }

  /** The customer that a scenario speaks of when it names none. */
  RunFile.Customer customer() {
    return stage().pixit().customers().get(0);
  }

  /** Who denies: one who never approves, if the run file names one. */
  RunFile.Customer denier() {
    return stage().pixit().denier().orElseGet(this::customer);
  }

  /** A correct authorization request of the Third Party. */
  PreparedRequest prepares() {
    return stage().consents().prepare(thirdParty());
  }

  RunFile.ThirdParty thirdParty() {
    return stage().pixit().thirdParty();
  }

  Authorization authorization() {
    return authorization;
  }

  /**
   * Makes sure that the answer which brought the tokens is on record.
   *
   * @throws dev.greenlight.stage.NotPlayable when they were handed over
   */
  void requireTokenResponse() {
    authorization.requirePlayed();
  }

  TokenSet tokens() {
    return authorization.tokens();
  }

  Authorization uses(Authorization leased) {
    authorization = leased;
    if (leased.answer() != null) {
      scene.put("token response", leased.answer());
    }
    return leased;
  }

  /** What a scenario follows to its end. */
  Relationship relationship() {
    return relationship;
  }

  void follows(Relationship begun) {
    relationship = begun;
    uses(begun.authorization());
  }

  /** The consent whose code was not redeemed yet. */
  Approval approval() {
    return approval;
  }

  Approval redeemsLater(Approval given) {
    approval = given;
    scene.put("callback", given.callback());
    return given;
  }

  /** Where the browser of the customer ended. */
  Callback callback() {
    return callback;
  }

  Callback cameBack(Callback arrived) {
    callback = arrived;
    return scene.put("callback", arrived);
  }

  /** The second Third Party of the run file. */
  RunFile.ThirdParty otherThirdParty() {
    return stage()
        .pixit()
        .otherThirdParty()
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "the run file names no second Third Party (pixit.otherThirdParty)"));
  }

  /** Sends a token request; its answer is what the next Then is about. */
  Exchange asks(TokenRequest request) {
    return answer(stage().functional().send(request.to(stage().pixit().endpoints().token())));
  }

  Exchange answer(Exchange exchange) {
    return scene.put("answer", exchange);
  }

  <T extends Exhibit> T put(String role, T exhibit) {
    return scene.put(role, exhibit);
  }

  /** Puts an exchange on record that is one of several of a role. */
  Seen keep(String role, Exchange exchange) {
    return scene.keep(role, exchange);
  }

  /** Lets something that is on record already stand under a role. */
  void refer(String role, Seen seen) {
    scene.refer(role, seen.exhibit());
  }

  /** Reads resources. */
  ResourceGuide resources() {
    return new ResourceGuide(stage());
  }

  /** Where the resources are. */
  ResourceAddresses addresses() {
    return new ResourceAddresses(stage());
  }

  /** What each customer granted, as one feed. */
  Batches batches() {
    return new Batches(stage());
  }

  /** Those of the roles under which something stands. */
  String[] known(String... roles) {
    return Stream.of(roles).filter(scene::has).toArray(String[]::new);
  }

  /** Asks about the first duty of the case. */
  void ask(Check check, String... roles) {
    scene.ask(check, roles);
  }

  /** Asks about a duty that is not the first of the case. */
  void askAbout(String requirement, Check check, String... roles) {
    scene.ask(check, requirement, roles);
  }
}
