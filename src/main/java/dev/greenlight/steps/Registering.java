package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.RegisteredClient;
import dev.greenlight.act.oauth.RegistrationRequest;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.ClientTokens;
import dev.greenlight.stage.SelfRegistrations;

/**
 * What the steps of one scenario know of the client that a Third Party registered by itself. Made
 * anew by Cucumber for each scenario and shared by its step classes.
 */
public final class Registering {
  private final Play play;
  private SelfRegistrations registrations;
  private RegistrationRequest request;
  private RegisteredClient client;

  public Registering(Play play) {
    this.play = play;
  }

  SelfRegistrations registrations() {
    if (registrations == null) {
      registrations = new SelfRegistrations(play.stage());
    }
    return registrations;
  }

  ClientTokens tokens() {
    return new ClientTokens(play.stage());
  }

  /** Registers a client that all further steps are about. */
  RegisteredClient hasRegistered() {
    request = registrations().correct();
    Exchange answer = play.put("registration", registrations().register(request));
    client = registrations().clientIn(answer);
    return client;
  }

  RegisteredClient client() {
    if (client == null) {
      throw new NotCarriedOut("the scenario has registered no client");
    }
    return client;
  }

  /** What the client is registered with, as it was asked for last. */
  RegistrationRequest request() {
    return request;
  }

  /** What came for a request about the client: its token, or its secret, may be another now. */
  void heard(Exchange answer) {
    client = client().after(answer);
    registrations().follow(client);
  }

  /** What the client was registered with was replaced. */
  void replaced(RegistrationRequest by, Exchange answer) {
    request = by;
    heard(answer);
  }

  /** The Third Party that has the client. */
  RunFile.ThirdParty thirdParty() {
    return tokens().thirdParty(client(), request());
  }

  void cleanUp() {
    if (registrations != null) {
      registrations.cleanUp();
    }
  }
}
