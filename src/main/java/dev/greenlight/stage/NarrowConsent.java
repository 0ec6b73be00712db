package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/**
 * A consent to less than the Third Party might ask for.
 *
 * @param authorization what came of it
 * @param at when it was given
 */
public record NarrowConsent(Authorization authorization, Instant at) {
  private static final String NOT_OFFERED = "invalid_scope";

  /**
   * Asks a customer for one.
   *
   * @param scope makes the narrower scope of that which the Third Party has
   * @throws NotServed when the Data Custodian does not offer it
   */
  public static NarrowConsent given(
      Stage stage, RunFile.Customer customer, UnaryOperator<String> scope) {
    RunFile.ThirdParty narrow = narrow(stage.pixit().thirdParty(), scope);
    PreparedRequest prepared = stage.consents().prepare(narrow);
    Callback callback = stage.consents().approve(customer, prepared);
    requireOffered(prepared, callback);
    Authorization own = stage.pool().redeemed(customer, prepared, callback);
    return new NarrowConsent(own, InstantSource.system().instant());
  }

  /**
   * Makes sure that what was asked for is not refused as no scope to be had.
   *
   * @throws NotServed when it is
   */
  static void requireOffered(PreparedRequest prepared, Callback callback) {
    if (callback.parameter("error").filter(NOT_OFFERED::equals).isPresent()) {
      throw new NotServed("the Data Custodian does not offer the scope " + prepared.scope());
    }
  }

  /** The batch that it opens. */
  public Exchange batch(Stage stage) {
    return Relationship.read(stage, authorization);
  }

  /**
   * Whatever its batch says of where IntervalBlocks are listed, read.
   *
   * @throws NotCarriedOut when it does not say
   */
  public Exchange blocks(Stage stage) {
    Seen opened = new Batches(stage).opened(authorization);
    String uri =
        new ResourceAddresses(stage)
            .of(ProtectedResource.INTERVAL_BLOCK_FEED, authorization, opened);
    return new ResourceGuide(stage).get(uri, authorization);
  }

  /** A Third Party that asks for another scope. */
  static RunFile.ThirdParty narrow(RunFile.ThirdParty thirdParty, UnaryOperator<String> scope) {
    RunFile.Client client = thirdParty.customer();
    return new RunFile.ThirdParty(
        new RunFile.Client(
            client.id(),
            client.secret(),
            scope.apply(client.scope()),
            client.authentication(),
            client.signing(),
            client.token()),
        thirdParty.admin(),
        thirdParty.registration(),
        thirdParty.redirectUri(),
        thirdParty.otherRedirects(),
        thirdParty.notificationUri());
  }
}
