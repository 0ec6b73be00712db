package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.LinksToCertificate;
import io.cucumber.java.en.Then;

/** That a Data Custodian is certified shows in what it serves. */
public final class CertificateSteps {
  private final Play play;

  public CertificateSteps(Play play) {
    this.play = play;
  }

  @Then("the {resource} links to the certificate of the Data Custodian, once")
  public void linksToCertificate(ProtectedResource resource) {
    String certificate = play.stage().runFile().pics().certificate().orElseThrow();
    play.ask(new LinksToCertificate(certificate, resource.element()), "answer");
  }
}
