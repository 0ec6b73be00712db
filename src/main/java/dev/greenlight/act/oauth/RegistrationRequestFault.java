package dev.greenlight.act.oauth;

import dev.greenlight.act.NotCarriedOut;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/** The one point in which a request to register is wrong; everything else stays right. */
public enum RegistrationRequestFault {
  /** Not on this machine, where plain http is right (RFC 7591 section 5, RFC 8252 section 7.3). */
  REDIRECT_URI_HTTP(
      "with a redirect address of plain http", redirectUri(address -> Redirects.PLAIN_HTTP)),
  REDIRECT_URI_FRAGMENT(
      "with a redirect address that has a fragment",
      redirectUri(address -> address + Redirects.FRAGMENT)),
  SECOND_REDIRECT_URI_HTTP(
      "with a second redirect address of plain http",
      secondRedirectUri(address -> Redirects.PLAIN_HTTP)),
  SECOND_REDIRECT_URI_FRAGMENT(
      "with a second redirect address that has a fragment",
      secondRedirectUri(address -> address + Redirects.FRAGMENT)),
  REDIRECT_URI_RELATIVE(
      "with a redirect address that is not absolute",
      redirectUri(address -> address.replaceFirst("^\\w+://[^/]*", ""))),
  REDIRECT_URI_MISSING(
      "without a redirect address", request -> request.without(RegistrationRequest.REDIRECT_URIS)),
  GRANTS_CONTRADICT(
      "with a response type that its grants do not have",
      request -> request.with(RegistrationRequest.GRANT_TYPES, List.of("client_credentials"))),
  AUTHENTICATION_UNKNOWN(
      "with a way of authentication that nobody knows",
      request -> request.with(RegistrationRequest.AUTHENTICATION, "greenlight_unknown")),
  /**
   * A JSON Web Token of the algorithm {@code none}; it says that the client is called otherwise.
   */
  STATEMENT_UNSIGNED(
      "with a software statement that nobody signed",
      request ->
          request.with(
              "software_statement",
              encoded("{\"alg\":\"none\"}")
                  + "."
                  + encoded(
                      "{\"iss\":\"https://elsewhere.example\",\"client_name\":\""
                          + RegistrationRequest.UNSIGNED_NAME
                          + "\"}")
                  + ".")),
  JSON_CUT_OFF(
      "that is cut off",
      request -> new RegistrationRequest(request.body().substring(0, request.body().length() / 2))),
  NO_OBJECT("that is a list", request -> new RegistrationRequest("[" + request.body() + "]"));

  private final String phrase;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final UnaryOperator<RegistrationRequest> change;

  RegistrationRequestFault(String phrase, UnaryOperator<RegistrationRequest> change) {
    this.phrase = phrase;
    this.change = change;
  }

  /**
   * The fault as a feature calls it.
   *
   * @throws IllegalArgumentException when there is none of that phrase
   */
  public static RegistrationRequestFault called(String phrase) {
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
  public RegistrationRequest in(RegistrationRequest correct) {
    RegistrationRequest wrong = change.apply(correct);
    if (wrong.equals(correct)) {
      throw new NotCarriedOut(
          "a request to register " + phrase + " would not differ from a correct one");
    }
    return wrong;
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static UnaryOperator<RegistrationRequest> redirectUri(UnaryOperator<String> change) {
    return request ->
        request.with(
            RegistrationRequest.REDIRECT_URIS,
            request.redirectUris().stream().map(change).toList());
  }

  /** The first stays as it is. */
  private static UnaryOperator<RegistrationRequest> secondRedirectUri(
      UnaryOperator<String> change) {
    return request -> {
      String first = request.redirectUris().get(0);
      return request.with(RegistrationRequest.REDIRECT_URIS, List.of(first, change.apply(first)));
    };
  }

  /** What is wrong with addresses. */
  private static final class Redirects {
    static final String PLAIN_HTTP = "http://client.example.com/callback";
    static final String FRAGMENT = "#here";

    private Redirects() {}
  }
}
