package dev.greenlight.steps;

import dev.greenlight.act.tls.Server;
import dev.greenlight.act.tls.TlsOffer;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.tls.CertificateIsNotRevoked;
import dev.greenlight.judge.tls.CertificateKeysAreStrong;
import dev.greenlight.judge.tls.CertificateLivesNoLongerThanAllowed;
import dev.greenlight.judge.tls.CertificateNamesHost;
import dev.greenlight.judge.tls.CertificateSignaturesAreStrong;
import dev.greenlight.judge.tls.CertificatesAreInForce;
import dev.greenlight.judge.tls.ChainIsTrusted;
import dev.greenlight.judge.tls.RefusesOffer;
import dev.greenlight.judge.tls.SendsHsts;
import dev.greenlight.judge.tls.ServesNothingInPlainText;
import dev.greenlight.judge.tls.SpeaksDueVersion;
import dev.greenlight.judge.tls.TlsChecks;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Handshake;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.TlsGuide;
import dev.greenlight.stage.TlsGuide.Side;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Handshakes with the servers of the target, and what they show. */
public final class TlsSteps {
  private final Play play;
  private final List<String> roles = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

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

  @When("the {side} server shows its certificates")
  public void showsCertificates(Side side) {
    TlsGuide guide = new TlsGuide(play.stage());
    for (Server server : servers(guide, side)) {
      for (TlsOffer offer : List.of(TlsOffer.ECDSA_CERTIFICATE, TlsOffer.RSA_CERTIFICATE)) {
        refer("certificate", guide.offer(server, offer).exhibit());
      }
    }
  }

  @When("the authorities of the {side} server are asked what they revoked")
  public void asksWhatWasRevoked(Side side) {
    TlsGuide guide = new TlsGuide(play.stage());
    for (Server server : servers(guide, side)) {
      for (TlsOffer offer : List.of(TlsOffer.ECDSA_CERTIFICATE, TlsOffer.RSA_CERTIFICATE)) {
        Handshake handshake = guide.offer(server, offer).handshake();
        guide.revocationLists(handshake).forEach(list -> refer("revocation list", list.exhibit()));
        guide
            .revocationAnswers(handshake)
            .forEach(answer -> refer("revocation answer", answer.exhibit()));
      }
    }
  }

  @When("the {side} server is called")
  public void isCalled(Side side) {
    TlsGuide guide = new TlsGuide(play.stage());
    servers(guide, side).forEach(server -> refer("answer", guide.call(side, server).exhibit()));
  }

  @When("the {side} server is called by plain http")
  public void isCalledPlainly(Side side) {
    TlsGuide guide = new TlsGuide(play.stage());
    for (Server server : servers(guide, side)) {
      for (Seen plain : guide.callPlainly(server)) {
        put("server", new Fact(server.toString()));
        refer("plain", plain.exhibit());
      }
    }
  }

  @Then("each chain leads to a trusted authority")
  public void chainsAreTrusted() {
    ask(new ChainIsTrusted());
  }

  @Then("each certificate names the host")
  public void certificatesNameHost() {
    ask(new CertificateNamesHost());
  }

  @Then("each key is strong")
  public void keysAreStrong() {
    ask(new CertificateKeysAreStrong());
  }

  @Then("each signature is strong")
  public void signaturesAreStrong() {
    ask(new CertificateSignaturesAreStrong());
  }

  @Then("each certificate is in force")
  public void certificatesAreInForce() {
    ask(new CertificatesAreInForce());
  }

  @Then("no certificate lives longer than browsers allow")
  public void certificatesLiveShort() {
    ask(new CertificateLivesNoLongerThanAllowed());
  }

  @Then("no certificate was revoked")
  public void certificatesAreNotRevoked() {
    ask(new CertificateIsNotRevoked());
  }

  @Then("it tells browsers to come back by https only")
  public void sendsHsts() {
    ask(new SendsHsts());
  }

  @Then("it serves nothing in plain text")
  public void servesNothingInPlainText() {
    ask(new ServesNothingInPlainText());
  }

  @Then("it does not go along with it")
  public void refuses() {
    ask(new RefusesOffer());
  }

  @Then("it speaks the version that is due")
  public void speaksDueVersion() {
    ask(new SpeaksDueVersion());
  }

  private void offers(Side side, TlsOffer offer, String role) {
    TlsGuide guide = new TlsGuide(play.stage());
    servers(guide, side).forEach(server -> refer(role, guide.offer(server, offer).exhibit()));
  }

  /** Those of that side; that one cannot be looked at is told once. */
  private List<Server> servers(TlsGuide guide, Side side) {
    if (!counts.containsKey(TlsChecks.UNSEEN)) {
      guide.unseen(side).ifPresent(why -> put(TlsChecks.UNSEEN, new Fact(why)));
    }
    return guide.servers(side);
  }

  /** Each exhibit stands under its role with a number behind, from 1. */
  private void refer(String role, String exhibit) {
    play.scene().refer(numbered(role), exhibit);
  }

  private void put(String role, Exhibit exhibit) {
    play.put(numbered(role), exhibit);
  }

  private String numbered(String role) {
    String numbered = role + " " + counts.merge(role, 1, Integer::sum);
    roles.add(numbered);
    return numbered;
  }

  private void ask(Check check) {
    play.ask(check, roles.toArray(String[]::new));
  }
}
