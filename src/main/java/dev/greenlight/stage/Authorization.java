package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.Optional;

/**
 * One consent that was given and redeemed.
 *
 * @param customer who gave it
 * @param prepared what was asked
 * @param code what came back through his browser
 * @param answer of the token endpoint; null where the tokens were handed over
 * @param tokens in that answer
 */
public record Authorization(
    RunFile.Customer customer,
    PreparedRequest prepared,
    String code,
    Exchange answer,
    TokenSet tokens) {

  /** The same with the tokens that a refresh brought; empty where its answer holds none. */
  public Optional<Authorization> refreshedBy(Exchange refresh) {
    return TokenSet.in(refresh)
        .map(next -> new Authorization(customer, prepared, code, refresh, next.after(tokens)));
  }

  /** What was granted; what was asked for where the answer does not say. */
  public String scope() {
    return tokens.scope().orElseGet(prepared::scope);
  }

  /**
   * Where the data is.
   *
   * @throws NotReached when the token response does not say
   */
  public String resourceUri() {
    return tokens.resourceUri().orElseThrow(() -> unnamed("resourceURI"));
  }

  /**
   * Where the Authorization is.
   *
   * @throws NotReached when the token response does not say
   */
  public String authorizationUri() {
    return tokens.authorizationUri().orElseThrow(() -> unnamed("authorizationURI"));
  }

  /**
   * Where the Retail Customer data is, if that was granted.
   *
   * @throws NotReached when the token response does not say, although the scope grants it
   */
  public String customerResourceUri() {
    return tokens
        .customerResourceUri()
        .orElseThrow(
            () ->
                answer == null
                    ? unnamed("customerResourceURI")
                    : new NotReached(
                        Milestone.CUSTOMER_RESOURCE,
                        "the token response names no customerResourceURI"));
  }

  /**
   * What brings new tokens.
   *
   * @throws NotReached when none came
   */
  public String refreshToken() {
    requirePlayed();
    return tokens
        .refreshToken()
        .orElseThrow(
            () -> new NotReached(Milestone.TOKENS, "no refresh token came with the access token"));
  }

  /**
   * Makes sure that there was a consent which this run has seen.
   *
   * @throws NotPlayable when the tokens were handed over
   */
  public void requirePlayed() {
    if (answer == null) {
      throw new NotPlayable(
          "the tokens of "
              + customer.name()
              + " were handed over (pixit.customers): nothing is known of the answer that brought"
              + " them, and nothing renews them");
    }
  }

  private NotCarriedOut unnamed(String member) {
    if (answer == null) {
      return new NotPlayable(
          "the run file names no "
              + member
              + " beside the token of "
              + customer.name()
              + " (handedOver)");
    }
    return new NotReached(Milestone.TOKENS, "the token response names no " + member);
  }
}
