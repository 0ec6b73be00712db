package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Unprefixed;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.Optional;
import java.util.Set;

/**
 * A resource, and all of it, stands in the namespace of its side: usage or Retail Customer.
 *
 * <p>Names such as DateTimeInterval and LocalTimeParameters exist in both, so the schema complains
 * about an element that looks right, and of one in no namespace or in that of Atom it says no more
 * than that it stands in a wrong place. Told once for each resource; extensions are free. Local
 * time is of the side of the feed that it stands in.
 */
@Rule("GBX-CUS-02")
final class ResourcesStandOnTheirSide implements FeedRule {

  /** An element of the other side. */
  record NamespaceOfOtherSide(String name, String expected, String namespace, Location at)
      implements Finding {
    @Override
    public Object observed() {
      return "<%s> of %s".formatted(name, namespace);
    }

    @Override
    public String fix() {
      return "Declare the expected namespace on the resource: http://naesb.org/espi/customer for"
          + " those of Retail Customers, http://naesb.org/espi for usage";
    }
  }

  /** An element of neither side: of Atom, or of none. */
  record ElementOfNoSide(String name, String side, String namespace, String fix, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "<%s> in %s".formatted(name, side);
    }

    @Override
    public Object observed() {
      return namespace.isEmpty()
          ? "<%s> in no namespace".formatted(name)
          : "<%s> of %s".formatted(name, namespace);
    }
  }

  /** Local time, which each side has, of the one in a feed of the other. */
  record LocalTimeOfOtherSide(String side, String namespace, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<LocalTimeParameters> in %s, as all else in this feed".formatted(side);
    }

    @Override
    public Object observed() {
      return "<LocalTimeParameters> of " + namespace;
    }

    @Override
    public String fix() {
      return "Declare http://naesb.org/espi/customer on <LocalTimeParameters> in a feed of Retail"
          + " Customer data";
    }
  }

  private static final Set<String> SIDES = Set.of(Namespaces.ESPI, Namespaces.CUSTOMER);

  private Location usageClock;
  private Location customerClock;
  private boolean hasUsage;
  private boolean hasCustomer;
  private boolean isFeed;
  private boolean toldOfReading;

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Element resource = read.resource();
    note(resource);
    Optional<Kind> displaced = Kind.displaced(resource);
    if (Kind.of(resource) == Kind.OTHER && displaced.isEmpty()) {
      return;
    }
    if (displaced.isPresent()) {
      judgement.inspected();
      judgement.finds(
          new NamespaceOfOtherSide(
              resource.name(),
              otherThan(resource.namespace()),
              resource.namespace(),
              resource.at()));
    } else {
      check(resource, judgement);
    }
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (reading.number() == 1) {
      toldOfReading = false;
    }
    if (!toldOfReading && !reading.isPlain()) {
      toldOfReading = tellsStranger(reading.reading(), judgement); // Counted with its block.
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    hasUsage = true;
    check(block.block(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    isFeed = true;
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    Location stranger = hasCustomer ? usageClock : customerClock;
    if (!isFeed || hasUsage == hasCustomer) {
      return;
    }
    judgement.inspected();
    if (stranger != null && !isOfWrongNamespace(stranger, document)) {
      String side = hasCustomer ? Namespaces.CUSTOMER : Namespaces.ESPI;
      judgement.finds(new LocalTimeOfOtherSide(side, otherThan(side), stranger));
    }
  }

  /** Of which side it was taken to be is then no word of the document. */
  private static boolean isOfWrongNamespace(Location clock, DocumentClosed document) {
    return document.misspelt().stream()
        .anyMatch(misspelt -> !misspelt.isNearMiss() && misspelt.at().equals(clock));
  }

  private void note(Element resource) {
    Kind kind = Kind.of(resource);
    if (kind == Kind.LOCAL_TIME_PARAMETERS) {
      usageClock = usageClock == null ? resource.at() : usageClock;
    } else if (kind == Kind.CUSTOMER_LOCAL_TIME_PARAMETERS) {
      customerClock = customerClock == null ? resource.at() : customerClock;
    } else {
      hasCustomer |= kind.isOfCustomer();
      hasUsage |= kind.isOfUsage();
    }
  }

  private static void check(Element resource, Judgement judgement) {
    judgement.inspected();
    tellsStranger(resource, judgement);
  }

  /** Whether something in it is of another side than it is, which is told. */
  private static boolean tellsStranger(Element resource, Judgement judgement) {
    Optional<Element> stranger = strangerTo(resource.namespace(), resource);
    stranger.ifPresent(element -> finds(element, resource, judgement));
    return stranger.isPresent();
  }

  private static void finds(Element element, Element resource, Judgement judgement) {
    String namespace = element.namespace();
    String side = resource.namespace();
    judgement.finds(
        SIDES.contains(namespace)
            ? new NamespaceOfOtherSide(element.name(), side, namespace, element.at())
            : new ElementOfNoSide(
                element.name(),
                side,
                namespace,
                new Unprefixed(element, resource).fix(),
                element.at()));
  }

  private static String otherThan(String side) {
    return side.equals(Namespaces.CUSTOMER) ? Namespaces.ESPI : Namespaces.CUSTOMER;
  }

  /** The first element below that is not of that side, extensions and foreign ones left out. */
  private static Optional<Element> strangerTo(String side, Element element) {
    for (Element child : element.children()) {
      String namespace = child.namespace();
      boolean own = namespace.equals(side);
      if (!own && (Unprefixed.isOfNoSide(child) || SIDES.contains(namespace))) {
        return Optional.of(child);
      }
      Optional<Element> below =
          !own || child.name().equals("extension") ? Optional.empty() : strangerTo(side, child);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }
}
