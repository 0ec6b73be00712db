package dev.greenlight.act.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells that something is ready which was not when it was asked for. */
@FunctionalInterface
public interface Bell {
  /** Nobody ever tells: the time passes. */
  Bell SILENT =
      (uri, patience) -> {
        boolean told = new CountDownLatch(1).await(patience.toNanos(), TimeUnit.NANOSECONDS);
        return told ? Optional.of(uri) : Optional.empty();
      };

  /**
   * Waits.
   *
   * @param uri what was asked for
   * @param patience longest wait
   * @return where it is ready, as soon as somebody tells; empty when nobody did
   */
  Optional<String> await(String uri, Duration patience) throws InterruptedException;

  /** The same, deaf for what was told before. */
  default Bell fromNow() {
    return this;
  }
}
