package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an element says, in one spelling of all that mean the same to its type in the schema: {@code
 * true} is 1, {@code 007} is 7, {@code 2.0E2} is 200, {@code b40e2000} is B40E2000. Of a text every
 * letter and zero counts; blanks around it do not.
 */
final class PlainValue {
  private static final Set<String> BITS = Set.of("dstStartRule", "dstEndRule", "roleFlags");

  /** The texts of usage data; all else of it is a number, a flag, bits or an address. */
  private static final Set<String> TEXTS =
      Set.of(
          "agencyName",
          "amiBillingReady",
          "anodeType",
          "apnodeType",
          "client_id",
          "client_name",
          "client_secret",
          "customerAgreement",
          "dataCustodianId",
          "description",
          "name",
          "note",
          "outageRegion",
          "readCycle",
          "readRoute",
          "ref",
          "registration_access_token",
          "riderType",
          "scope",
          "serviceDeliveryRemark",
          "servicePriority",
          "software_id",
          "software_version",
          "tariffProfile",
          "thirdPartyPhone");

  /** The numbers of Retail Customer data, most of which is texts. */
  private static final Set<String> NUMBERS =
      Set.of(
          "createdDateTime",
          "currency",
          "dateTime",
          "dstOffset",
          "duration",
          "effectiveDate",
          "initialLossOfLife",
          "installationDate",
          "intervalLength",
          "issueDateTime",
          "lastBillAmount",
          "lastModifiedDateTime",
          "manufacturedDate",
          "powerOfTenMultiplier",
          "programDate",
          "purchaseDate",
          "purchasePrice",
          "rank",
          "receivedDate",
          "removalDate",
          "retiredDate",
          "shutOffDateTime",
          "signDate",
          "start",
          "time",
          "timeStamp",
          "tzOffset",
          "uom",
          "value");

  /** Bounded, as the time to read a number grows faster than its digits. */
  private static final Pattern FRACTION =
      Pattern.compile("[+-]?[0-9]{0,40}\\.?[0-9]{1,40}([eE][+-]?[0-9]{1,4})?");

  private PlainValue() {}

  /** The value of an element without children. */
  static String of(Element element) {
    String text = element.text().strip();
    if (text.isEmpty() || Numbers.isCanonical(text)) {
      return text;
    }
    if (text.equals("true")) {
      return "1";
    }
    if (text.equals("false")) {
      return "0";
    }
    if (BITS.contains(element.name())) {
      return text.toUpperCase(Locale.ROOT);
    }
    return isNumber(element) ? number(text) : text;
  }

  private static boolean isNumber(Element element) {
    return element.namespace().equals(Namespaces.CUSTOMER)
        ? NUMBERS.contains(element.name())
        : !TEXTS.contains(element.name());
  }

  private static String number(String text) {
    OptionalLong whole = Numbers.whole(text);
    if (whole.isPresent() && !Numbers.isTooLarge(whole.getAsLong())) {
      return Long.toString(whole.getAsLong());
    }
    if (!FRACTION.matcher(text).matches()) {
      return text;
    }
    BigDecimal value = new BigDecimal(text).stripTrailingZeros();
    return value.scale() <= 0 && value.precision() - value.scale() <= 18
        ? Long.toString(value.longValueExact())
        : value.toString();
  }
}
