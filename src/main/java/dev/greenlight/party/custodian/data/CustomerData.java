package dev.greenlight.party.custodian.data;

import dev.greenlight.model.EspiVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who the Retail Customers of the reference Data Custodian are: one feed for each, which refers to
 * the UsagePoints of his subscription.
 *
 * <p>The id of the second customer is that of the first and something behind, to tempt whoever
 * compares them carelessly.
 */
public final class CustomerData {
  /** Below the resource root, where the documents of bills are. */
  public static final String DOCUMENTS = "documents";

  private static final String BEHIND = "1";

  private final String root;
  private final Map<String, CustomerFeed> feeds = new TreeMap<>();

  private CustomerData(String root) {
    this.root = root;
  }

  /**
   * Makes the data up.
   *
   * @param usage the energy data of the same customers
   * @param root absolute, without a slash at the end
   * @param now when it is asked for
   * @param version bills as documents are there since ESPI 4.0
   */
  public static CustomerData of(
      long seed, UsageData usage, String root, Instant now, EspiVersion version) {
    CustomerData data = new CustomerData(root);
    for (String subscription : usage.ids()) {
      data.feeds.put(
          id(seed, subscription),
          CustomerFeed.of(
              Names.number(seed, "RetailCustomer of " + subscription),
              root,
              id(seed, subscription),
              now,
              usagePoints(usage, subscription),
              version.compareTo(EspiVersion.V4_0) >= 0));
    }
    return data;
  }

  private static List<String> usagePoints(UsageData usage, String subscription) {
    return usage.subscription(subscription).orElseThrow().selves("UsagePoint");
  }

  /** Id of the Retail Customer with that subscription, as in the address of his data. */
  public static String id(long seed, String subscription) {
    String first = Names.segment(seed, "RetailCustomer");
    return switch (subscription) {
      case UsageData.SUBSCRIPTION_1 -> first;
      case UsageData.SUBSCRIPTION_2 -> first + BEHIND;
      default -> Names.segment(seed, "RetailCustomer of " + subscription);
    };
  }

  /** Everything about the customer of that id; empty when there is none. */
  public Optional<AtomDocument> batch(String id) {
    return Optional.ofNullable(feeds.get(id)).map(CustomerFeed::document);
  }

  /** Addresses of the documents that the Statements of the customer of that id name. */
  public Stream<String> documentsOf(String id) {
    return batch(id).stream()
        .flatMap(batch -> batch.entries("Statement").stream())
        .map(entry -> entry.resource().at("statementRef").at("statementURL").text());
  }

  /**
   * What a GET on the URI of a single resource or a collection answers.
   *
   * @param id of the customer
   * @param path below the resource root, without a leading slash
   */
  public Optional<AtomDocument> read(String id, String path) {
    return Optional.ofNullable(feeds.get(id)).flatMap(feed -> feed.read(root + "/" + path));
  }

  /**
   * Several customers as one feed.
   *
   * @param path below the resource root
   * @param ids of customers that there are
   */
  public AtomDocument bulk(String path, List<String> ids) {
    return feeds
        .values()
        .iterator()
        .next()
        .together(root + "/" + path, ids.stream().map(feeds::get).toList());
  }
}
