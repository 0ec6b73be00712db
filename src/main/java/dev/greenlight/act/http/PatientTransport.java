package dev.greenlight.act.http;

import dev.greenlight.record.Exchange;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Comes back later where a server asks for that: 429 and 503 with {@code Retry-After} (RFC 6585
 * section 4, RFC 9110 section 10.2.3), and data that is made ready in the background (202, or 400
 * for a request that still waits, as the platforms do it). What is not ready within the budget
 * counts as no answer: it says nothing about what was asked.
 */
public final class PatientTransport implements Transport {
  private static final int ACCEPTED = 202;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  /** As the platforms word it that refuse a second request while the first one waits. */
  private static final Pattern STILL_WAITING =
      Pattern.compile("unprocessed batch request", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TEXT = 4096;
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST_STEP = Duration.ofSeconds(30);

  /** Nobody is asked again and again without a pause. */
  private static final Duration SHORTEST = Duration.ofMillis(200);

  private final Transport inner;
  private final Duration budget;
  private final Bell bell;
  private final InstantSource clock;
  private final Consumer<Exchange> putOff;

  /**
   * @param budget longest wait for one answer in all; zero for answers as they come
   * @param bell tells when data is ready
   * @param putOff told of every answer that asked to come back later
   */
  public PatientTransport(
      Transport inner, Duration budget, Bell bell, InstantSource clock, Consumer<Exchange> putOff) {
    this.inner = inner;
    this.budget = budget;
    this.bell = bell;
    this.clock = clock;
    this.putOff = putOff;
  }

  @Override
  public Exchange send(HttpCall call) {
    HttpCall next = call;
    // From before the request: what is told while the answer is on its way counts.
    Bell listening = bell.fromNow();
    Exchange exchange = inner.send(next);
    Duration left = budget;
    Duration step = FIRST;
    while (!budget.isZero() && asksToComeBack(exchange)) {
      Duration asked = pause(exchange).orElse(shorter(step, left));
      boolean beyond = asked.compareTo(left) > 0;
      if (left.isZero() || (beyond && isThrottled(exchange.response().status()))) {
        return notReady(exchange);
      }
      putOff.accept(exchange);
      Duration pause = shorter(asked, left);
      Optional<String> told;
      try {
        told = told(listening, exchange, next.uri(), pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Exchange(exchange.request(), null, Sent.INTERRUPTED, exchange.durationMillis());
      }
      if (beyond && told.isEmpty()) {
        return notReady(exchange);
      }
      next = call.at(told.orElse(next.uri()));
      left = left.minus(pause);
      step = shorter(step.multipliedBy(2), LONGEST_STEP);
      listening = bell.fromNow();
      exchange = inner.send(next);
    }
    return exchange;
  }

  /** Only data that is made ready is told of; who is throttled just waits. */
  private static Optional<String> told(
      Bell listening, Exchange exchange, String uri, Duration pause) throws InterruptedException {
    Bell bell = isThrottled(exchange.response().status()) ? Bell.SILENT : listening;
    return bell.await(uri, pause);
  }

  private static boolean asksToComeBack(Exchange exchange) {
    if (!exchange.answered()) {
      return false;
    }
    int status = exchange.response().status();
    boolean read = exchange.request().method().equals("GET");
    return status == TOO_MANY
        || (status == UNAVAILABLE && exchange.response().header("Retry-After").isPresent())
        || (read && status == ACCEPTED)
        || (read && status == BAD_REQUEST && stillWaits(exchange));
  }

  private static boolean isThrottled(int status) {
    return status == TOO_MANY || status == UNAVAILABLE;
  }

  private static boolean stillWaits(Exchange exchange) {
    String text = exchange.response().body().text();
    return STILL_WAITING.matcher(text.substring(0, Math.min(LONGEST_TEXT, text.length()))).find();
  }

  private Optional<Duration> pause(Exchange exchange) {
    return exchange
        .response()
        .header("Retry-After")
        .flatMap(this::duration)
        .map(pause -> pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause);
  }

  /** Seconds, or a date. */
  private Optional<Duration> duration(String retryAfter) {
    String text = retryAfter.strip();
    try {
      return Optional.of(
          text.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(text))
              : Duration.between(
                  clock.instant(),
                  DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)));
    } catch (DateTimeException neither) {
      // Whoever says nothing that can be understood is asked again in our own time.
      return Optional.empty();
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private Exchange notReady(Exchange exchange) {
    Exchange.Response response = exchange.response();
    return new Exchange(
        exchange.request(),
        null,
        "the target asked to come back later (status "
            + response.status()
            + response.header("Retry-After").map(when -> ", Retry-After " + when).orElse("")
            + "), and within "
            + budget.toSeconds()
            + " s there was no other answer (policy.limits.waitSeconds of the run file)",
        exchange.durationMillis());
  }
}
