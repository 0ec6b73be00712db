package dev.greenlight.act.http;

import dev.greenlight.record.Exchange;
import java.util.concurrent.CompletableFuture;

/** Something that can send a request. */
public interface Transport {
  /**
   * Sends it and waits for the answer. No answer is an answer too: the exchange then says why.
   * Never throws for what the other side does.
   */
  Exchange send(HttpCall call);

  /** Sends at once; who waits for the answer may give up before it comes. */
  default CompletableFuture<Exchange> sendLater(HttpCall call) {
    return CompletableFuture.supplyAsync(() -> send(call), Sent.WORKERS);
  }
}
