package dev.greenlight.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What requests at the authorization server say beyond what RFC 6749 has, or less, and what a
 * vendor says of its tokens.
 *
 * @param authorizeParameters further parameters of each authorization request
 * @param authorizeScope whether authorization requests name a scope: some servers grant what is
 *     registered, and take no other (RFC 6749 section 3.3 leaves it to the client)
 * @param otherScopes scopes on offer to the Third Party beside that of its client
 * @param scopeOnRefresh whether a refresh names the scope that was granted, or none (RFC 6749
 *     section 6 leaves it to the client)
 * @param refreshTokens what becomes of a refresh token that is used; empty where nobody says
 * @param oneConsent whether a consent ends the one before of the same customer to the same Third
 *     Party, tokens included
 * @param accessTokens how long access tokens of customers live; empty where nobody says
 * @param getTolerated whether a token for a GET is a warning, where older clients need it
 * @param introspection where the state of tokens is told (RFC 7662); empty where it is not
 * @param atRevocation how clients with a secret authenticate at the revocation endpoint; empty for
 *     as everywhere
 * @param registeredWayOnly whether a client whose secret stands in the other of header and form is
 *     refused
 */
public record OauthWays(
    Map<String, String> authorizeParameters,
    boolean authorizeScope,
    List<String> otherScopes,
    boolean scopeOnRefresh,
    Optional<RefreshTokens> refreshTokens,
    boolean oneConsent,
    Optional<Lifetime> accessTokens,
    boolean getTolerated,
    Optional<Introspection> introspection,
    Optional<RunFile.ClientAuthentication> atRevocation,
    boolean registeredWayOnly) {
  /** As most have it. */
  public static final OauthWays USUAL =
      new OauthWays(
          Map.of(),
          true,
          List.of(),
          true,
          Optional.empty(),
          false,
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          false);

  /** Why nothing is refreshed where none is issued. */
  public static final String NO_REFRESH_TOKENS =
      "no refresh tokens are issued (pixit.oauth.refreshTokens: absent)";

  public OauthWays {
    otherScopes = List.copyOf(otherScopes);
    authorizeParameters = Map.copyOf(authorizeParameters);
  }

  /** What becomes of a refresh token that is used (RFC 6749 section 6, RFC 9700 section 4.14). */
  public enum RefreshTokens {
    /** Each refresh brings another, and the old one is dead. */
    ROTATING,
    /** The same serves again and again. */
    CONSTANT,
    /** None is issued. */
    ABSENT
  }

  /** Whether somebody says that none is issued. */
  public boolean issuesNoRefreshTokens() {
    return refreshTokens.filter(RefreshTokens.ABSENT::equals).isPresent();
  }

  /**
   * How long tokens live, in seconds.
   *
   * @param least 1 at least
   * @param most not below that
   */
  public record Lifetime(int least, int most) {}

  /**
   * An introspection endpoint (RFC 7662).
   *
   * @param endpoint its address
   * @param authentication how clients with a secret authenticate there; empty for as everywhere
   * @param client who may ask there for the state of the Third Party's tokens; empty where nobody
   *     says, and the Third Party asks itself
   */
  public record Introspection(
      String endpoint,
      Optional<RunFile.ClientAuthentication> authentication,
      Optional<RunFile.Client> client) {}
}
