package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.MovableClock;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Endpoint;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a tester may make happen inside the custodian, where a real one would need a person or time.
 *
 * <p>POST of a form with the key in {@link #KEY_HEADER}; 204 when done. {@code expire} with {@code
 * token} (a code, an access or a refresh token); {@code revoke} with {@code authorization} (id or
 * URI), as if the Retail Customer did it; {@code notify} with {@code resource} (an address), as if
 * there were news of it; {@code advance} with {@code seconds}, or with {@code duration} (ISO 8601),
 * moves the clock; {@code reset} forgets all but the registrations. The others are those of {@link
 * LifeEvents}.
 */
public final class CustodianHooks implements Endpoint {
  /** Header that carries the key. */
  public static final String KEY_HEADER = "X-Hook-Key";

  private final String key;
  private final Ledger ledger;
  private final Notifier notifier;
  private final Function<String, List<String>> naming;
  private final LifeEvents events;
  private final MovableClock clock;
  private final Runnable reset;
  private Consumer<Authorization> revocation;

  /**
   * @param naming what a notification of a resource names
   */
  CustodianHooks(
      String key,
      Ledger ledger,
      Notifier notifier,
      Function<String, List<String>> naming,
      LifeEvents events,
      MovableClock clock,
      Runnable reset) {
    this.key = key;
    this.ledger = ledger;
    this.notifier = notifier;
    this.naming = naming;
    this.events = events;
    this.clock = clock;
    this.reset = reset;
    this.revocation = ledger::revoke;
  }

  /** The key that opens them. */
  static String key(SecretSource secrets) {
    return secrets.secretNamed("hook key");
  }

  /** Does something else when a customer takes his consent back. Before the first request only. */
  public void revokeBy(Consumer<Authorization> other) {
    revocation = other;
  }

  @Override
  public Answer answer(Request request) {
    if (!request.header(KEY_HEADER).filter(this::isKey).isPresent()) {
      return Answer.text(403, "The hook key is missing or wrong.");
    }
    if (!request.method().equals("POST")) {
      return Answer.methodNotAllowed("POST");
    }
    Parameters form = request.form();
    return switch (request.path().substring(Addresses.HOOKS.length())) {
      case "/expire" -> expire(form.first("token"));
      case "/revoke" -> revoke(form.first("authorization"));
      case "/notify" -> notify(form.first("resource"));
      case "/advance" ->
          advance(form.first("seconds").map("PT%sS"::formatted).or(() -> form.first("duration")));
      case "/reset" -> reset();
      default -> events.happen(request.path().substring(Addresses.HOOKS.length() + 1), form);
    };
  }

  private Answer expire(Optional<String> value) {
    return value.filter(ledger::expire).isPresent()
        ? Answer.status(204)
        : Answer.text(404, "There is no such code or token.");
  }

  private Answer revoke(Optional<String> idOrUri) {
    Optional<Authorization> authorization =
        idOrUri
            .map(text -> text.substring(text.lastIndexOf('/') + 1))
            .flatMap(ledger::authorization);
    authorization.ifPresent(revocation.andThen(ledger::announceEnd));
    return authorization.isPresent()
        ? Answer.status(204)
        : Answer.text(404, "There is no such authorization.");
  }

  /** Whether it was taken is for the Third Party to see. */
  private Answer notify(Optional<String> resource) {
    resource.ifPresent(each -> notifier.send(each, naming.apply(each)));
    return resource.isPresent()
        ? Answer.status(204)
        : Answer.text(400, "Give the address of a resource.");
  }

  private Answer advance(Optional<String> duration) {
    try {
      clock.advance(Duration.parse(duration.orElse("")));
      events.endOverdue();
      return Answer.status(204);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Answer.text(400, "Give a duration such as PT10M.");
    }
  }

  private Answer reset() {
    clock.reset();
    reset.run();
    return Answer.status(204);
  }

  private boolean isKey(String candidate) {
    return MessageDigest.isEqual(
        key.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
  }
}
