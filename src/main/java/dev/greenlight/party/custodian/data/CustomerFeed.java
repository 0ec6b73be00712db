package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who one Retail Customer is, as one feed: every kind of Retail Customer data of ESPI 4.0, for a
 * household with one account and an agreement for each commodity.
 *
 * <p>People, streets and numbers are made up, and none of them is in a URI, an id or a title.
 */
public final class CustomerFeed {
  private static final List<String> COMMODITIES = List.of("electricity", "gas");

  private final String root;
  private final Instant now;
  private final CustomerRecords records;
  private final CustomerTree tree;
  private final List<Resource> resources = new ArrayList<>();

  private CustomerFeed(
      long seed,
      String root,
      String customerId,
      Instant now,
      List<String> usagePoints,
      boolean statements) {
    this.root = root;
    this.now = now;
    records = new CustomerRecords(seed);
    tree = new CustomerTree(seed, root, customerId);
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
    if (statements) {
      resources.add(
          tree.child(
              customer,
              "Statement",
              "",
              List.of(account),
              List.of(),
              () -> records.statement(root)));
    }
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
    return new CustomerFeed(
        seed, resourceRoot, Names.segment(seed, "RetailCustomer"), now, usagePoints, true);
  }

  /**
   * The data of one of several customers.
   *
   * @param customerId as in the address of everything about him
   * @param statements whether there are bills as documents: ESPI has them since 4.0
   */
  static CustomerFeed of(
      long seed,
      String resourceRoot,
      String customerId,
      Instant now,
      List<String> usagePoints,
      boolean statements) {
    return new CustomerFeed(seed, resourceRoot, customerId, now, usagePoints, statements);
  }

  /** The feed, built afresh. */
  public AtomDocument document() {
    return document(tree.batch(), resources);
  }

  /** Several customers as one feed at that address, with the time of this one. */
  AtomDocument together(String href, List<CustomerFeed> several) {
    return document(href, several.stream().flatMap(each -> each.resources.stream()).toList());
  }

  /** The resource that lives there, or the collection of those that do; empty for neither. */
  Optional<AtomDocument> read(String href) {
    Optional<Resource> member =
        resources.stream().filter(resource -> resource.self().equals(href)).findFirst();
    if (member.isPresent()) {
      return member.map(resource -> new AtomDocument(resource.toEntry()));
    }
    List<Resource> members =
        resources.stream().filter(resource -> resource.collection().equals(href)).toList();
    return members.isEmpty() ? Optional.empty() : Optional.of(document(href, members));
  }

  private AtomDocument document(String href, List<Resource> members) {
    Related self = new Related(href, "cust-feed/RetailCustomer");
    String certificate = "https://cert.greenbuttonalliance.org/certificate/" + Names.uuidOf(root);
    XmlElement feed =
        XmlElement.atom("feed")
            .with(
                XmlElement.atom("id").text(Names.idOf(self.href())),
                Resource.link("self", self),
                Resource.link("related", new Related(certificate, "text/html")),
                XmlElement.atom("title").text("Green Button retail customer"),
                XmlElement.atom("updated").text(now.toString()));
    members.forEach(resource -> feed.with(resource.toEntry()));
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
