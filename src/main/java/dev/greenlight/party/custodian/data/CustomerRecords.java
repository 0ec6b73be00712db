package dev.greenlight.party.custodian.data;

import java.util.List;

/** What is known of a made-up Retail Customer, in the elements of ESPI. */
final class CustomerRecords {
  private static final List<String> PEOPLE =
      List.of("Ada Quill", "Ben Thistle", "Cleo Marlow", "Dora Finch");
  private static final List<String> STREETS = List.of("Juniper", "Larch", "Alder", "Rowan");
  private static final List<String> TOWNS = List.of("Fairhaven", "Millbrook", "Eastwick");

  private static final long SIGNED = 1_577_854_800L;
  private static final long THREE_YEARS = 94_694_400L;
  private static final int WATTS = 38;

  private final long seed;

  CustomerRecords(long seed) {
    this.seed = seed;
  }

  /** Rules of US Eastern Time since 2007. */
  static XmlElement localTime() {
    return XmlElement.customer("LocalTimeParameters")
        .with("dstEndRule", "B40E2000")
        .with("dstOffset", 3_600)
        .with("dstStartRule", "360E2000")
        .with("tzOffset", -18_000);
  }

  XmlElement customer() {
    return XmlElement.customer("Customer")
        .with(
            XmlElement.customer("Organisation")
                .with(
                    address("streetAddress"),
                    XmlElement.customer("phone1")
                        .with("areaCode", "555")
                        .with("localNumber", number("phone", 7)),
                    XmlElement.customer("electronicAddress")
                        .with("email1", "customer@example.net")))
        .with("kind", "residential")
        .with(active("status"))
        .with("locale", "en-US")
        .with("customerName", name());
  }

  XmlElement account() {
    return XmlElement.customer("CustomerAccount")
        .with("createdDateTime", SIGNED)
        .with(active("status"))
        .with("billingCycle", "14")
        .with(
            XmlElement.customer("notifications")
                .with("methodKind", "letter")
                .with("time", SIGNED)
                .with("note", "Welcome")
                .with("customerNotificationKind", "move in"))
        .with(XmlElement.customer("contactInfo").with("organisationName", name()))
        .with("accountId", number("account", 10));
  }

  /** An agreement on one commodity. */
  XmlElement agreement(String root, String commodity) {
    return XmlElement.customer("CustomerAgreement")
        .with("signDate", SIGNED)
        .with(
            XmlElement.customer("validityInterval")
                .with("duration", THREE_YEARS)
                .with("start", SIGNED))
        .with("isPrePay", "false")
        .with(
            XmlElement.customer("DemandResponseProgram")
                .with("programName", "Peak rebates")
                .with("enrollmentStatus", "enrolled")
                .with(
                    XmlElement.customer("capacityReservationLevel")
                        .with("powerOfTenMultiplier", 0)
                        .with("uom", WATTS)
                        .with("value", 2_000)))
        .with("PricingStructures", root + "/tariffs/" + commodity)
        .with("currency", Tariff.CURRENCY)
        .with("agreementId", number("agreement" + commodity, 9));
  }

  /** The premises, served by these usage points. */
  XmlElement location(List<String> usagePoints) {
    XmlElement list = XmlElement.customer("UsagePoints");
    usagePoints.forEach(href -> list.with("UsagePoint", href));
    return XmlElement.customer("ServiceLocation")
        .with(address("mainAddress"))
        .with(active("status"))
        .with(
            XmlElement.customer("positionPoints")
                .with("xPosition", "-89.65")
                .with("yPosition", "39.80"))
        .with("needsInspection", "false")
        .with(list);
  }

  static XmlElement supplier() {
    return XmlElement.customer("ServiceSupplier")
        .with(XmlElement.customer("Organisation").with("organisationName", "Reference Utility"))
        .with("kind", "utility")
        .with("effectiveDate", SIGNED);
  }

  XmlElement meter(String commodity) {
    return XmlElement.customer("Meter")
        .with("serialNumber", number("meter" + commodity, 8))
        .with(XmlElement.customer("lifecycle").with("installationDate", SIGNED))
        .with("isVirtual", "false")
        .with("formNumber", "2S")
        .with(XmlElement.customer("MeterMultipliers").with("kind", "kE").with("value", "1.0"))
        .with("intervalLength", 3_600);
  }

  XmlElement device(String commodity) {
    return XmlElement.customer("EndDevice")
        .with("type", "in-home display")
        .with("serialNumber", number("device" + commodity, 8))
        .with("isVirtual", "false")
        .with("isPan", "true");
  }

  static XmlElement enrolment() {
    return XmlElement.customer("ProgramDateIdMappings")
        .with(
            XmlElement.customer("programDateIdMapping")
                .with("programDateType", "CUST_DR_PROGRAM_ENROLLMENT_DATE")
                .with("code", "1")
                .with("name", "Enrolled in peak rebates"));
  }

  XmlElement statement(String root) {
    return XmlElement.customer("Statement")
        .with("issueDateTime", SIGNED + THREE_YEARS)
        .with(
            XmlElement.customer("statementRef")
                .with("fileName", "statement.pdf")
                .with("mediaType", "application/pdf")
                .with(
                    "statementURL",
                    root + "/" + CustomerData.DOCUMENTS + "/" + Names.segment(seed, "statement")));
  }

  private XmlElement address(String element) {
    return XmlElement.customer(element)
        .with(
            XmlElement.customer("streetDetail")
                .with("number", number("house", 3))
                .with("name", pick("street", STREETS))
                .with("type", "Lane"),
            XmlElement.customer("townDetail")
                .with("name", pick("town", TOWNS))
                .with("stateOrProvince", "NY")
                .with("country", "US"))
        .with("postalCode", number("postal code", 5));
  }

  private static XmlElement active(String element) {
    return XmlElement.customer(element).with("value", "active").with("dateTime", SIGNED);
  }

  private String name() {
    return pick("person", PEOPLE);
  }

  private String pick(String what, List<String> from) {
    return from.get((int) Long.remainderUnsigned(Names.number(seed, what), from.size()));
  }

  /** A number of so many digits, the first of them not 0. */
  private String number(String what, int digits) {
    long least = (long) Math.pow(10, digits - 1);
    return Long.toString(
        least + Long.remainderUnsigned(Names.number(seed, "customer/" + what), 9 * least));
  }
}
