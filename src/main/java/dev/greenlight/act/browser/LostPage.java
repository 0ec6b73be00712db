package dev.greenlight.act.browser;

import dev.greenlight.act.NoPage;
import dev.greenlight.act.NotCarriedOut;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a browser did not do what it was told, in words that are the same for the same cause. */
final class LostPage {
  private static final Pattern OF_CHROMIUM = Pattern.compile("net::ERR_\\w+");

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

  /**
   * What Selenium says beside that holds parts of the page, which are others each time, and lines
   * about itself.
   */
  private static String words(RuntimeException failure) {
    Throwable last = failure;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof IOException && each.getMessage() != null) {
        return each.getMessage();
      }
      last = each;
    }
    Matcher ofChromium = OF_CHROMIUM.matcher(String.valueOf(failure.getMessage()));
    return ofChromium.find() ? ofChromium.group() : last.getClass().getSimpleName();
  }
}
