package dev.greenlight.steps;

import dev.greenlight.act.tls.Server;
import dev.greenlight.act.tls.TlsOffer;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.tls.RefusesOffer;
import dev.greenlight.judge.tls.SpeaksDueVersion;
import dev.greenlight.stage.TlsGuide;
import dev.greenlight.stage.TlsGuide.Side;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Handshakes with the servers of the target, and what they show. */
public final class TlsSteps {
  private final Play play;
  private final Set<String> roles = new LinkedHashSet<>();

  public TlsSteps(Play play) {
    this.play = play;
  }

  /** A side of the target by its name. */
  @ParameterType("authorization|resource")
  public Side side(String name) {
    return Side.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** A handshake by what is special about it. */
  @ParameterType(".+")
  public TlsOffer tlsOffer(String title) {
    return TlsOffer.titled(title);
  }

  @When("the {side} server is offered nothing but {tlsOffer}")
  public void isOffered(Side side, TlsOffer offer) {
    offers(side, TlsOffer.ANYTHING, "control");
    offers(side, offer, "offer");
  }

  @When("the {side} server is offered TLS 1.3, and TLS 1.2")
  public void isOfferedDueVersions(Side side) {
    offers(side, TlsOffer.TLS_1_3, "TLS 1.3");
    offers(side, TlsOffer.TLS_1_2_GOOD, "TLS 1.2");
  }

  @Then("it does not go along with it")
  public void refuses() {
    ask(new RefusesOffer());
  }

  @Then("it speaks the version that is due")
  public void speaksDueVersion() {
    ask(new SpeaksDueVersion());
  }

  /** Each server of the side stands under the role with a number behind. */
  private void offers(Side side, TlsOffer offer, String role) {
    TlsGuide guide = new TlsGuide(play.stage());
    List<Server> servers = guide.servers(side);
    for (int i = 0; i < servers.size(); i++) {
      String numbered = role + " " + (i + 1);
      play.scene().refer(numbered, guide.offer(servers.get(i), offer));
      roles.add(numbered);
    }
  }

  private void ask(Check check) {
    play.ask(check, roles.toArray(String[]::new));
  }
}
