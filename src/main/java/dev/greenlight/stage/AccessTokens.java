package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.record.Exchange;
import java.util.List;

/**
 * The two access tokens of one consent whose tokens were refreshed: the one from before and the
 * newest. Whether the first lives on after a refresh is for the Data Custodian to say (RFC 6749
 * section 6).
 *
 * @param newest what the refresh brought, with what it left as it was
 * @param resource where the data was before
 * @param alive both, oldest first
 */
public record AccessTokens(Authorization newest, String resource, List<String> alive) {
  public AccessTokens {
    alive = List.copyOf(alive);
  }

  /**
   * Those of a consent, after its tokens were refreshed.
   *
   * @param refresh the answer that brought the newest
   * @throws NotServed when there are no two that live
   * @throws NotCarriedOut when it brought none, or one that opens nothing, or a read is not
   *     answered
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
    String old = before.tokens().accessToken();
    if (tokens.accessToken().equals(old)) {
      throw new NotServed(
          "the refresh brought the access token again that there was before: the consent has no"
              + " two");
    }
    if (!opens(stage, before.resourceUri(), tokens.accessToken())) {
      throw new NotCarriedOut("the access token that the refresh brought opens nothing");
    }
    if (!opens(stage, before.resourceUri(), old)) {
      throw new NotServed(
          "the access token from before opens nothing any more since the refresh: the consent has"
              + " no two that live");
    }
    return new AccessTokens(newest, before.resourceUri(), List.of(old, tokens.accessToken()));
  }

  private static boolean opens(Stage stage, String resource, String token) {
    Exchange answer = read(stage, resource, token);
    if (!answer.answered()) {
      throw new NotCarriedOut("nothing says whether the access token opens", answer);
    }
    return answer.response().status() == 200;
  }

  private static Exchange read(Stage stage, String resource, String token) {
    return new ResourceGuide(stage).get(resource, "Bearer " + token);
  }

  /** What comes last for each of them, once it had the time to die. */
  public List<Exchange> readUntilRefused(Stage stage) {
    Settling settling = new Settling(stage);
    return alive.stream()
        .map(token -> settling.untilRefused(() -> read(stage, resource, token)))
        .toList();
  }
}
