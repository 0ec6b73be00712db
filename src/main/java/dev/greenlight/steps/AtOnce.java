package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Stage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * One token request that is sent twice at the same moment.
 *
 * @param first what came of the one
 * @param second what came of the other
 */
record AtOnce(Exchange first, Exchange second) {

  /** Sends it. */
  static AtOnce sent(Stage stage, TokenRequest request) {
    String endpoint = stage.pixit().endpoints().token();
    // Each with an assertion of its own, where the client signs.
    HttpCall call = request.to(endpoint);
    CompletableFuture<Exchange> other =
        CompletableFuture.supplyAsync(() -> stage.functional().send(call));
    Exchange first = stage.functional().send(request.to(endpoint));
    return new AtOnce(first, second(other));
  }

  private static Exchange second(CompletableFuture<Exchange> other) {
    try {
      return other.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof NotCarriedOut cause ? cause : failed;
    }
  }
}
