package dev.greenlight.judge.privacy;

import dev.greenlight.model.PercentEncoding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for traces of a Retail Customer in what must not bear any (manual test GB007 of the Green
 * Button programme: file names, titles, URIs).
 *
 * <p>How long a number must be to be called one of an account depends on where it stands: in a text
 * or a file name, where no number is needed, 7 to 16 digits, and from 6 on behind the word account;
 * in a URI, whose identifiers are often plain numbers, 10 to 16, as in groups with hyphens, dots or
 * blanks between them anywhere, and also in Base64 or hexadecimal code. What is longer was made by
 * a machine.
 */
public final class PersonalData {
  private static final int SHORT = 7;
  private static final int ORDINARY = 10;
  private static final int LONG = 16;
  private static final int UUID_LENGTH = 36;

  /** A text longer than this is looked at in its beginning only. */
  private static final int LOOKED_AT = 4096;

  private static final Detector KNOWN = new KnownValues();
  private static final Detector EMAIL = new EmailAddresses();
  private static final Detector TELEPHONE = new TelephoneNumbers();
  private static final Detector STREET = new StreetAddresses();
  private static final Detector ACCOUNT = new AccountNumbers(SHORT, LONG);
  private static final Detector NAMED_ACCOUNT = new NamedAccounts();
  private static final Detector LONG_ACCOUNT = new AccountNumbers(ORDINARY, LONG);

  private static final Detector DISGUISED = new DisguisedNumbers(LONG_ACCOUNT);

  private static final Detector SOCIAL_SECURITY = new SocialSecurityNumbers();

  private static final Detector NAME = new SalutedNames();
  private static final Detector POSTAL_CODE = new PostalCodes();

  /** What not even those need who know the customer. */
  private static final List<Detector> NOBODYS = List.of(SOCIAL_SECURITY, new PaymentCards());

  private static final List<Detector> OF_TEXTS =
      List.of(
          KNOWN, EMAIL, TELEPHONE, STREET, POSTAL_CODE, SOCIAL_SECURITY, ACCOUNT, NAMED_ACCOUNT);
  private static final List<Detector> OF_ROUTES = List.of(KNOWN, EMAIL, TELEPHONE, STREET, ACCOUNT);
  private static final List<Detector> OF_SEGMENTS =
      List.of(KNOWN, EMAIL, TELEPHONE, STREET, LONG_ACCOUNT, DISGUISED);

  /** A text that is no longer than this is remembered. */
  private static final int SHORT_TEXT = 100;

  /** Segments, and texts, without a trace that are remembered. */
  private static final int REMEMBERED = 1000;

  private static final Pattern EXTENSION = Pattern.compile("(?:\\.[A-Za-z]{2,5})+$");
  private static final Pattern HYPHENS = Pattern.compile("[-.](?=[A-Za-z])|(?<=[A-Za-z])[-.]");

  private PersonalData() {}

  /** The first trace in a text for people, such as a title or a note. */
  public static Optional<Trace> inText(String text) {
    Optional<Trace> trace = couldTell(text) ? first(OF_TEXTS, head(text)) : Optional.empty();
    return trace.isPresent() ? trace : NAME.in(head(text));
  }

  /**
   * As {@link #inText(String)}, for who asks of many that are much alike.
   *
   * @param clean texts in which there is nothing; takes more, up to a limit
   */
  public static Optional<Trace> inText(String text, Set<String> clean) {
    if (clean.contains(text)) {
      return Optional.empty();
    }
    Optional<Trace> trace = inText(text);
    if (trace.isEmpty() && text.length() <= SHORT_TEXT && clean.size() < REMEMBERED) {
      clean.add(text);
    }
    return trace;
  }

  /**
   * The first trace in the code of a route or cycle of reading meters, which is often written in
   * groups of 3, 2 and 4 digits as social security numbers are.
   */
  public static Optional<Trace> inRoute(String text) {
    return couldTell(text) ? first(OF_ROUTES, head(text)) : Optional.empty();
  }

  /**
   * The first trace, in a text that may name the customer, of what nobody who reads it needs: a
   * social security number or that of a payment card.
   */
  public static Optional<Trace> inTextOfCustomer(String text) {
    return couldTell(text) ? first(NOBODYS, head(text)) : Optional.empty();
  }

  /** The first trace in a URI, or in an id that is none; in its path and query, not its host. */
  public static Optional<Trace> inHref(String href) {
    return inHref(href, new HashSet<>());
  }

  /**
   * As {@link #inHref(String)}, for who asks of many that are much alike.
   *
   * @param clean segments in which there is nothing; takes more, up to a limit
   */
  public static Optional<Trace> inHref(String href, Set<String> clean) {
    String path = PercentEncoding.decodeOrKeep(head(href.strip()));
    int from = endOfAuthority(path);
    while (from < path.length()) {
      int to = from;
      boolean tells = false;
      while (to < path.length() && !separates(path.charAt(to))) {
        tells |= tells(path.charAt(to));
        to++;
      }
      int begin = from;
      from = to + 1;
      if ((!tells && !DisguisedNumbers.couldBe(path, begin, to)) || isUuid(path, begin, to)) {
        continue;
      }
      String segment = path.substring(begin, to);
      if (Epochs.isMisplaced(path, begin, to)) {
        return Optional.of(new Trace(Trace.Sort.ACCOUNT, segment));
      }
      if (clean.contains(segment)) {
        continue;
      }
      Optional<Trace> trace = inSegment(segment);
      if (trace.isPresent()) {
        return trace;
      }
      if (clean.size() < REMEMBERED) {
        clean.add(segment);
      }
    }
    return Optional.empty();
  }

  static Optional<Trace> inSegment(String segment) {
    boolean tells = couldTell(segment) || DisguisedNumbers.couldBe(segment, 0, segment.length());
    return !tells || isUuid(segment, 0, segment.length())
        ? Optional.empty()
        : first(OF_SEGMENTS, segment).or(() -> STREET.in(spaced(segment)));
  }

  /** Where scheme and host end; 0 when it does not begin with a scheme (RFC 3986, section 3.1). */
  static int endOfAuthority(String path) {
    int scheme = path.indexOf("://");
    if (scheme < 1 || !isLetter(path.charAt(0))) {
      return 0;
    }
    for (int i = 1; i < scheme; i++) {
      char next = path.charAt(i);
      if (!isLetter(next) && !isDigit(next) && next != '+' && next != '.' && next != '-') {
        return 0;
      }
    }
    int end = scheme + "://".length();
    while (end < path.length() && "/?#".indexOf(path.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  static boolean separates(char next) {
    return switch (next) {
      case '/', '?', '&', '=', '#', ';', ':' -> true;
      default -> false;
    };
  }

  private static boolean isLetter(char next) {
    return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
  }

  private static boolean isDigit(char next) {
    return next >= '0' && next <= '9';
  }

  /** The first trace in the name of a file; its extension does not count. */
  public static Optional<Trace> inFileName(String name) {
    String stem = EXTENSION.matcher(head(name)).replaceFirst("");
    return EMAIL.in(name).or(() -> first(OF_TEXTS, stem)).or(() -> STREET.in(spaced(stem)));
  }

  /** Whether it is of what every trace but a name has some: a digit or an at sign. */
  private static boolean tells(char next) {
    return next == '@' || isDigit(next);
  }

  static boolean couldTell(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (tells(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Hexadecimal digits and hyphens where a UUID has them: no detector finds anything in that. */
  private static boolean isUuid(String path, int from, int to) {
    if (to - from != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      char next = path.charAt(from + i);
      if (hyphen ? next != '-' : next > 'f' || Character.digit(next, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Trace> first(List<Detector> detectors, String text) {
    for (Detector detector : detectors) {
      Optional<Trace> trace = detector.in(text);
      if (trace.isPresent()) {
        return trace;
      }
    }
    return Optional.empty();
  }

  /** With blanks for the hyphens and dots around words. */
  private static String spaced(String text) {
    return HYPHENS.matcher(text).replaceAll(" ");
  }

  static String head(String text) {
    return text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
  }
}
