package dev.greenlight.judge.oauth;

import dev.greenlight.record.Exchange;
import java.util.Optional;
import java.util.Set;

/**
 * A server need not let a client do everything with its registration: it says 403 of what the
 * client may not do (RFC 7592 sections 2.2 and 2.3), 405 or 501 of a method that it does not have
 * (section 2).
 */
public final class WithheldMethod {
  private static final int FORBIDDEN = 403;
  private static final Set<Integer> NOT_OFFERED = Set.of(405, 501);

  private WithheldMethod() {}

  /**
   * Why a client cannot do this with its registration, by the answer to a request with its own
   * token; empty where that is not what the answer says.
   *
   * @param what clients may not do, such as "delete themselves"
   */
  public static Optional<String> reason(Exchange exchange, String what) {
    return Optional.ofNullable(exchange.response())
        .map(Exchange.Response::status)
        .filter(status -> status == FORBIDDEN || isNotOffered(status))
        .map(status -> "clients may not " + what + " (status " + status + "), nor need to");
  }

  /** Whether nobody can do it, whatever his token is. */
  static boolean isNotOffered(int status) {
    return NOT_OFFERED.contains(status);
  }
}
