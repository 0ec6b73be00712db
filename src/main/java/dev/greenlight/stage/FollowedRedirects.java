package dev.greenlight.stage;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Goes where a resource was moved to, below the root of the resources and nowhere else: a token is
 * shown to nobody whom the run file does not name (RFC 9110 section 15.4).
 */
final class FollowedRedirects {
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

  /** As browsers and the Fetch standard have it. */
  private static final int MOST = 20;

  private final Stage stage;

  FollowedRedirects(Stage stage) {
    this.stage = stage;
  }

  /** What comes of a request that changes nothing, where the run file has redirects followed. */
  Exchange sent(HttpCall call) {
    Exchange answer = stage.quick().send(call);
    return stage.pixit().http().resources().redirects() ? from(call, answer) : answer;
  }

  /** The answer at the end; a redirect that leads elsewhere, or round and round, is an answer. */
  private Exchange from(HttpCall call, Exchange first) {
    Exchange answer = first;
    Optional<String> next = next(answer);
    for (int hop = 0; next.isPresent() && hop < MOST; hop++) {
      stage.journal().exhibit(null, "moved to another place", answer);
      answer = stage.quick().send(call.at(next.get()));
      next = next(answer);
    }
    return answer;
  }

  private Optional<String> next(Exchange answer) {
    return place(answer).filter(this::isBelowRoot);
  }

  /** Where an answer says that what was asked for is; empty where it says nothing of the kind. */
  static Optional<String> place(Exchange answer) {
    return Optional.of(answer)
        .filter(Exchange::answered)
        .filter(each -> MOVED.contains(each.response().status()))
        .flatMap(each -> each.response().header("Location"))
        .flatMap(location -> resolved(answer.request().uri(), location));
  }

  private static Optional<String> resolved(String uri, String location) {
    try {
      return Optional.of(URI.create(uri).resolve(location.strip()).toString());
    } catch (IllegalArgumentException noAddress) {
      // What leads nowhere is judged as it came.
      return Optional.empty();
    }
  }

  private boolean isBelowRoot(String address) {
    WebAddress root = WebAddress.of(stage.pixit().endpoints().resource());
    WebAddress target = WebAddress.of(URI.create(address).normalize().toString());
    return target.scheme().equals(root.scheme())
        && target.authority().equals(root.authority())
        && target.path().startsWith(root.path() + "/");
  }
}
