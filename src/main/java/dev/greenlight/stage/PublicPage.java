package dev.greenlight.stage;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page for everybody: nothing is shown that tells who reads it, so that it may lead anywhere. */
public final class PublicPage {
  /** As browsers and the Fetch standard have it. */
  private static final int MOST_HOPS = 20;

  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final Set<String> WEB = Set.of("http", "https");

  private PublicPage() {}

  /** The answer where redirects end; one that leads nowhere, or round and round, is an answer. */
  public static Exchange read(Stage stage, String uri) {
    HttpCall call = HttpCall.get(uri, List.of(new Header("Accept", "text/html, */*")));
    Exchange answer = stage.functional().send(call);
    Optional<String> next = next(answer);
    for (int hop = 0; next.isPresent() && hop < MOST_HOPS; hop++) {
      stage.journal().exhibit(null, "moved to another place", answer);
      answer = stage.functional().send(call.at(next.get()));
      next = next(answer);
    }
    return answer;
  }

  private static Optional<String> next(Exchange answer) {
    return Optional.of(answer)
        .filter(each -> each.answered() && MOVED.contains(each.response().status()))
        .flatMap(Doors::redirect)
        .filter(uri -> uri.getHost() != null && WEB.contains(uri.getScheme()))
        .map(URI::toString);
  }
}
