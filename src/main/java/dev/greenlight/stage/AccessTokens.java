package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.stream.Stream;

/**
 * The access tokens of one consent whose tokens were refreshed: the one from before and the newest.
 * Whether the first lives on after a refresh is for the Data Custodian to say (RFC 6749 section 6).
 *
 * @param newest what the refresh brought, with what it left as it was
 * @param resource where the data was before
 * @param alive those that open the data now, oldest first
 * @param issued how many different ones there are
 */
public record AccessTokens(Authorization newest, String resource, List<String> alive, int issued) {
  public AccessTokens {
    alive = List.copyOf(alive);
  }

  /**
   * Those of a consent, after its tokens were refreshed.
   *
   * @param refresh the answer that brought the newest
   * @throws NotCarriedOut when it brought none, or none of them opens anything
   */
  public static AccessTokens of(Stage stage, Authorization before, Exchange refresh) {
    TokenSet tokens =
        TokenSet.in(refresh)
            .orElseThrow(
                () ->
                    new NotReached(
                        Milestone.REFRESH, "the refresh brought no access token", refresh));
    Authorization newest =
        new Authorization(
            before.customer(),
            before.prepared(),
            before.code(),
            refresh,
            tokens.after(before.tokens()));
    List<String> issued =
        Stream.of(before.tokens().accessToken(), tokens.accessToken()).distinct().toList();
    List<String> alive =
        issued.stream().filter(token -> opens(stage, before.resourceUri(), token)).toList();
    if (alive.isEmpty()) {
      throw new NotCarriedOut("neither the access token from before the refresh opens nor the new");
    }
    return new AccessTokens(newest, before.resourceUri(), alive, issued.size());
  }

  private static boolean opens(Stage stage, String resource, String token) {
    Exchange answer = read(stage, resource, token);
    return answer.answered() && answer.response().status() == 200;
  }

  private static Exchange read(Stage stage, String resource, String token) {
    return new ResourceGuide(stage).get(resource, "Bearer " + token);
  }

  /** What comes last for each of those that were alive, once it had the time to die. */
  public List<Exchange> readUntilRefused(Stage stage) {
    Settling settling = new Settling(stage);
    return alive.stream()
        .map(token -> settling.untilRefused(() -> read(stage, resource, token)))
        .toList();
  }

  /** Whether one of them was dead when all of this began. */
  public boolean isOneDead() {
    return alive.size() < issued;
  }
}
