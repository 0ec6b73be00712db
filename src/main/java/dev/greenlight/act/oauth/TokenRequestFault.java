package dev.greenlight.act.oauth;

import dev.greenlight.act.NotCarriedOut;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The one point in which a token request is wrong; everything else stays right. */
public enum TokenRequestFault {
  CREDENTIALS_EMPTY(
      "with empty Basic credentials",
      (request, client) -> request.anonymous().authorizedBy(some("Basic "))),
  CREDENTIALS_NOT_BASE64(
      "with Basic credentials that are not Base64",
      (request, client) -> request.anonymous().authorizedBy(some("Basic %%%not-base64%%%"))),
  SECRET_WRONG(
      "with a wrong secret",
      (request, client) -> request.by(client.withSecret(reversed(client.secret())))),
  SECRET_CUT("with its secret without the last character", secret(NearlyRight::cut)),
  SECRET_LONGER("with its secret and a character more", secret(right -> right + "1")),
  SECRET_CASE("with its secret in another case", secret(NearlyRight::otherCase)),
  SECRET_BEGINNING("with a secret that only begins like the right", secret(NearlyRight::otherEnd)),
  SECRET_EMPTY("with an empty secret", secret(right -> "")),
  SECRET_EMPTY_IN_BODY(
      "with an empty secret in the body",
      (request, client) -> {
        TokenRequest anonymous = request.anonymous();
        return anonymous.with(
            anonymous.parameters().and("client_id", client.id()).and("client_secret", ""));
      }),
  SECRET_MISSING(
      "with its client_id and no secret",
      (request, client) -> {
        TokenRequest anonymous = request.anonymous();
        return anonymous.with(anonymous.parameters().and("client_id", client.id()));
      }),
  TWO_WAYS(
      "with the client's secret in the body as well", (request, client) -> client.twiceOn(request)),
  SECRET_ELSEWHERE(
      "with its secret where it is not registered to stand",
      (request, client) -> client.otherwiseOn(request)),
  SECRET_IN_ADDRESS(
      "with the client's secret in the address", (request, client) -> client.addressedOn(request)),
  CLIENT_REPEATED(
      "with client_id given twice",
      (request, client) ->
          request.with(
              request
                  .parameters()
                  .without("client_id")
                  .and("client_id", client.id())
                  .repeating("client_id"))),
  METHOD_GET("by GET", (request, client) -> request.by("GET")),
  GRANT_TYPE_MISSING("without grant_type", change(sent -> sent.without("grant_type"))),
  GRANT_TYPE_UNKNOWN(
      "with an unknown grant_type", change(sent -> sent.with("grant_type", "greenlight"))),
  GRANT_TYPE_REPEATED("with grant_type given twice", change(sent -> sent.repeating("grant_type"))),
  CODE_MISSING("without the code", change(sent -> sent.without("code"))),
  CODE_INVENTED("with an invented code", change(sent -> reversing(sent, "code"))),
  CODE_REPEATED("with the code given twice", change(sent -> sent.repeating("code"))),
  REDIRECT_URI_MISSING("without redirect_uri", change(sent -> sent.without("redirect_uri"))),
  REDIRECT_URI_REPEATED(
      "with redirect_uri given twice", change(sent -> sent.repeating("redirect_uri"))),
  REDIRECT_URI_OTHER(
      "with another redirect_uri",
      change(sent -> sent.with("redirect_uri", "https://unregistered.example/callback"))),
  VERIFIER_MISSING("without code_verifier", change(sent -> sent.without("code_verifier"))),
  VERIFIER_PLAIN(
      "with the challenge itself as code_verifier",
      change(sent -> sent.changed("code_verifier", verifier -> new Pkce(verifier).challenge()))),
  VERIFIER_WRONG("with a wrong code_verifier", change(sent -> reversing(sent, "code_verifier"))),
  REFRESH_TOKEN_MISSING("without refresh_token", change(sent -> sent.without("refresh_token"))),
  REFRESH_TOKEN_REPEATED(
      "with refresh_token given twice", change(sent -> sent.repeating("refresh_token"))),
  REFRESH_TOKEN_INVENTED(
      "with an invented refresh token", change(sent -> reversing(sent, "refresh_token"))),
  SCOPE_WIDER("with a wider scope", change(sent -> sent.changed("scope", Scopes::wider))),
  SCOPE_MISSING("without scope", change(sent -> sent.without("scope"))),
  SCOPE_UNKNOWN(
      "with the scope of a function block that does not exist",
      change(sent -> sent.changed("scope", Scopes::withUnknownBlock))),
  SCOPE_MALFORMED(
      "with the scope FB=read/write", change(sent -> sent.with("scope", "FB=read/write"))),
  SCOPE_REPEATED("with the scope given twice", change(sent -> sent.repeating("scope")));

  @FunctionalInterface
  private interface Change {
    TokenRequest apply(TokenRequest correct, ClientCredentials client);
  }

  private final String phrase;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Change change;

  TokenRequestFault(String phrase, Change change) {
    this.phrase = phrase;
    this.change = change;
  }

  /**
   * The fault as a feature calls it.
   *
   * @throws IllegalArgumentException when there is none of that phrase
   */
  public static TokenRequestFault called(String phrase) {
    return Arrays.stream(values())
        .filter(fault -> fault.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no fault is called '" + phrase + "'"));
  }

  /**
   * The same request with this fault.
   *
   * @throws NotCarriedOut when the request cannot have it and would stay correct
   */
  public TokenRequest in(TokenRequest correct, ClientCredentials client) {
    TokenRequest wrong = change.apply(correct, client);
    if (wrong.equals(correct)) {
      throw new NotCarriedOut("a token request " + phrase + " would not differ from a correct one");
    }
    return wrong;
  }

  /** Whether it is about a scope that a correct request names. */
  public boolean isOfScope() {
    return this == SCOPE_WIDER || this == SCOPE_REPEATED;
  }

  /** Whether it is about the secret of the client, which not every client has. */
  public boolean isOfSecret() {
    return this == SECRET_WRONG
        || this == SECRET_CUT
        || this == SECRET_LONGER
        || this == SECRET_CASE
        || this == SECRET_BEGINNING
        || this == SECRET_EMPTY
        || this == SECRET_EMPTY_IN_BODY
        || this == SECRET_MISSING
        || this == SECRET_ELSEWHERE
        || this == SECRET_IN_ADDRESS
        || this == TWO_WAYS;
  }

  /** Whether no secret without letters can have it. */
  public boolean isOfCase() {
    return this == SECRET_CASE;
  }

  private static Change secret(UnaryOperator<String> change) {
    return (request, client) -> request.by(client.withSecret(change.apply(client.secret())));
  }

  private static Change change(UnaryOperator<Parameters> change) {
    return (request, client) -> request.with(change.apply(request.parameters()));
  }

  /** Of the same length and alphabet, but nobody ever issued it. */
  private static Parameters reversing(Parameters sent, String name) {
    return sent.changed(name, TokenRequestFault::reversed);
  }

  private static String reversed(String secret) {
    return new StringBuilder(secret).reverse().toString();
  }

  private static Optional<String> some(String credentials) {
    return Optional.of(credentials);
  }

  /** Secrets that a server takes which compares carelessly. */
  private static final class NearlyRight {
    /** As far as servers looked that cut passwords (crypt of Unix). */
    private static final int COMPARED = 8;

    private NearlyRight() {}

    static String cut(String right) {
      return right.substring(0, right.length() - 1);
    }

    static String otherCase(String right) {
      String upper = right.toUpperCase(Locale.ROOT);
      return upper.equals(right) ? right.toLowerCase(Locale.ROOT) : upper;
    }

    /** As long as the right one: its beginning alone may be a word that stands elsewhere, too. */
    static String otherEnd(String right) {
      int same = Math.min(COMPARED, right.length() - 1);
      StringBuilder other = new StringBuilder(right.substring(0, same));
      right.substring(same).chars().forEach(each -> other.append(each == 'x' ? 'y' : 'x'));
      return other.toString();
    }
  }
}
