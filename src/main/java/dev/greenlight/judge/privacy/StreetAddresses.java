package dev.greenlight.judge.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Street addresses of North America: a house number, a name of one to four words and a kind of
 * street ("101 Dog St"), the kind before the name as in French ("12 rue Principale"), or a box of
 * the post office. The number behind a name that ends in the kind, as in German and Dutch
 * ("Hauptstraße 12").
 *
 * <p>A street without a house number names a place and not a customer ("Main St. substation"). A
 * number before a unit or a preposition is none of a house ("15 minute", "2 wire way", "3 at Elm
 * St"), but a W behind it is the west where a street follows and no lamp ("101 W Dog St", "70 W
 * street light"). Highways have a number for a name.
 */
final class StreetAddresses implements Detector {
  private static final Set<String> STREETS =
      Set.of(
          "st",
          "street",
          "ave",
          "avenue",
          "rd",
          "road",
          "blvd",
          "boulevard",
          "ln",
          "lane",
          "dr",
          "drive",
          "ct",
          "court",
          "pl",
          "place",
          "ter",
          "terrace",
          "hwy",
          "highway",
          "pkwy",
          "parkway",
          "cir",
          "circle",
          "trl",
          "trail",
          "sq",
          "square",
          "way",
          "cres",
          "crescent",
          "loop");

  private static final Set<String> HIGHWAYS = Set.of("hwy", "highway");
  private static final String WEST = "w";
  private static final Set<String> LAMPS =
      Set.of("light", "lights", "lighting", "lamp", "lamps", "luminaire", "led", "hps");

  private static final Set<String> FRENCH = Set.of("rue", "chemin", "avenue", "boulevard");

  private static final Set<String> NO_NAMES =
      Set.of(
          "minute", "minutes", "min", "hour", "hours", "hourly", "hr", "day", "days", "daily",
          "week", "weeks", "month", "months", "monthly", "year", "years", "kwh", "wh", "mwh", "kw",
          "w", "kva", "va", "var", "therm", "therms", "ccf", "gal", "gallon", "gallons", "phase",
          "wire", "stage", "tier", "block", "percent", "volt", "volts", "v", "amp", "amps", "at",
          "of", "for", "from", "to", "and", "in", "on", "per", "by");

  private static final Pattern SEPARATORS = Pattern.compile("[\\s,;_+/]+");
  private static final Pattern HOUSE = Pattern.compile("\\d{1,6}[A-Za-z]?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,7}");
  private static final Pattern ENDS_IN_STREET =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:straße|strasse|gasse|allee|straat|laan)");

  private static final int WORDS = 4;

  @Override
  public Optional<Trace> in(String text) {
    String[] words = SEPARATORS.split(text);
    for (int i = 0; i < words.length; i++) {
      int end = Math.max(Math.max(street(words, i), box(words, i)), numbered(words, i));
      if (end > i) {
        String found = String.join(" ", Arrays.copyOfRange(words, i, end + 1));
        return Optional.of(new Trace(Trace.Sort.STREET, found));
      }
    }
    return Optional.empty();
  }

  /** Index of the last word of an address that begins there; negative when none does. */
  private static int street(String[] words, int number) {
    if (!HOUSE.matcher(words[number]).matches()) {
      return -1;
    }
    if (number + 2 < words.length
        && FRENCH.contains(plain(words[number + 1]))
        && isName(words[number + 2])) {
      return number + 2;
    }
    int name = number + 1;
    if (name < words.length && plain(words[name]).equals(WEST)) {
      name++;
      if (isOfLamp(words, name)) {
        return -1;
      }
    }
    if (name + 1 < words.length
        && HIGHWAYS.contains(plain(words[name]))
        && HOUSE.matcher(words[name + 1]).matches()) {
      return name + 1;
    }
    for (int i = name; i < words.length && i <= number + WORDS + 1; i++) {
      if (i > name && STREETS.contains(plain(words[i]))) {
        return i;
      }
      if (!isName(words[i])) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a lamp is told of in the words of an address that would begin there. */
  private static boolean isOfLamp(String[] words, int first) {
    return Arrays.stream(words, first, Math.min(words.length, first + WORDS + 1))
        .anyMatch(word -> LAMPS.contains(plain(word)));
  }

  private static int numbered(String[] words, int first) {
    return first + 1 < words.length
            && ENDS_IN_STREET.matcher(words[first]).matches()
            && HOUSE.matcher(words[first + 1]).matches()
        ? first + 1
        : -1;
  }

  private static int box(String[] words, int first) {
    String word = plain(words[first]).replace(".", "");
    int box = word.equals("po") ? first + 1 : first + 2;
    boolean post =
        word.equals("po")
            || (word.equals("p")
                && first + 1 < words.length
                && plain(words[first + 1]).equals("o"));
    return post
            && box + 1 < words.length
            && plain(words[box]).equals("box")
            && DIGITS.matcher(words[box + 1]).matches()
        ? box + 1
        : -1;
  }

  private static boolean isName(String word) {
    boolean ordinal = word.length() > 2 && word.matches("\\d{1,3}(?i:st|nd|rd|th)");
    return ordinal
        || (!word.isEmpty()
            && Character.isLetter(word.charAt(0))
            && !NO_NAMES.contains(plain(word)));
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
