package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Data Custodian sends in bulk: one feed with the usage of many Retail Customers, as long as
 * one likes. It is made up and written customer by customer; memory depends on the months, not on
 * the number of customers.
 *
 * <p>Every Retail Customer has a meter for electricity, every fourth one for gas too.
 */
public final class BulkExport {
  /** Ids of subscriptions begin here: all have as many digits. */
  private static final Pattern START_TAG = Pattern.compile("<([A-Za-z_][^\\s/>]*)");

  private static final long FIRST_SUBSCRIPTION = 1_000_000;

  /** What all Retail Customers have in common. */
  private static final Set<String> SHARED = Set.of("LocalTimeParameters", "ReadingType");

  private static final int SECONDS_PER_HOUR = 3_600;
  private static final int WITH_GAS = 4;

  private final long seed;
  private final String root;
  private final History history;
  private final int interval;
  private final Resource localTime;

  /**
   * An export that nothing has been written of.
   *
   * @param seed the same parameters give the same bytes
   * @param resourceRoot absolute, without a slash at the end
   * @param now data ends at the last midnight before, US Eastern Time
   * @param months length of the history, {@link UsageData#SHORTEST_HISTORY} at least
   * @param interval seconds of one reading of electricity, one of {@link #intervals()}
   */
  public BulkExport(long seed, String resourceRoot, Instant now, int months, int interval) {
    if (months < UsageData.SHORTEST_HISTORY) {
      throw new IllegalArgumentException("a history of " + months + " months holds no bill");
    }
    this.seed = seed;
    root = resourceRoot;
    history = History.before(now, months);
    this.interval = interval;
    localTime = Resources.localTimeParameters(seed, root);
  }

  /** Lengths of readings in seconds that there are meters for. */
  public static Set<Integer> intervals() {
    return MeteredQuantity.intervals();
  }

  /** The feed with the first Retail Customer only, to be bent or to begin with. */
  public AtomDocument beginning() {
    String self = root + "/Batch/Bulk/1";
    XmlElement feed =
        XmlElement.atom("feed")
            .with(
                XmlElement.atom("id").text(Names.idOf(self)),
                Resource.link("self", new Related(self, "espi-feed/Subscription")),
                XmlElement.atom("title").text("Green Button bulk export"),
                XmlElement.atom("updated").text(history.now().toString()));
    feed.with(localTime.toEntry());
    for (ServicePoint point : List.of(electricity(0), gas(0))) {
      feed.with(readingType(point).toEntry());
    }
    resources(0).forEach(resource -> feed.with(resource.toEntry()));
    return new AtomDocument(feed);
  }

  /**
   * Writes a beginning and goes on after it.
   *
   * @param beginning bytes of {@link #beginning()}, bent perhaps
   * @param customers how many there are in all
   * @return how many were written; 1 when the beginning does not end as a document does, so that
   *     nothing can follow
   */
  public int write(byte[] beginning, int customers, OutputStream out) throws IOException {
    int end = lastTag(beginning);
    if (end < 0) {
      out.write(beginning);
      return 1;
    }
    out.write(beginning, 0, end);
    for (int customer = 1; customer < customers; customer++) {
      for (Resource resource : resources(customer)) {
        out.write(DocumentWriter.writeMember(resource.toEntry()));
      }
    }
    out.write('\n');
    out.write(beginning, end, beginning.length - end);
    return customers;
  }

  /** Where the end tag of the document begins, and the white space before it; negative if none. */
  private static int lastTag(byte[] document) {
    String text = new String(document, StandardCharsets.ISO_8859_1);
    int tag = text.lastIndexOf("</");
    Matcher root = START_TAG.matcher(text);
    if (tag < 0
        || !root.find()
        || !text.substring(tag).matches("</" + Pattern.quote(root.group(1)) + "\\s*>\\s*")) {
      return -1;
    }
    while (tag > 0 && Character.isWhitespace(text.charAt(tag - 1))) {
      tag--;
    }
    return tag;
  }

  private List<Resource> resources(int customer) {
    String subscription = root + "/Subscription/" + (FIRST_SUBSCRIPTION + customer);
    List<Resource> resources = new ArrayList<>();
    List<ServicePoint> points =
        customer % WITH_GAS == 0
            ? List.of(electricity(customer), gas(customer))
            : List.of(electricity(customer));
    for (ServicePoint point : points) {
      Resource type = readingType(point);
      new UsagePointBranch(seed, subscription, point, history, localTime, type)
          .resources().stream()
              .filter(resource -> !SHARED.contains(resource.kind()))
              .forEach(resources::add);
    }
    return resources;
  }

  private Resource readingType(ServicePoint point) {
    return Resources.readingType(seed, root, point.quantity(), point.codes());
  }

  private ServicePoint electricity(int customer) {
    double hourly = 400 + 1_600 * chance(customer, "electricity");
    return new ServicePoint(
        "Electricity",
        MeteredQuantity.ELECTRICITY,
        interval,
        hourly * interval / SECONDS_PER_HOUR,
        Tariff.ELECTRICITY);
  }

  private ServicePoint gas(int customer) {
    return new ServicePoint(
        "Gas", MeteredQuantity.GAS_VOLUME, 120 + 200 * chance(customer, "gas"), Tariff.GAS_VOLUME);
  }

  private double chance(int customer, String what) {
    return (Names.number(seed, what + "/" + customer) >>> 11) * 0x1.0p-53;
  }
}
