package dev.greenlight.act.http;

import dev.greenlight.record.Exchange;

/** Something that can send a request. */
public interface Transport {
  /**
   * Sends it and waits for the answer. No answer is an answer too: the exchange then says why.
   * Never throws for what the other side does.
   */
  Exchange send(HttpCall call);
}
