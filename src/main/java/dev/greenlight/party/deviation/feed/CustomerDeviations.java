package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static dev.greenlight.party.deviation.Detection.killedBy;

import java.util.List;
import java.util.stream.Stream;

/**
 * The list of sins against a feed of Retail Customer data.
 *
 * <p>They are committed on {@link dev.greenlight.party.custodian.data.CustomerFeed} and tried in
 * process only. A run tries all blocks at once, by {@code SendsShellsOfCustomerData}.
 */
public final class CustomerDeviations {
  private static final String STREET_ADDRESS = "streetAddress";

  private CustomerDeviations() {}

  /** All of them; ids are unique. */
  public static List<FeedDeviation> all() {
    return Stream.of(
            common(),
            absences(),
            elements(),
            relations(),
            CustomerFieldSins.all(),
            TodaySins.ofCustomers())
        .flatMap(List::stream)
        .toList();
  }

  /** FB_51. */
  private static List<FeedDeviation> common() {
    return List.of(
        new AddsUsagePointToCustomerFeed(),
        new MovesCustomerToUsageSide(),
        new DropsPart("id", "CustomerAgreement", "GBX-CUS-03", killedBy("GBX-CUS-03")),
        new DropsPart("title", "Customer", "GBX-CUS-03", killedBy("GBX-CUS-03")),
        new DropsPart("published", "ServiceLocation", "GBX-CUS-03", killedBy("GBX-CUS-03")),
        new DropsPart("updated", "Meter", "GBX-CUS-03", killedBy("GBX-CUS-03")),
        new DropsLinks("self", "EndDevice", "GBX-CUS-04", killedBy("GBX-CUS-04")),
        new DropsLinks("up", "Statement", "GBX-CUS-04", killedBy("GBX-CUS-04")),
        new DuplicatesEntry(
            "ServiceSupplier", "GBX-CUS-05", killedBy("GBX-CUS-05").andBy("GBX-ATM-07")),
        new NamesAnotherCollection(),
        new DropsCertificateLink(),
        new WritesRandomId(),
        new RewritesText(
            "MisspellsCustomerKind",
            "Writes the kind of a customer with a capital letter.",
            "Customer",
            List.of("kind"),
            FeedDeviation::capitalised,
            "GBX-CUS-09",
            killedBy("GBX-CUS-09")),
        new SendsPassword());
  }

  /** A block is claimed, and there is nothing of it. */
  private static List<FeedDeviation> absences() {
    return List.of(
        new DropsEvery("Customer", "GBX-CUS-12", killedBy("GBX-CUS-12").collateral("GBX-LNK-01")),
        new DropsEvery(
            "CustomerAccount", "GBX-CUS-16", killedBy("GBX-CUS-16").collateral("GBX-LNK-01")),
        new DropsEvery(
            "CustomerAgreement", "GBX-CUS-19", killedBy("GBX-CUS-19").collateral("GBX-LNK-01")),
        new DropsEvery(
            "ServiceLocation", "GBX-CUS-22", killedBy("GBX-CUS-22").collateral("GBX-LNK-01")),
        new DropsEvery("ServiceSupplier", "GBX-CUS-27", killedBy("GBX-CUS-27")),
        new DropsEvery("Meter", "GBX-CUS-31", killedBy("GBX-CUS-31")),
        new DropsEvery("EndDevice", "GBX-CUS-34", killedBy("GBX-CUS-34")),
        new DropsEvery("ProgramDateIdMappings", "GBX-CUS-36", killedBy("GBX-CUS-36")),
        new DropsEvery("Statement", "GBX-CUS-39", killedBy("GBX-CUS-39")));
  }

  /** What a resource must hold. */
  private static List<FeedDeviation> elements() {
    return List.of(
        drops("Customer", "GBX-CUS-13", "customerName"),
        drops("Customer", "GBX-CUS-14", "kind"),
        drops("Customer", "GBX-CUS-15", "status"),
        drops("Customer", "RC_FB55_DE_001", "Organisation", STREET_ADDRESS, "streetDetail"),
        drops("Customer", "RC_FB55_DE_002", "Organisation", STREET_ADDRESS, "townDetail", "name"),
        drops(
            "Customer",
            "RC_FB55_DE_003",
            "Organisation",
            STREET_ADDRESS,
            "townDetail",
            "stateOrProvince"),
        drops("CustomerAccount", "GBX-CUS-17", "accountId"),
        drops("CustomerAgreement", "GBX-CUS-20", "agreementId"),
        new HidesWhereServiceIs(),
        drops("ServiceLocation", "GBX-CUS-50", "UsagePoints"),
        drops("ServiceSupplier", "GBX-CUS-28", "Organisation"),
        drops("ServiceSupplier", "GBX-CUS-29", "kind"),
        drops("Meter", "GBX-CUS-32", "serialNumber"),
        new StripsEndDevice(),
        drops("ProgramDateIdMappings", "GBX-CUS-37", "programDateIdMapping"),
        drops("Statement", "GBX-CUS-40", "issueDateTime"),
        drops("Statement", "GBX-CUS-41", "statementRef"),
        drops("Statement", "GBX-CUS-43", "statementRef", "mediaType"));
  }

  private static FeedDeviation drops(String kind, String duty, String... path) {
    return new DropsElement(kind, List.of(path), duty, killedBy(duty));
  }

  /** What belongs to what, and how it is referred to. */
  private static List<FeedDeviation> relations() {
    return List.of(
        orphans("CustomerAccount", "GBX-CUS-18"),
        new RelatesAccountToTwoCustomers(),
        orphans("CustomerAgreement", "GBX-CUS-21"),
        orphans("ServiceLocation", "GBX-CUS-24"),
        orphans("ServiceSupplier", "GBX-CUS-30"),
        orphans("Meter", "GBX-CUS-33"),
        orphans("ProgramDateIdMappings", "GBX-CUS-38"),
        orphans("Statement", "GBX-CUS-44"),
        new RewritesText(
            "RefersToUsagePointByPath",
            "Refers to a UsagePoint by a relative URI.",
            "ServiceLocation",
            List.of("UsagePoints", "UsagePoint"),
            href -> href.replaceFirst("^https://[^/]+", ""),
            "GBX-CUS-25",
            killedBy("GBX-CUS-25")),
        new ListsUsagePointTwice(),
        new RewritesText(
            "SendsStatementInTheClear",
            "Offers a bill over plain http.",
            "Statement",
            List.of("statementRef", "statementURL"),
            href -> href.replaceFirst("^https:", "http:"),
            "GBX-CUS-42",
            killedBy("GBX-CUS-42")),
        new RewritesText(
            "EndsAgreementInTheYear9998",
            "Lets an agreement last longer than ESPI can count.",
            "CustomerAgreement",
            List.of("validityInterval", "duration"),
            seconds -> "251922268800",
            SCHEMA,
            killedBy(SCHEMA)));
  }

  /** Neither end says any more what it belongs to. */
  private static FeedDeviation orphans(String kind, String duty) {
    return new Orphans(kind, duty);
  }
}
