package dev.greenlight.party.custodian;

import dev.greenlight.model.LocalPractice.Pace;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Endpoint;
import dev.greenlight.party.server.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Lets those who ask wait, where that is the custom: too many requests are put off (RFC 6585
 * section 4), and a batch is made ready in the background the first time that somebody entitled
 * asks for it, who is told when it is.
 */
final class WaitingRoom implements Endpoint {
  private static final int EVERY = 40;
  private static final String SECONDS = "1";
  private static final Duration MAKING_READY = Duration.ofSeconds(1);
  private static final String BATCHES = Addresses.RESOURCE + "/Batch/Subscription/";

  private final Set<Pace> pace;
  private final InstantSource clock;
  private final ScheduledExecutorService background;
  private final Endpoint behind;
  private final Consumer<String> tellReady;
  private final AtomicInteger asked = new AtomicInteger();
  private final Map<String, Instant> ready = new ConcurrentHashMap<>();
  private final AtomicReference<RuntimeException> untold = new AtomicReference<>();

  /**
   * @param background where batches are made ready; whoever made it ends it
   * @param tellReady told the path of what has been made ready
   */
  WaitingRoom(
      Set<Pace> pace,
      InstantSource clock,
      ScheduledExecutorService background,
      Endpoint behind,
      Consumer<String> tellReady) {
    this.background = background;
    this.tellReady = tellReady;
    this.pace = pace;
    this.clock = clock;
    this.behind = behind;
  }

  @Override
  public Answer answer(Request request) {
    int number = asked.incrementAndGet();
    if (pace.contains(Pace.THROTTLED) && number % EVERY == 0) {
      return (number / EVERY % 2 == 0
              ? Answer.text(429, "Too many requests.")
              : Answer.text(503, "Too busy."))
          .with("Retry-After", SECONDS);
    }
    Answer answer = behind.answer(request);
    boolean batch = request.method().equals("GET") && request.path().startsWith(BATCHES);
    return pace.contains(Pace.DEFERRED) && batch && answer.status() == 200
        ? whenReady(request.path(), answer)
        : answer;
  }

  private void makeReady(String path) {
    // By the clock on the wall it is: that of the custodian may stand still meanwhile.
    ready.put(path, Instant.MIN);
    try {
      tellReady.accept(path);
    } catch (RuntimeException e) {
      // Nobody waits for this thread: it is the next who asks that meets the mistake.
      untold.set(e);
    }
  }

  private Answer whenReady(String path, Answer answer) {
    RuntimeException mistake = untold.getAndSet(null);
    if (mistake != null) {
      throw new IllegalStateException("nobody was told of what was made ready", mistake);
    }
    Instant now = clock.instant();
    Instant then = ready.putIfAbsent(path, now.plus(MAKING_READY));
    if (then == null) {
      var unused =
          background.schedule(
              () -> makeReady(path), MAKING_READY.toMillis(), TimeUnit.MILLISECONDS);
      return Answer.text(202, "This will be ready soon.").with("Retry-After", SECONDS);
    }
    return now.isBefore(then)
        ? Answer.text(400, "There is an unprocessed batch request for this resource.")
            .with("Retry-After", SECONDS)
        : answer;
  }
}
