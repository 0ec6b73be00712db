package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.Currencies;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Coded texts of Retail Customer data have a value that the standard lists, and an agreement has a
 * currency that exists, a supplier an issuer number in digits (ISO/IEC 7812), a customer a language
 * in locale (such as en-US of RFC 5646, or en_US of POSIX).
 *
 * <p>Since 2019 the schema takes any text for them, a misspelt one as well.
 */
@Rule("GBX-CUS-09")
final class CodesAreKnown implements FeedRule {

  /** Codes by the element that holds them and the one around it. */
  private static final Map<String, Set<String>> CODES =
      Map.of(
          "Customer/kind",
          Set.of(
              "residential",
              "residentialAndCommercial",
              "residentialAndStreetlight",
              "residentialStreetlightOthers",
              "residentialFarmService",
              "commercialIndustrial",
              "pumpingLoad",
              "windMachine",
              "energyServiceSupplier",
              "energyServiceScheduler",
              "enterprise",
              "regionalOperator",
              "subsidiary",
              "internalUse",
              "other"),
          "ServiceSupplier/kind",
          Set.of("utility", "retailer", "other", "lse", "mdma", "msp"),
          "MeterMultipliers/kind",
          Set.of("kH", "transformerRatio", "kR", "kE", "ctRatio", "ptRatio"),
          "notifications/methodKind",
          Set.of("call", "email", "letter", "other", "ivr"),
          "DemandResponseProgram/enrollmentStatus",
          Set.of("unenrolled", "enrolled", "enrolledPending"),
          "programDateIdMapping/programDateType",
          Set.of(
              "CUST_DR_PROGRAM_ENROLLMENT_DATE",
              "CUST_DR_PROGRAM_DE_ENROLLMENT_DATE",
              "CUST_DR_PROGRAM_TERM_DATE_REGARDLESS_FINANCIAL",
              "CUST_DR_PROGRAM_TERM_DATE_WITHOUT_FINANCIAL"),
          "statementRef/mediaType",
          Set.of(
              "application/json",
              "application/pdf",
              "application/vnd.ms-excel",
              "application/vnd.oasis.opendocument.spreadsheet",
              "application/vnd.oasis.opendocument.text",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "application/zip",
              "image/gif",
              "image/jpeg",
              "image/png",
              "text/csv",
              "text/html",
              "text/plain",
              "text/rtf",
              "text/xml"));

  /** A code that the standard does not list. */
  record CodeUnknown(String element, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a code of the standard in " + element;
    }

    @Override
    public String fix() {
      return "Write the code as the schema spells it; see the enumerations in customer.xsd";
    }
  }

  /** A currency that does not exist; 0 stands for any that the standard does not list. */
  record CurrencyUnknown(long number, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number of ISO 4217, such as 840 or 124";
    }

    @Override
    public Object observed() {
      return number;
    }

    @Override
    public String fix() {
      return "Write the number of ISO 4217: 840 for dollars of the United States, 124 for those of"
          + " Canada";
    }
  }

  /** An issuer number that is none of ISO/IEC 7812. */
  record IssuerNotANumber(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the digits that ISO/IEC 7812 assigns, or no issuerIdentificationNumber";
    }

    @Override
    public String fix() {
      return "Write the issuer identification number in digits, or leave the element out; the name"
          + " belongs into Organisation";
    }
  }

  /** Those of the issuer alone, without the account: six of old, eight since 2017. */
  private static final int FEWEST_DIGITS = 6;

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "\\p{Alpha}{2,3}(?:[-_]\\p{Alnum}{1,8})*(?:\\.[\\w-]+)?(?:@\\w+)?|\\p{L}{4,12}");

  /** Words where the code of a language is due. */
  record LocaleIsNoLanguage(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a language in locale, such as en-US";
    }

    @Override
    public String fix() {
      return "Write the language as BCP 47 does, such as en, en-US or fr-CA";
    }
  }

  /** A rank that stands for nothing. */
  record RankBelowNone(long rank, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a rank of 1 or more in priority, the lower the more important, or 0 for none";
    }

    @Override
    public Object observed() {
      return rank;
    }

    @Override
    public String fix() {
      return "Write the rank without a minus sign, or 0 where the customer has none";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()).isOfCustomer()) {
      walk(read.resource(), judgement);
    }
    if (Kind.of(read.resource()) == Kind.CUSTOMER) {
      read.resource().child("locale").ifPresent(locale -> checkLocale(locale, judgement));
      read.resource().descend("priority", "rank").ifPresent(rank -> checkRank(rank, judgement));
    }
    if (Kind.of(read.resource()) == Kind.SERVICE_SUPPLIER) {
      read.resource()
          .child("issuerIdentificationNumber")
          .ifPresent(number -> checkIssuer(number, judgement));
    }
    if (Kind.of(read.resource()) == Kind.CUSTOMER_AGREEMENT) {
      read.resource().child("currency").ifPresent(currency -> checkCurrency(currency, judgement));
    }
  }

  private static void checkLocale(Element locale, Judgement judgement) {
    judgement.inspected();
    String text = locale.text().strip();
    if (!text.isEmpty() && !LANGUAGE.matcher(text).matches()) {
      judgement.finds(new LocaleIsNoLanguage(text, locale.at()));
    }
  }

  private static void checkRank(Element rank, Judgement judgement) {
    judgement.inspected();
    OptionalLong number = Numbers.whole(rank.text());
    if (number.orElse(0) < 0) {
      judgement.finds(new RankBelowNone(number.getAsLong(), rank.at()));
    }
  }

  private static void checkIssuer(Element number, Judgement judgement) {
    judgement.inspected();
    String text = number.text().strip();
    boolean digits = text.chars().allMatch(Character::isDigit);
    if (!text.isEmpty() && (!digits || text.length() < FEWEST_DIGITS)) {
      judgement.finds(new IssuerNotANumber(text, number.at()));
    }
  }

  private static void walk(Element element, Judgement judgement) {
    for (Element child : element.children()) {
      String place = element.name() + "/" + child.name();
      Set<String> codes = CODES.get(place);
      if (codes != null) {
        judgement.inspected();
        if (!codes.contains(child.text().strip())) {
          judgement.finds(new CodeUnknown(place, child.text().strip(), child.at()));
        }
      }
      walk(child, judgement);
    }
  }

  private static void checkCurrency(Element currency, Judgement judgement) {
    judgement.inspected();
    OptionalLong number = Numbers.whole(currency.text());
    if (number.isPresent()
        && number.getAsLong() != 0
        && !Currencies.isCurrency(number.getAsLong())) {
      judgement.finds(new CurrencyUnknown(number.getAsLong(), currency.at()));
    }
  }
}
