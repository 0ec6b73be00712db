package dev.greenlight.act.browser;

import dev.greenlight.record.Exchange;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser asked servers for, and what they answered: also where a redirect led to a place at
 * which nothing answers.
 *
 * @param exchanges in their order, the latest of them; those of frames may be among them
 * @param documents those of them by which pages came that filled the window, with the redirects to
 *     them; no frames
 * @param shown the answer that holds the page which is shown now; empty when none came
 */
public record Trail(List<Exchange> exchanges, List<Exchange> documents, Optional<Exchange> shown) {
  /** More than any way through login and consent has; what is older is let go. */
  static final int MOST = 64;

  public Trail {
    exchanges = List.copyOf(exchanges);
    documents = List.copyOf(documents);
  }

  /** The documents that came since another trail of the same browser was looked at. */
  public List<Exchange> documentsSince(Trail earlier) {
    Set<Exchange> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(earlier.exchanges);
    return documents.stream().filter(document -> !known.contains(document)).toList();
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
