package dev.greenlight.judge.feed.customer;

import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ituPhone of a telephone, a number of E.164: it begins with the code of a country, none of
 * which begins with 0, and is the number that the other parts say.
 *
 * <p>Compared are the countryCode, where that is of digits, and the last four digits of the
 * localNumber, where that is of digits too. What is masked is not compared.
 */
final class ItuPhones {
  private static final int COMPARED = 4;
  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().-]*\\d[\\d\\s().-]*");
  private static final Pattern PREFIX = Pattern.compile("\\A(?:00|011)(?=\\d)");

  /** A number as it is dialled within a country. */
  record ItuPhoneWithoutCountry(Location at) implements Finding {
    @Override
    public Object expected() {
      return "the code of a country first in ituPhone";
    }

    @Override
    public Object observed() {
      return "a 0, which no such code begins with";
    }

    @Override
    public String fix() {
      return "Write + and the code of the country, without the 00 or 011 by which it is dialled, and"
          + " the number after it without the 0 that stands before it within the country";
    }
  }

  /** Two numbers in one telephone; not told, as they name the customer. */
  record ItuPhoneOfAnother(String part, Location at) implements Finding {
    @Override
    public Object expected() {
      return "in ituPhone the number that the other parts of the telephone say";
    }

    @Override
    public Object observed() {
      return "one of another " + part;
    }

    @Override
    public String fix() {
      return "Write the same number into ituPhone and %s, or leave one of them out".formatted(part);
    }
  }

  private ItuPhones() {}

  /** What is wrong with it; empty also where it is not said, or no number. */
  static Optional<Finding> fault(Element phone) {
    Optional<Element> told = phone.child("ituPhone");
    String number = told.map(ItuPhones::digits).orElse("");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Location at = told.orElseThrow().at();
    if (number.startsWith("0")) {
      return isNothing(number) ? Optional.empty() : Optional.of(new ItuPhoneWithoutCountry(at));
    }
    String country =
        phone
            .child("countryCode")
            .map(code -> PREFIX.matcher(digits(code)).replaceFirst(""))
            .orElse("");
    if (!number.startsWith(country)) {
      return Optional.of(new ItuPhoneOfAnother("countryCode", at));
    }
    String local = phone.child("localNumber").map(ItuPhones::digits).orElse("");
    return local.length() < COMPARED || number.endsWith(local.substring(local.length() - COMPARED))
        ? Optional.empty()
        : Optional.of(new ItuPhoneOfAnother("localNumber", at));
  }

  /** Zeros alone are told as a number that nobody filled in. */
  private static boolean isNothing(String number) {
    return number.chars().allMatch(digit -> digit == '0');
  }

  /** Nothing where it is not of digits alone. */
  private static String digits(Element part) {
    String text = part.text().strip();
    return NUMBER.matcher(text).matches() ? text.replaceAll("\\D", "") : "";
  }
}
