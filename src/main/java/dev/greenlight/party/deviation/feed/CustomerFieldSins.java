package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Those of {@link CustomerDeviations} against what single fields hold. */
final class CustomerFieldSins {
  private static final long YEAR = 31_536_000;
  private static final String STREET_ADDRESS = "streetAddress";

  private CustomerFieldSins() {}

  /** What the fields of a resource may hold. */
  static List<FeedDeviation> all() {
    return List.of(
        new RepeatsSerialNumber(),
        new PutsMetersInOneCollection(),
        new RewritesText(
            "CountsMeterIntervalInMinutes",
            "Gives the length of the intervals of a meter, a day, in minutes.",
            "Meter",
            List.of("intervalLength"),
            seconds -> "1440",
            "GBX-CUS-46",
            killedBy("GBX-CUS-46")),
        new RewritesText(
            "NamesCountryOfNobody",
            "Has a customer live in a country that there is not.",
            "Customer",
            List.of("Organisation", STREET_ADDRESS, "townDetail", "country"),
            country -> "Ruritania",
            "GBX-CUS-52",
            killedBy("GBX-CUS-52")),
        new RewritesText(
            "SaysLanguageInWords",
            "Writes a sentence where the language of a customer stands.",
            "Customer",
            List.of("locale"),
            locale -> "English, please",
            "GBX-CUS-09",
            killedBy("GBX-CUS-09")),
        new RewritesText(
            "SendsProgramForBill",
            "Calls the document of a bill as programs are called.",
            "Statement",
            List.of("statementRef", "fileName"),
            name -> "statement.exe",
            "GBX-CUS-43",
            killedBy("GBX-CUS-43")),
        new RewritesText(
            "SignsAgreementToCome",
            "Says that an agreement was signed in the year 2100.",
            "CustomerAgreement",
            List.of("signDate"),
            seconds -> "4102444800",
            "GBX-CUS-45",
            killedBy("GBX-CUS-45")),
        new RewritesText(
            "MultipliesByNothing",
            "Says that what a meter shows is to be multiplied by 0.",
            "Meter",
            List.of("MeterMultipliers", "value"),
            factor -> "0",
            "GBX-CUS-46",
            killedBy("GBX-CUS-46")),
        new BendsEntry(
            "BuysMeterAfterInstallation",
            "Says that a meter was bought a year after it was installed.",
            "Meter",
            meter -> buyLater(meter.resource().at("lifecycle")),
            "GBX-CUS-45",
            killedBy("GBX-CUS-45")),
        rewrites(
            "SuppliesFrom2100",
            "Says that a supplier serves from the year 2100.",
            "ServiceSupplier",
            "4102444800",
            "GBX-CUS-45",
            "effectiveDate"),
        rewrites(
            "NotifiesIn1970",
            "Says that a customer was notified an hour into 1970.",
            "CustomerAccount",
            "3600",
            "GBX-CUS-45",
            "notifications",
            "time"),
        rewrites(
            "RemarksNumberOfCard",
            "Writes the number of a payment card into the note of a notification.",
            "CustomerAccount",
            "Paid by 4111 1111 1111 1111",
            "GBX-PII-01",
            "notifications",
            "note"),
        rewrites(
            "LeavesFormOfMeterEmpty",
            "Leaves empty what form a meter has.",
            "Meter",
            "",
            "GBX-FIL-12",
            "formNumber"),
        rewrites(
            "ReservesPowerStation",
            "Says that a customer reserves two gigawatts.",
            "CustomerAgreement",
            "6",
            "GBX-CUS-49",
            "DemandResponseProgram",
            "capacityReservationLevel",
            "powerOfTenMultiplier"),
        rewrites(
            "PlacesBeyondHalfTurn",
            "Writes a longitude of more than 180 degrees.",
            "ServiceLocation",
            "-222.68",
            "GBX-CUS-48",
            "positionPoints",
            "xPosition"),
        new BendsEntry(
            "PaysForMeterBelowNothing",
            "Says that a meter was bought for less than nothing.",
            "Meter",
            meter -> payFor(meter.resource(), -12_500),
            "GBX-CUS-46",
            killedBy("GBX-CUS-46")),
        new RewritesText(
            "WritesMailWithoutHost",
            "Writes an address of mail that has no host.",
            "Customer",
            List.of("Organisation", "electronicAddress", "email1"),
            mail -> mail.replaceFirst("@.*", ""),
            "GBX-CUS-47",
            killedBy("GBX-CUS-47")),
        new RewritesText(
            "WritesPositionInWords",
            "Writes a coordinate of a place in words.",
            "ServiceLocation",
            List.of("positionPoints", "xPosition"),
            position -> "west",
            "GBX-CUS-48",
            killedBy("GBX-CUS-48")),
        new NumbersMeterByItsLink(),
        new BendsEntry(
            "NamesCustomerInItsPath",
            "Has the name of a customer in the path of all links.",
            "Customer",
            CustomerFieldSins::nameAsInPath,
            "GBX-PII-04",
            killedBy("GBX-PII-04")),
        new TitlesFeedByCustomer(),
        new AddressesFeedByAccount(),
        new TitlesPlaceByAgreement(),
        new BendsEntry(
            "RelatesPlaceToSuppliers",
            "Relates a place of service to the suppliers of its agreement.",
            "ServiceLocation",
            CustomerFieldSins::relateToSuppliers,
            "GBX-LNK-22",
            killedBy("GBX-LNK-22")),
        new RewritesText(
            "WritesTelephoneInWords",
            "Writes words where the number of a telephone stands.",
            "Customer",
            List.of("Organisation", "phone1", "localNumber"),
            number -> "unlisted",
            "GBX-CUS-51",
            killedBy("GBX-CUS-51")),
        new RewritesText(
            "WritesPostalCodeOfAnotherCountry",
            "Writes a postal code of Canada in an address in the USA.",
            "Customer",
            List.of("Organisation", STREET_ADDRESS, "postalCode"),
            code -> "K1A 0B1",
            "GBX-CUS-52",
            killedBy("GBX-CUS-52")),
        new ListsAccountsOfAnother(),
        new ListsCollectionOfAnother(),
        new DropsElement(
            "CustomerAgreement",
            List.of("DemandResponseProgram", "capacityReservationLevel", "uom"),
            "GBX-CUS-49",
            killedBy("GBX-CUS-49")));
  }

  /** Takes the identifier behind RetailCustomer for first and last name. */
  private static void nameAsInPath(Entry customer) {
    String path = customer.self().replaceFirst(".*/RetailCustomer/([^/]+)/.*", "$1");
    customer.resource().at("customerName").text(path.substring(0, 2) + " " + path.substring(2));
  }

  private static void payFor(XmlElement meter, long price) {
    XmlElement priced = XmlElement.customer("purchasePrice").text(Long.toString(price));
    meter.children().add(meter.children().indexOf(meter.at("lifecycle")), priced);
  }

  private static void relateToSuppliers(Entry place) {
    XmlElement link = place.links("related").get(0);
    XmlElement another = link.copy();
    String agreement = place.self().replaceFirst("/ServiceLocation/.*", "");
    another.attribute("href", agreement + "/ServiceSupplier");
    another.attribute("type", "cust-feed/ServiceSupplier");
    place.element().children().add(place.element().children().indexOf(link) + 1, another);
  }

  private static FeedDeviation rewrites(
      String id, String summary, String kind, String text, String duty, String... path) {
    return new RewritesText(id, summary, kind, List.of(path), before -> text, duty, killedBy(duty));
  }

  private static void buyLater(XmlElement lifecycle) {
    XmlElement installed = lifecycle.at("installationDate");
    XmlElement bought =
        XmlElement.customer("purchaseDate").text(Long.toString(installed.number() + YEAR));
    lifecycle.children().add(lifecycle.children().indexOf(installed), bought);
  }
}
