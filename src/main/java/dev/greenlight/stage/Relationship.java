package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * What a customer granted a Third Party, from its beginning to its end: both may be lost.
 *
 * @param stage what it is played on
 * @param authorization what was granted
 * @param before everything, read while it was good
 * @param customerData where it opened who the customer is; empty where it did not
 */
public record Relationship(
    Stage stage, Authorization authorization, Seen before, Optional<String> customerData) {
  /** Parts that live at addresses of their own, below one another. */
  private static final List<ProtectedResource> PARTS =
      List.of(
          ProtectedResource.USAGE_POINT,
          ProtectedResource.METER_READING,
          ProtectedResource.INTERVAL_BLOCK);

  /**
   * Begins one.
   *
   * @throws NotReached when there are no tokens, or they open nothing
   */
  public static Relationship begin(
      Stage stage, RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return of(stage, stage.pool().fresh(customer, thirdParty));
  }

  /**
   * Follows what was granted just now.
   *
   * @throws NotReached when it opens nothing
   */
  public static Relationship of(Stage stage, Authorization own) {
    RunFile.Customer customer = own.customer();
    notOver(stage, customer, own.prepared().thirdParty()).incrementAndGet();
    Exchange batch = read(stage, own);
    if (!isOpen(batch)) {
      throw new NotReached(
          Milestone.opened(ProtectedResource.BATCH),
          "the data of " + customer.name() + " does not open to the right token",
          batch);
    }
    return new Relationship(
        stage,
        own,
        new Seen(batch, stage.journal().exhibit(null, "batch of " + customer.name(), batch)),
        own.tokens()
            .customerResourceUri()
            .filter(uri -> stage.claims(ProtectedResource.CUSTOMER_BATCH))
            .filter(uri -> isOpen(new ResourceGuide(stage).get(uri, own))));
  }

  private static boolean isOpen(Exchange answer) {
    return answer.answered() && answer.response().status() == 200;
  }

  /** Counts it among those that are over, if it is. Once for each that has ended. */
  public void countIfOver() {
    if (isRefused(read(stage, authorization)) && isRefusedInTheEnd()) {
      notOver().decrementAndGet();
    }
  }

  /** Whether no refresh token of it is good any more, once things have settled: not the newest. */
  private boolean isRefusedInTheEnd() {
    if (authorization.tokens().refreshToken().isEmpty()) {
      return true;
    }
    AtomicReference<Authorization> newest = new AtomicReference<>(authorization);
    return isRefused(
        new Settling(stage)
            .until(
                Relationship::isRefused,
                () -> {
                  Exchange answer = send(stage.pool().refreshOf(newest.get()));
                  newest.get().refreshedBy(answer).ifPresent(newest::set);
                  return answer;
                }));
  }

  /**
   * Whether all that the customer granted the Third Party was counted as over: else it is no wonder
   * that its other feeds tell of him.
   */
  public boolean isNothingLeft() {
    return notOver().get() == 0;
  }

  private AtomicInteger notOver() {
    return notOver(stage, authorization.customer(), authorization.prepared().thirdParty());
  }

  private static boolean isRefused(Exchange answer) {
    return answer.answered() && answer.response().status() / 100 == 4;
  }

  private static AtomicInteger notOver(
      Stage stage, RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return stage.leases().take(new Leased.NotOver(customer, thirdParty), AtomicInteger::new);
  }

  /** Whatever comes for the batch of an authorization with its token. */
  public static Exchange read(Stage stage, Authorization own) {
    return new ResourceGuide(stage).get(own.resourceUri(), own);
  }

  /** Whatever comes for single resources of it with its token. */
  public List<Exchange> readParts() {
    FeedDirectory directory =
        FeedDirectory.of(
            before.exchange().request().uri(), before.exchange().response().body().content());
    return PARTS.stream()
        .flatMap(part -> directory.first(part.element()).stream())
        .map(part -> new ResourceGuide(stage).get(part.self(), authorization))
        .toList();
  }

  /** Whatever comes for who the customer is with its token; nothing where that never opened. */
  public Optional<Exchange> readCustomerData() {
    return customerData.map(uri -> new ResourceGuide(stage).get(uri, authorization));
  }

  /**
   * The answer to a good request of the Third Party for a token of its own; empty where the run
   * file gives but such a token, which was handed over.
   */
  public Optional<Exchange> askForOwnToken() {
    return askFor(authorization.prepared().thirdParty().admin());
  }

  /** The same of the token for its registration. */
  public Optional<Exchange> askForRegistrationToken() {
    return askFor(authorization.prepared().thirdParty().registration());
  }

  private Optional<Exchange> askFor(RunFile.Client client) {
    return stage.onboarding().canAsk(client)
        ? Optional.of(
            send(
                TokenRequest.clientCredentials(
                    stage.onboarding().credentialsOf(client), client.scope())))
        : Optional.empty();
  }

  /** The answer to a good request of the Third Party for new tokens. */
  public Exchange refresh() {
    return send(stage.pool().refreshOf(authorization));
  }

  private Exchange send(TokenRequest request) {
    return stage.functional().send(request.to(stage.pixit().endpoints().token()));
  }

  /** The same with tokens that last longer; empty where nothing can be refreshed. */
  Optional<Relationship> renewed() {
    return authorization
        .refreshedBy(refresh())
        .map(next -> new Relationship(stage, next, before, customerData));
  }

  /** Whether it opens the batch of the customer now. */
  boolean opens() {
    return isOpen(read(stage, authorization));
  }

  /**
   * Somebody who may be lost.
   *
   * @param which of them
   * @param key where the run file would name him
   * @throws NotCarriedOut when it does not
   */
  public static <T> T expendable(
      Stage stage, Function<RunFile.Expendable, Optional<T>> which, String key) {
    return stage
        .pixit()
        .expendable()
        .flatMap(which)
        .orElseThrow(
            () ->
                new NotCarriedOut(
                    "the run file names nobody who may be lost (pixit.expendable." + key + ")"));
  }
}
