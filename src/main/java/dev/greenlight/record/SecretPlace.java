package dev.greenlight.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Where secrets stand that nobody has seen before: next to their names, or told by their shape. In
 * each pattern group 1 names the kind (empty: access_token), group 2 is the secret.
 */
enum SecretPlace {
  FORM_FIELD(
      "(?<=^|[?&#;\\s\"'])(" + Names.ALL + ")=([^&;\\s\"'<>#]+)",
      SecretPlace::decode,
      Names.before('=')),
  JSON_MEMBER(
      "\"(" + Names.ALL + ")\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)\"",
      Unescaped::text,
      Names.before('"')),
  JSON_MEMBER_IN_TEXT(
      "\\\\\"(" + Names.ALL + ")\\\\\"\\s*:\\s*\\\\\"([^\"\\\\]+)\\\\\"",
      Unescaped::text,
      Names.before('\\')),
  XML_ELEMENT(
      "<(?:[\\w.-]+:)?(client_secret|registration_access_token)(?:\\s[^>]*)?>\\s*([^<\\s][^<]*?)\\s*<",
      Unescaped::text,
      List.of("client_secret", "registration_access_token")),
  HTML_INPUT(
      "(?i)<input\\b(?=[^>]*\\bname=[\"']?("
          + Names.ALL
          + ")[\"'\\s>])[^>]*\\bvalue=[\"']([^\"'>]+)",
      Unescaped::text,
      List.of("<input")),
  BEARER(
      "(?i)\\bBearer\\s+()([A-Za-z0-9._~+/=-]{8,})", UnaryOperator.identity(), List.of("bearer")),
  JSON_WEB_TOKEN(
      "()\\b(eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*)",
      UnaryOperator.identity(),
      List.of());

  /** Begins every JSON Web Token; too short for the search for words. */
  private static final String TOKEN_BEGINS = "eyJ";

  private static final Leaps LEAPS = new Leaps(Names.SHORTEST);

  static {
    for (SecretPlace place : values()) {
      place.words.forEach(LEAPS::add);
    }
  }

  private final Pattern pattern;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final UnaryOperator<String> meaning;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of and Stream.toList
  private final List<String> words;

  /** Names of what is secret. */
  private static final class Names {
    static final String ALL =
        "access_token|refresh_token|id_token|code|client_secret|registration_access_token|client_assertion"
            + "|code_verifier|password|token|_csrf|csrf|csrf_token|authenticity_token|ticket";

    /** Each of the names ends with one of these. */
    private static final List<String> ENDS =
        List.of("token", "code", "secret", "assertion", "verifier", "password", "csrf", "ticket");

    /** With what follows a name. */
    static final int SHORTEST = "code".length() + 1;

    static List<String> before(char next) {
      return ENDS.stream().map(end -> end + next).toList();
    }
  }

  /**
   * @param meaning what the secret is that is written so in such a place
   * @param words one of them is in every such place
   */
  SecretPlace(String pattern, UnaryOperator<String> meaning, List<String> words) {
    this.pattern = Pattern.compile(pattern);
    this.meaning = meaning;
    this.words = words;
  }

  /**
   * The places that there may be in that text. A feed of some megabytes has none, and to know that
   * is quick.
   */
  static Set<SecretPlace> possibleIn(String text) {
    Set<SecretPlace> possible = EnumSet.noneOf(SecretPlace.class);
    for (int at = LEAPS.next(text, 0); at >= 0; at = LEAPS.next(text, at + 1)) {
      for (SecretPlace place : values()) {
        if (place.hasWordAt(text, at)) {
          possible.add(place);
        }
      }
    }
    if (text.contains(TOKEN_BEGINS)) {
      possible.add(JSON_WEB_TOKEN);
    }
    return possible;
  }

  private boolean hasWordAt(String text, int at) {
    for (String word : words) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  Pattern pattern() {
    return pattern;
  }

  /** The secret that is written so in such a place. */
  String secret(String written) {
    return meaning.apply(written);
  }

  private static String decode(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      // Deliberately malformed requests carry broken escapes; the raw text is then the value.
      return value;
    }
  }
}
