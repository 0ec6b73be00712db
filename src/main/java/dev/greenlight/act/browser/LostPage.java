package dev.greenlight.act.browser;

import dev.greenlight.act.NoPage;
import dev.greenlight.act.NotCarriedOut;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** Why a browser did not do what it was told, in words that are the same for the same cause. */
final class LostPage {
  private LostPage() {}

  /**
   * @param cause what it was told to do
   * @param failure how the driver says that it did not
   */
  static NotCarriedOut failed(String cause, RuntimeException failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof BrowserConnection.Lost lost) {
        return new NoPage(cause, lost.exchange(), failure);
      }
    }
    return new NotCarriedOut(cause + ": " + words(failure), failure);
  }

  /** Selenium adds lines about itself and the machine, which tell nobody why. */
  private static String words(RuntimeException failure) {
    Throwable telling =
        Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
            .filter(IOException.class::isInstance)
            .findFirst()
            .orElse(failure);
    return String.valueOf(telling.getMessage()).lines().findFirst().orElse("");
  }
}
