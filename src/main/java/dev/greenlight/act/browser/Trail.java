package dev.greenlight.act.browser;

import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * What a browser asked servers for, and what they answered: also where a redirect led to a place at
 * which nothing answers.
 *
 * @param exchanges in their order, the latest of them; those of frames may be among them
 * @param shown the answer that holds the page which is shown now; empty when none came
 */
public record Trail(List<Exchange> exchanges, Optional<Exchange> shown) {
  /** More than any way through login and consent has; what is older is let go. */
  static final int MOST = 64;

  public Trail {
    exchanges = List.copyOf(exchanges);
  }

  /** The redirect to a place at which nothing answers, where that is how the way ended. */
  public Optional<Exchange> lost() {
    int last = exchanges.size() - 1;
    return last > 0
            && !exchanges.get(last).answered()
            && exchanges.get(last - 1).answered()
            && exchanges.get(last - 1).response().status() / 100 == 3
        ? Optional.of(exchanges.get(last - 1))
        : Optional.empty();
  }
}
