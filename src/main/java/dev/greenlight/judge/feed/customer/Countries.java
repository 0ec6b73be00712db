package dev.greenlight.judge.feed.customer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries of ISO 3166: by their codes, and by their names in languages of addresses. */
final class Countries {
  private static final int DIGITS = 3;

  /** What people write for a country, or a part of one, that has another name in ISO 3166. */
  private static final Set<String> OTHERS =
      Set.of(
          "america",
          "uk",
          "england",
          "scotland",
          "wales",
          "northernireland",
          "greatbritain",
          "holland",
          "korea",
          "russianfederation",
          "czechrepublic",
          "turkey",
          "britain");

  private Countries() {}

  /** Whether that is a country; letter case, accents, dots and blanks do not count. */
  static boolean isKnown(String name) {
    String plain = plain(name);
    return Names.ALL.contains(plain)
        || (plain.length() == DIGITS && plain.chars().allMatch(Character::isDigit));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{Nd}]", "")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^the(?=.{4})", "");
  }

  /** Made when an address names a country that is neither the USA nor Canada. */
  private static final class Names {
    private static final Set<String> ALL =
        Stream.concat(OTHERS.stream(), Stream.of(Locale.getISOCountries()).flatMap(Names::of))
            .collect(Collectors.toUnmodifiableSet());

    private static Stream<String> of(String code) {
      Locale country = new Locale("", code);
      return Stream.concat(
              Stream.of(code, country.getISO3Country()),
              Stream.of(
                      "en", "fr", "es", "de", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs")
                  .map(Locale::new)
                  .map(country::getDisplayCountry))
          .map(Countries::plain);
    }
  }
}
