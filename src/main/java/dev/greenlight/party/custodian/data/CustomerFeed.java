package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who one Retail Customer is, as one feed: every kind of Retail Customer data of ESPI 4.0, for a
 * household with one account and an agreement for each commodity.
 *
 * <p>No custodian serves it yet. People, streets and numbers are made up, and none of them is in a
 * URI, an id or a title.
 */
public final class CustomerFeed {
  private static final List<String> COMMODITIES = List.of("electricity", "gas");

  private final String root;
  private final Instant now;
  private final CustomerRecords records;
  private final CustomerTree tree;
  private final List<Resource> resources = new ArrayList<>();

  private CustomerFeed(long seed, String root, Instant now, List<String> usagePoints) {
    this.root = root;
    this.now = now;
    records = new CustomerRecords(seed);
    tree = new CustomerTree(seed, root);
    Resource localTime =
        tree.alone("LocalTimeParameters", "US Eastern Time", CustomerRecords::localTime);
    Resource customer =
        tree.child(
            tree.household(),
            "Customer",
            "",
            List.of(localTime),
            List.of("CustomerAccount"),
            records::customer);
    Resource account =
        tree.child(
            customer,
            "CustomerAccount",
            "",
            List.of(customer),
            List.of("CustomerAgreement"),
            records::account);
    resources.addAll(List.of(localTime, customer, account));
    for (int i = 0; i < COMMODITIES.size(); i++) {
      addAgreement(account, localTime, COMMODITIES.get(i), everySecond(usagePoints, i));
    }
    resources.add(
        tree.child(
            customer, "Statement", "", List.of(account), List.of(), () -> records.statement(root)));
  }

  /**
   * Makes the data up.
   *
   * @param seed the same seed, root, time and usage points give the same data, byte by byte
   * @param resourceRoot absolute, without a slash at the end
   * @param now when it is asked for
   * @param usagePoints self links of the customer's UsagePoints on the usage side; each location
   *     serves every second one
   */
  public static CustomerFeed of(
      long seed, String resourceRoot, Instant now, List<String> usagePoints) {
    return new CustomerFeed(seed, resourceRoot, now, usagePoints);
  }

  /** The feed, built afresh. */
  public AtomDocument document() {
    Related self = new Related(tree.batch(), "cust-feed/RetailCustomer");
    String certificate = "https://cert.greenbuttonalliance.org/certificate/" + Names.uuidOf(root);
    XmlElement feed =
        XmlElement.atom("feed")
            .with(
                XmlElement.atom("id").text(Names.idOf(self.href())),
                Resource.link("self", self),
                Resource.link("related", new Related(certificate, "text/html")),
                XmlElement.atom("title").text("Green Button retail customer"),
                XmlElement.atom("updated").text(now.toString()));
    resources.forEach(resource -> feed.with(resource.toEntry()));
    return new AtomDocument(feed);
  }

  private void addAgreement(
      Resource account, Resource localTime, String which, List<String> served) {
    Resource agreement =
        tree.child(
            account,
            "CustomerAgreement",
            which,
            List.of(account),
            List.of("ServiceLocation", "ServiceSupplier", "ProgramDateIdMappings"),
            () -> records.agreement(root, which));
    Resource location =
        tree.child(
            agreement,
            "ServiceLocation",
            which,
            List.of(agreement, localTime),
            List.of("Meter", "EndDevice"),
            () -> records.location(served));
    resources.addAll(
        List.of(
            agreement,
            location,
            tree.child(
                agreement,
                "ServiceSupplier",
                which,
                List.of(agreement),
                List.of(),
                CustomerRecords::supplier),
            tree.child(
                location, "Meter", which, List.of(location), List.of(), () -> records.meter(which)),
            tree.child(
                location,
                "EndDevice",
                which,
                List.of(location),
                List.of(),
                () -> records.device(which)),
            tree.child(
                agreement,
                "ProgramDateIdMappings",
                which,
                List.of(agreement),
                List.of(),
                CustomerRecords::enrolment)));
  }

  private static List<String> everySecond(List<String> all, int from) {
    List<String> some = new ArrayList<>();
    for (int i = from; i < all.size(); i += 2) {
      some.add(all.get(i));
    }
    return some;
  }
}
