package dev.greenlight.stage;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Transport;
import dev.greenlight.record.Exchange;

/**
 * Sends as long as the case has time. An exchange that was cut off is nobody's evidence: it says
 * nothing about the other side.
 *
 * @param inner sends
 * @param clock tells the time
 */
public record PunctualTransport(Transport inner, CaseClock clock) implements Transport {
  @Override
  public Exchange send(HttpCall call) {
    return clock.during(() -> {}, () -> inner.send(call));
  }
}
