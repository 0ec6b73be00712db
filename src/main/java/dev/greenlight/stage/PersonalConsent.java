package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.sut.Operator;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a person play the Retail Customer, in a browser of his own, where no script gets through the
 * pages of a Data Custodian. Who once did not answer in time has gone: he is asked nothing more in
 * this part of the run.
 */
public final class PersonalConsent {
  private final Operator operator;
  private final CallbackDoor door;
  private final Duration patience;
  private final AtomicBoolean gone = new AtomicBoolean();

  /**
   * @param operator who is asked
   * @param door where callbacks arrive
   * @param patience how long he may take for one consent
   */
  public PersonalConsent(Operator operator, CallbackDoor door, Duration patience) {
    this.operator = operator;
    this.door = door;
    this.patience = patience;
  }

  /**
   * What came to the Third Party.
   *
   * @throws NotAnswered when nobody is there
   * @throws NotCarriedOut when he could not do it, or nothing came all the same
   */
  Callback decide(RunFile.Customer customer, PreparedRequest prepared, Decision decision) {
    String verb = decision == Decision.APPROVE ? "approve" : "deny";
    String uri = prepared.request().uri();
    String wanted =
        "a person should %s as %s at %s (pixit.consent.personSeconds)"
            .formatted(verb, customer.name(), uri.replaceFirst("[?#].*", ""));
    if (!operator.isThere()) {
      throw new NotAnswered(wanted + ", and there is no terminal to ask him at");
    }
    if (gone.get()) {
      throw new NotAnswered(wanted + ", and nobody answers any more");
    }
    String request =
        "Open this in a browser in which nobody is logged in, log in as %s (user %s) and %s:%n%s"
            .formatted(customer.name(), customer.user(), verb, uri);
    switch (ask(request)) {
      case DONE -> {
        return door.arrival(prepared.state())
            .orElseThrow(
                () -> new NotCarriedOut(wanted + "; he says so, but nothing came back from there"));
      }
      case REFUSED -> throw new NotCarriedOut(wanted + "; he said that he could not");
      case SILENT -> {
        gone.set(true);
        throw new NotAnswered(wanted + "; he said nothing in " + patience.toSeconds() + " s");
      }
    }
    throw new IllegalStateException("a reply is one of three");
  }

  private Operator.Reply ask(String request) {
    try {
      return operator.ask(request, patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotCarriedOut("the person who plays the customer was not waited for", e);
    }
  }
}
