package dev.greenlight.judge.feed.customer;

import static dev.greenlight.judge.feed.Kind.CUSTOMER;
import static dev.greenlight.judge.feed.Kind.CUSTOMER_ACCOUNT;
import static dev.greenlight.judge.feed.Kind.CUSTOMER_AGREEMENT;
import static dev.greenlight.judge.feed.Kind.END_DEVICE;
import static dev.greenlight.judge.feed.Kind.METER;
import static dev.greenlight.judge.feed.Kind.PROGRAM_DATE_ID_MAPPINGS;
import static dev.greenlight.judge.feed.Kind.SERVICE_LOCATION;
import static dev.greenlight.judge.feed.Kind.SERVICE_SUPPLIER;
import static dev.greenlight.judge.feed.Kind.STATEMENT;

import dev.greenlight.judge.feed.Duty;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedHolds;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.RuleSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules for Retail Customer data, block by block; the published tests of 2018 have none. */
public final class CustomerRules implements RuleSource {
  private static final String[] ADDRESSES = {
    "Organisation/streetAddress/", "Organisation/postalAddress/"
  };

  @Override
  public List<Duty> duties(FeedRuling ruling, Facts facts) {
    return ruling.official()
        ? List.of()
        : Stream.of(
                common(facts.links()),
                customers(facts.links()),
                contracts(facts.links()),
                details(ruling))
            .flatMap(all -> all)
            .toList();
  }

  /** FB_51. */
  private static Stream<Duty> common(LinkGraph links) {
    return Stream.of(
            new SidesStandApart(),
            new ResourcesStandOnTheirSide(),
            new CustomerEntriesAreComplete(),
            new CustomerEntriesAreLinked(),
            new SelfLinksAreUnique(links, links.scratch()),
            new NumbersAreOfOne(links, links.scratch()),
            new MembersStandBelowTheirCollection(),
            new FeedNamesItsCertificate(links),
            new IdsAreRepeatable(),
            new CodesAreKnown(),
            new NoPasswordIsSent())
        .map(Duty::of);
  }

  /** FB_54 to 57: who the customer is, what he owes, what he signed. */
  private static Stream<Duty> customers(LinkGraph links) {
    return Stream.of(
        holds("GBX-CUS-12", CUSTOMER, links),
        states("GBX-CUS-13", CUSTOMER, "a name", "customerName", "Organisation/organisationName"),
        states("GBX-CUS-14", CUSTOMER, "the kind of customer", "kind"),
        states("GBX-CUS-15", CUSTOMER, "the state of the customer", "status/value"),
        states(
            "RC_FB55_DE_001",
            CUSTOMER,
            "a street or a post office box",
            anyOf("streetDetail/name", "streetDetail/addressGeneral", "poBox")),
        states("RC_FB55_DE_002", CUSTOMER, "a town", anyOf("townDetail/name")),
        states(
            "RC_FB55_DE_003", CUSTOMER, "a state or province", anyOf("townDetail/stateOrProvince")),
        holds("GBX-CUS-16", CUSTOMER_ACCOUNT, links),
        states("GBX-CUS-17", CUSTOMER_ACCOUNT, "the account number", "accountId"),
        is("GBX-CUS-18", BelongsToParent.namedOne(CUSTOMER_ACCOUNT, CUSTOMER, links)),
        holds("GBX-CUS-19", CUSTOMER_AGREEMENT, links),
        states("GBX-CUS-20", CUSTOMER_AGREEMENT, "the agreement number", "agreementId"),
        is("GBX-CUS-21", BelongsToParent.one(CUSTOMER_AGREEMENT, CUSTOMER_ACCOUNT, links)));
  }

  /** FB_58 to 62 and 71: what hangs from an agreement. */
  private static Stream<Duty> contracts(LinkGraph links) {
    return Stream.of(
        holds("GBX-CUS-22", SERVICE_LOCATION, links),
        states(
            "GBX-CUS-23",
            SERVICE_LOCATION,
            "an address",
            "mainAddress/streetDetail",
            "mainAddress/poBox",
            "positionPoints",
            "geoInfoReference",
            "direction"),
        belongs("GBX-CUS-24", SERVICE_LOCATION, links, CUSTOMER_AGREEMENT),
        Duty.of(new UsagePointsAreReferredToByUri()),
        Duty.of(new UsagePointsAreListedOnce()),
        states(
            "GBX-CUS-50",
            SERVICE_LOCATION,
            "a UsagePoint that it serves",
            "UsagePoints/UsagePoint"),
        holds("GBX-CUS-27", SERVICE_SUPPLIER, links),
        states("GBX-CUS-28", SERVICE_SUPPLIER, "a name", "Organisation/organisationName"),
        states("GBX-CUS-29", SERVICE_SUPPLIER, "the kind of supplier", "kind"),
        belongs("GBX-CUS-30", SERVICE_SUPPLIER, links, CUSTOMER_AGREEMENT),
        holds("GBX-CUS-31", METER, links),
        states("GBX-CUS-32", METER, "a number to know it by", "serialNumber", "utcNumber"),
        belongs("GBX-CUS-33", METER, links, SERVICE_LOCATION),
        holds("GBX-CUS-34", END_DEVICE, links),
        states(
            "GBX-CUS-35",
            END_DEVICE,
            "what device it is",
            "type",
            "serialNumber",
            "isVirtual=true"),
        holds("GBX-CUS-36", PROGRAM_DATE_ID_MAPPINGS, links),
        states("GBX-CUS-37", PROGRAM_DATE_ID_MAPPINGS, "a mapping", "programDateIdMapping"),
        belongs("GBX-CUS-38", PROGRAM_DATE_ID_MAPPINGS, links, CUSTOMER_AGREEMENT),
        holds("GBX-CUS-39", STATEMENT, links),
        states("GBX-CUS-40", STATEMENT, "when it was issued", "issueDateTime"),
        states("GBX-CUS-41", STATEMENT, "where its document is", "statementRef/statementURL"),
        Duty.of(new StatementsAreReadOverTls()),
        Duty.of(new StatementsNameTheirMediaType()),
        belongs("GBX-CUS-44", STATEMENT, links, CUSTOMER, CUSTOMER_ACCOUNT, CUSTOMER_AGREEMENT));
  }

  /** What the fields of whatever resource may hold. */
  private static Stream<Duty> details(FeedRuling ruling) {
    return Stream.of(
            new DatesFollowOneAnother(ruling.now()),
            new MeterFactorsArePositive(),
            new ElectronicAddressesAreAddresses(),
            new PositionsAreNumbers(),
            new ReservationsHaveUnits(),
            new TelephoneNumbersAreNumbers(),
            new PostalCodesFitTheirCountry())
        .map(Duty::of);
  }

  private static Duty is(String id, FeedRule rule) {
    return new Duty(id, rule);
  }

  private static Duty holds(String id, Kind kind, LinkGraph links) {
    return is(id, new FeedHolds(kind, links));
  }

  private static Duty states(String id, Kind kind, String what, String... places) {
    return is(id, new ResourceStates(kind, what, places));
  }

  private static Duty belongs(String id, Kind child, LinkGraph links, Kind... parents) {
    return is(id, BelongsToParent.some(child, Set.of(parents), links));
  }

  /** Such a place in either address of a customer. */
  private static String[] anyOf(String... places) {
    return Stream.of(ADDRESSES)
        .flatMap(address -> Stream.of(places).map(address::concat))
        .toArray(String[]::new);
  }
}
