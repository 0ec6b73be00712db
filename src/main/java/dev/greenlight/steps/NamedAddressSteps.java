package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.judge.resource.NamesNobodyInNotifications;
import dev.greenlight.judge.resource.RefusesToken;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.model.WebAddress;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.Notifications;
import dev.greenlight.stage.ResourceGuide;
import dev.greenlight.stage.ResourceTokens;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Trespass;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a notification names, to whoever it does not belong. */
public final class NamedAddressSteps {
  private final Play play;
  private final NotificationSteps notification;
  private String ofOther;
  private String named;

  public NamedAddressSteps(Play play, NotificationSteps notification) {
    this.play = play;
    this.notification = notification;
  }

  @Given("the Bulk of another Third Party opens to that one")
  public void bulkOfOther() {
    ForeignAddresses foreign = new ForeignAddresses(play.stage());
    play.refer("opened to its owner", foreign.opened(ProtectedResource.BULK));
    ofOther = foreign.of(ProtectedResource.BULK);
  }

  @When("the Third Party reads what that names without credentials")
  public void readsWithoutCredentials() {
    play.answer(play.resources().get(named()));
  }

  @When("the Third Party reads what that names with a token that was never issued")
  public void readsWithUnknownToken() {
    reads(play.stage().words().token());
  }

  @When("the Third Party reads what that names with a {kind} token")
  public void readsWithTokenOf(TokenKind kind) {
    reads(new ResourceTokens(play.stage()).good(kind));
  }

  @When("the other Third Party reads what that names with the token that is meant for its own")
  public void readsAsOther() {
    new Trespass(play.scene())
        .read(
            named(),
            new ResourceTokens(play.stage()).good(TokenKind.CLIENT, play.otherThirdParty()),
            ofOther);
  }

  @Then("the resource server refuses what nobody issued")
  public void refusesUnknownToken() {
    play.askAbout("resource_token_known", new RefusesToken(Cause.INVALID), "answer");
  }

  @Then("the resource server refuses a token of that kind")
  public void refusesKind() {
    play.askAbout("resource_token_kind", new RefusesToken(Cause.WRONG_KIND), "answer");
  }

  @Then("no address in it shows what is known of the customer")
  public void namesNobody() {
    play.ask(
        new NamesNobodyInNotifications(),
        play.known(
            Stream.concat(Stream.of("customer"), Stream.of(Notifications.roles()))
                .toArray(String[]::new)));
  }

  private void reads(String token) {
    play.answer(play.resources().get(named(), "Bearer " + token));
  }

  /** One with something behind it, if there is any; none that would send a token in the clear. */
  private String named() {
    if (named == null) {
      named =
          candidates().stream()
              .filter(each -> scheme(each).equals(scheme(notification.uri())))
              .reduce((one, other) -> isBare(one) ? other : one)
              .orElseGet(notification::uri);
    }
    return named;
  }

  /**
   * What is made ready in the background may be named otherwise than what is announced: by the
   * notification that it is ready, which led to where it was read.
   */
  private List<String> candidates() {
    List<String> told = new ArrayList<>(notification.addresses());
    if (told.stream().allMatch(NamedAddressSteps::isBare)) {
      ResourceGuide resources = play.resources();
      ProtectedResource resource = notification.resource();
      told.addAll(
          new Notifications(play.scene())
              .afterReading(
                  notification.uri(), () -> told.add(place(resources.openedAnew(resource)))));
      told.add(place(resources.opened(resource)));
    }
    return told.stream().allMatch(NamedAddressSteps::isBare)
        ? notification.requireAddresses()
        : told;
  }

  private static String place(Seen read) {
    return read.exchange().request().uri();
  }

  private static boolean isBare(String address) {
    return !address.contains("?");
  }

  private static String scheme(String address) {
    return WebAddress.of(address).scheme();
  }
}
