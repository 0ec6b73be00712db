package dev.greenlight.act.oauth;

import dev.greenlight.act.NotCarriedOut;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The one point in which an authorization request is wrong; everything else stays right. */
public enum AuthorizationRequestFault {
  RESPONSE_TYPE_MISSING("without response_type", request -> request.without("response_type")),
  CLIENT_MISSING("without client_id", request -> request.without("client_id")),
  RESPONSE_TYPE_UNKNOWN(
      "with an unknown response_type", request -> request.with("response_type", "greenlight")),
  RESPONSE_TYPE_TOKEN(
      "with the response_type of a token", request -> request.with("response_type", "token")),
  /** Of OpenID Connect; ESPI knows the code alone. */
  RESPONSE_TYPE_CODE_TOKEN(
      "with the response_type of a code and a token",
      request -> request.with("response_type", "code token")),
  RESPONSE_TYPE_CODE_IDENTITY(
      "with the response_type of a code and an identity",
      request -> request.with("response_type", "code id_token")),
  CLIENT_UNKNOWN(
      "with a client_id that nobody registered",
      request -> request.with("client_id", "greenlight-unregistered-client")),
  REDIRECT_URI_UNREGISTERED(
      "with a redirect_uri that nobody registered",
      request -> request.with("redirect_uri", "https://unregistered.example/callback")),
  SCOPE_INVALID("with the scope FB=????", request -> request.saying("scope", "FB=????")),
  REDIRECT_URI_LONGER("with a redirect_uri of a longer path", redirectUri(Redirects::longer)),
  REDIRECT_URI_SLASH(
      "with a redirect_uri that differs by a slash at its end", redirectUri(Redirects::otherSlash)),
  REDIRECT_URI_QUERY("with a redirect_uri that has a query", redirectUri(Redirects::withQuery)),
  REDIRECT_URI_FRAGMENT(
      "with a redirect_uri that has a fragment", redirectUri(registered -> registered + "#there")),
  REDIRECT_URI_LOOPBACK(
      "with a redirect_uri that calls this machine by its other name",
      redirectUri(Redirects::otherLoopback)),
  REDIRECT_URI_PORT("with a redirect_uri of another port", redirectUri(Redirects::otherPort)),
  REDIRECT_URI_HOST(
      "with a redirect_uri whose host begins with the registered one",
      redirectUri(Redirects::longerHost)),
  REDIRECT_URI_HTTP("with a redirect_uri of the http scheme", redirectUri(Redirects::overHttp)),
  REDIRECT_URI_CASE("with a redirect_uri in upper case", redirectUri(Redirects::upperCase)),
  REDIRECT_URI_REPEATED(
      "with redirect_uri given twice", request -> request.repeating("redirect_uri")),
  REDIRECT_URI_BESIDE_ANOTHER(
      "with a second redirect_uri that nobody registered",
      request -> request.and("redirect_uri", "https://unregistered.example/callback")),
  RESPONSE_TYPE_REPEATED(
      "with response_type given twice", request -> request.repeating("response_type")),
  CLIENT_REPEATED("with client_id given twice", request -> request.repeating("client_id")),
  CLIENT_BESIDE_ANOTHER(
      "with a second client_id that nobody registered",
      request -> request.and("client_id", "greenlight-unregistered-client")),
  CHALLENGE_PLAIN(
      "with the challenge method plain", request -> request.with("code_challenge_method", "plain")),
  SCOPE_REPEATED("with scope given twice", request -> request.repeating("scope")),
  STATE_REPEATED("with state given twice", request -> request.repeating("state")),
  REDIRECT_URI_MISSING("without redirect_uri", request -> request.without("redirect_uri")),
  SCOPE_MISSING("without scope", request -> request.without("scope"));

  private final String phrase;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final UnaryOperator<Parameters> change;

  AuthorizationRequestFault(String phrase, UnaryOperator<Parameters> change) {
    this.phrase = phrase;
    this.change = change;
  }

  /**
   * The fault as a feature calls it.
   *
   * @throws IllegalArgumentException when there is none of that phrase
   */
  public static AuthorizationRequestFault called(String phrase) {
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
  public AuthorizationRequest in(AuthorizationRequest correct) {
    AuthorizationRequest wrong = correct.with(change.apply(correct.parameters()));
    if (wrong.equals(correct)) {
      throw new NotCarriedOut(
          "an authorization request " + phrase + " would not differ from a correct one");
    }
    return wrong;
  }

  private static UnaryOperator<Parameters> redirectUri(UnaryOperator<String> change) {
    return request -> request.changed("redirect_uri", change);
  }

  /** Addresses that are nearly the registered one. */
  private static final class Redirects {
    private static final int HTTPS = 443;

    private Redirects() {}

    static String longer(String registered) {
      URI uri = URI.create(registered);
      return registered.replaceFirst("(?=[?#]|$)", uri.getPath().endsWith("/") ? "more" : "/more");
    }

    /**
     * One slash more at the end of the path; one less where it has one. The path of a host alone
     * gets two, as none and one mean the same there (RFC 3986 section 6.2.3).
     */
    static String otherSlash(String registered) {
      String path = URI.create(registered).getRawPath();
      if (path.length() < 2) {
        return registered.replaceFirst("^(\\w+://[^/?#]*)/?", "$1//");
      }
      return path.endsWith("/")
          ? registered.replaceFirst("/(?=[?#]|$)", "")
          : registered.replaceFirst("(?=[?#]|$)", "/");
    }

    static String withQuery(String registered) {
      return registered + (registered.contains("?") ? "&" : "?") + "extra=1";
    }

    static String otherPort(String registered) {
      URI uri = URI.create(registered);
      int port = uri.getPort() < 0 ? HTTPS : uri.getPort();
      return registered.replaceFirst(
          "^(\\w+://[^/?#]*?)(:\\d+)?(?=[/?#]|$)", "$1:" + (port == 8443 ? 8444 : 8443));
    }

    static String otherLoopback(String registered) {
      return registered.contains("://localhost")
          ? registered.replaceFirst("://localhost(?=[:/?#]|$)", "://127.0.0.1")
          : registered.replaceFirst("://127\\.0\\.0\\.1(?=[:/?#]|$)", "://localhost");
    }

    /** Another host, which who looks at the first letters alone takes for the registered one. */
    static String longerHost(String registered) {
      return registered.replaceFirst("^(\\w+://[^/?#:@\\[\\]]+)", "$1.unregistered.example");
    }

    static String overHttp(String registered) {
      return registered.replaceFirst("^https:", "http:");
    }

    static String upperCase(String registered) {
      URI uri = URI.create(registered);
      String behindHost = uri.getRawAuthority() + uri.getRawPath();
      return registered.replace(
          behindHost, uri.getRawAuthority() + uri.getRawPath().toUpperCase(Locale.ROOT));
    }
  }
}
