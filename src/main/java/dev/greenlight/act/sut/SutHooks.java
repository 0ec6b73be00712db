package dev.greenlight.act.sut;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Transport;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Optional;

/** Calls the hooks of the system under test, as the run file names them. */
public final class SutHooks {
  private final Transport transport;
  private final Header key;

  /**
   * @param key the header that opens the hooks
   */
  public SutHooks(Transport transport, Header key) {
    this.transport = transport;
    this.key = key;
  }

  /**
   * Calls a hook about one thing.
   *
   * @param hook its address; empty when the run file names none
   * @param purpose what it does, for the message when it is missing
   * @throws NotCarriedOut when there is no such hook, or it does not answer with a 2xx
   */
  public void call(Optional<String> hook, String purpose, String field, String value) {
    String address =
        hook.orElseThrow(
            () ->
                new NotCarriedOut(
                    "the run file names no hook that can " + purpose + " (pixit.hooks)"));
    Exchange exchange =
        transport.send(HttpCall.post(address, List.of(key), List.of(new Header(field, value))));
    if (!exchange.answered()) {
      throw new NotCarriedOut("the hook that should " + purpose + " did not answer", exchange);
    }
    int status = exchange.response().status();
    if (status / 100 != 2) {
      throw new NotCarriedOut("the hook that should " + purpose + " answered " + status);
    }
  }
}
