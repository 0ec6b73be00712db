package dev.greenlight.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces every secret by a pseudonym before anything is written.
 *
 * <p>Three nets: by place (headers, form fields, JSON members, XML elements and HTML inputs that
 * hold secrets), by value (whatever was ever recognised as a secret is replaced wherever it turns
 * up again, escaped or not) and by shape (JSON Web Tokens, bearer credentials). The same secret
 * always gets the same pseudonym, so that evidence can still be compared. Thread-safe.
 */
public final class Redactor {
  /** Kind of what a Retail Customer types to say who he is, such as the number of his account. */
  public static final String OF_CUSTOMER = "customer";

  private static final Pattern SECRET_HEADER =
      Pattern.compile("proxy-authorization|.*(token|secret|password|api-?key).*");

  private static final Pattern COOKIE_VALUE = Pattern.compile("(?:^|;\\s*)([^=;\\s]+)=([^;]+)");
  private static final Pattern PSEUDONYM = Pattern.compile("redacted-[a-z_]+-\\d+");
  private static final Pattern WITHHELD = Pattern.compile("redacted-" + OF_CUSTOMER + "-\\d+");
  private static final Set<String> COOKIE_ATTRIBUTES =
      Set.of("path", "domain", "max-age", "expires", "samesite", "priority");

  private final Map<String, String> pseudonyms = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, String> latest = new HashMap<>();

  private final SecretIndex byValue = new SecretIndex();
  private final FieldValues inFields = new FieldValues();
  private final Consumer<SecretFacts> facts;

  /**
   * @param facts told once of every secret, when it is first seen
   */
  public Redactor(Consumer<SecretFacts> facts) {
    this.facts = facts;
  }

  /** Whether a text holds the pseudonym of what a Retail Customer types to say who he is. */
  public static boolean isWithheld(String text) {
    return WITHHELD.matcher(text).find();
  }

  /** Leaves out the pseudonym of a secret that an earlier part of the run has seen. */
  synchronized void skip(SecretFacts seen) {
    ordinals.merge(seen.kind(), Numbering.number(seen.pseudonym()), Math::max);
  }

  /** Makes a secret known before it is seen anywhere, and gives its pseudonym. */
  public synchronized String learn(String kind, String secret) {
    String known = pseudonyms.get(secret);
    if (known != null || secret.isEmpty() || PSEUDONYM.matcher(secret).matches()) {
      return known == null ? secret : known;
    }
    String name = kind.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
    String pseudonym = "redacted-" + name + "-" + ordinals.merge(name, 1, Integer::sum);
    pseudonyms.put(secret, pseudonym);
    byValue.put(secret, pseudonym);
    byValue.put(secret.replace(' ', '+'), pseudonym); // as forms write it
    facts.accept(SecretFacts.of(pseudonym, name, secret, latest.getOrDefault(name, "")));
    latest.put(name, secret);
    return pseudonym;
  }

  /**
   * Makes a secret known that the run file names. One that is too short to be searched for is
   * replaced only where it is the whole value of a field.
   */
  public synchronized void learnGiven(String secret) {
    String pseudonym = learn("secret", secret);
    if (secret.length() < SecretIndex.PREFIX) {
      inFields.put(secret, pseudonym);
    }
  }

  /** The text without any secret in it. */
  public synchronized String redact(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String result = text;
    for (SecretPlace place : SecretPlace.possibleIn(text)) {
      result = inPlaces(place, result);
    }
    return inFields.replaceAll(byValue.replaceAll(result));
  }

  /** The header without its secrets: credentials and cookies always, anything known anywhere. */
  public synchronized Header redact(Header header) {
    String name = header.name().toLowerCase(Locale.ROOT);
    if (name.equals("authorization")) {
      return new Header(header.name(), credentials(header.value()));
    }
    if (name.equals("cookie") || name.equals("set-cookie")) {
      return new Header(header.name(), cookies(header.value(), name.equals("set-cookie")));
    }
    if (SECRET_HEADER.matcher(name).matches()) {
      return new Header(header.name(), learn("header", header.value()));
    }
    return new Header(header.name(), redact(header.value()));
  }

  /** All headers without their secrets. */
  public List<Header> redact(List<Header> headers) {
    return headers.stream().map(this::redact).toList();
  }

  private String credentials(String value) {
    int blank = value.indexOf(' ');
    if (blank < 0 || value.substring(blank + 1).isBlank()) {
      return redact(value);
    }
    String scheme = value.substring(0, blank);
    String secret = value.substring(blank + 1).strip();
    if (scheme.equalsIgnoreCase("Basic")) {
      learnBasic(secret);
      return scheme + " " + learn("basic", secret);
    }
    return scheme + " " + learn("access_token", secret);
  }

  private void learnBasic(String encoded) {
    try {
      String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = decoded.indexOf(':');
      if (colon >= 0 && colon + 1 < decoded.length()) {
        learn(
            "client_secret",
            URLDecoder.decode(decoded.substring(colon + 1), StandardCharsets.UTF_8));
      }
    } catch (IllegalArgumentException notBase64) {
      // A malformed credential is a probe of ours; it holds no secret beyond itself.
      learn("basic", encoded);
    }
  }

  /** In Set-Cookie the first pair is the cookie, and what follows are its attributes. */
  private String cookies(String value, boolean attributed) {
    StringBuilder result = new StringBuilder();
    Matcher matcher = COOKIE_VALUE.matcher(value);
    while (matcher.find()) {
      String name = matcher.group(1);
      String replacement =
          attributed
                  && matcher.start() > 0
                  && COOKIE_ATTRIBUTES.contains(name.toLowerCase(Locale.ROOT))
              ? matcher.group()
              : matcher.group().substring(0, matcher.start(2) - matcher.start())
                  + learn("cookie", matcher.group(2));
      matcher.appendReplacement(result, Matcher.quoteReplacement(replacement));
    }
    return matcher.appendTail(result).toString();
  }

  private String inPlaces(SecretPlace place, String text) {
    Matcher matcher = place.pattern().matcher(text);
    if (!matcher.find()) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    do {
      String kind = matcher.group(1).isEmpty() ? "access_token" : matcher.group(1);
      String pseudonym = learn(kind, place.secret(matcher.group(2)));
      String whole = matcher.group();
      int from = matcher.start(2) - matcher.start();
      matcher.appendReplacement(
          result,
          Matcher.quoteReplacement(
              whole.substring(0, from)
                  + pseudonym
                  + whole.substring(matcher.end(2) - matcher.start())));
    } while (matcher.find());
    return matcher.appendTail(result).toString();
  }
}
