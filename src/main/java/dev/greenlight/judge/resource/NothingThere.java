package dev.greenlight.judge.resource;

import dev.greenlight.record.Exchange;
import java.util.Set;

/**
 * How servers say that there is nothing, beside an empty feed: 204, or 404. The standard settles it
 * not, so that each is as good as the other where nothing is due (ESPI REST interface).
 */
final class NothingThere {
  private static final Set<Integer> STATUSES = Set.of(204, 404);

  private NothingThere() {}

  /** Whether an answer says so without a body. */
  static boolean says(Exchange.Response response) {
    return STATUSES.contains(response.status());
  }
}
