package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.DocumentOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a document is and which function blocks it calls for: Common always but where all the data
 * is about consents and applications, each other block when the data that it is about is there. A
 * bill without anything that is metered does not call for the blocks of gas or water by interval.
 */
public final class Survey {
  private static final long WATT_HOURS = 72;
  private static final long KELVIN = 6;

  private static final Set<Integer> GAS_AND_WATER = Set.of(10, 11);

  /** What watt-hours by interval may be: delivered, net, received, and registers. */
  private static final Set<Integer> ENERGY = Set.of(5, 7, 8, 9);

  /** W, VA and VAr: a block of demand wants all three. */
  private static final Set<Long> DEMAND_UNITS = Set.of(38L, 61L, 63L);

  private final NavigableSet<Integer> called = new TreeSet<>(Set.of(1));
  private final Set<Long> demand = new HashSet<>();
  private Element root;
  private boolean usage;
  private boolean metered;
  private boolean billed;
  private boolean consents;
  private boolean costs;
  private boolean blocks;
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private final CustomerSurvey customers = new CustomerSurvey();
  private boolean electricity;
  private boolean energy;
  private boolean loadProfile;
  private boolean bare;
  private boolean atHome;

  void hear(FeedEvent event) {
    if (event instanceof ReadingRead reading) {
      if (!costs && reading.has("cost")) {
        costs = true;
        called.add(12);
      }
    } else if (event instanceof BlockOpened) {
      if (!blocks) {
        kinds.add(Kind.INTERVAL_BLOCK);
        blocks = true;
        metered = true;
        usage = true;
        called.add(4);
      }
    } else if (event instanceof ResourceRead read) {
      resource(read.resource());
    } else if (event instanceof DocumentOpened opened) {
      root = opened.root();
      customers.see(root);
    }
  }

  private void resource(Element resource) {
    boolean isBare = BareDocument.is(resource);
    bare |= isBare;
    atHome |= !isBare;
    customers.see(resource);
    if (!resource.namespace().equals(Namespaces.ESPI)) {
      return;
    }
    kinds.add(Kind.of(resource));
    switch (Kind.of(resource)) {
      case USAGE_POINT -> usagePoint(resource);
      case READING_TYPE -> readingType(resource);
      case USAGE_SUMMARY -> summary(resource);
      case POWER_QUALITY_SUMMARY -> called.add(17);
      case METER_READING -> {
        usage = true;
        metered = true;
      }
      case AUTHORIZATION, APPLICATION_INFORMATION -> consents = true;
      default -> {}
    }
  }

  private void usagePoint(Element usagePoint) {
    usage = true;
    OptionalLong kind =
        usagePoint
            .descend("ServiceCategory", "kind")
            .map(element -> Numbers.whole(element.text()))
            .orElse(OptionalLong.empty());
    if (kind.isPresent()) {
      electricity |= kind.getAsLong() == 0;
      if (kind.getAsLong() == 1) {
        called.add(10);
      } else if (kind.getAsLong() == 2) {
        called.add(11);
      }
    }
  }

  private void readingType(Element type) {
    usage = true;
    metered = true;
    long unit = code(type, "uom", -1);
    long flow = code(type, "flowDirection", 1);
    long accumulation = code(type, "accumulationBehaviour", 4);
    if (unit == WATT_HOURS) {
      energy = true;
      loadProfile |= flow == 1 && accumulation == 4;
      call(7, flow == 4);
      call(8, flow == 19);
      call(9, accumulation == 1);
    }
    if (DEMAND_UNITS.contains(unit)) {
      demand.add(unit);
    }
    call(29, unit == KELVIN);
  }

  private void summary(Element summary) {
    usage = true;
    billed = true;
    called.add(15);
    call(16, has(summary, "billLastPeriod") || has(summary, "costAdditionalLastPeriod"));
    call(28, has(summary, "billToDate"));
    call(
        27,
        (has(summary, "ratchetDemand") || has(summary, "peakDemand"))
            && (has(summary, "currentDayOverallConsumption")
                || has(summary, "previousDayOverallConsumption")));
  }

  private void call(int block, boolean applies) {
    if (applies) {
      called.add(block);
    }
  }

  private static boolean has(Element resource, String child) {
    return resource.child(child).isPresent();
  }

  private static long code(Element resource, String child, long otherwise) {
    return resource
        .child(child)
        .map(element -> Numbers.whole(element.text()))
        .orElse(OptionalLong.empty())
        .orElse(otherwise);
  }

  /** The blocks that the document calls for. */
  public NavigableSet<FunctionBlockId> blocks() {
    if (wrapsBareDocuments()) {
      return new TreeSet<>();
    }
    NavigableSet<FunctionBlockId> blocks =
        isOfAnotherSort() ? new TreeSet<>() : new TreeSet<>(usageBlocks());
    if (billed && !metered) {
      blocks.removeIf(block -> GAS_AND_WATER.contains(block.number()));
    }
    customers.called().forEach(number -> blocks.add(new FunctionBlockId(number)));
    return blocks;
  }

  /** The blocks of usage data that the document calls for, were it about usage. */
  NavigableSet<FunctionBlockId> usageBlocks() {
    NavigableSet<FunctionBlockId> blocks = new TreeSet<>();
    called.forEach(number -> blocks.add(new FunctionBlockId(number)));
    if (electricity && (loadProfile || isEnergyOfNoBlock())) {
      blocks.add(new FunctionBlockId(5));
    }
    if (demand.equals(DEMAND_UNITS)) {
      blocks.add(new FunctionBlockId(6));
    }
    return blocks;
  }

  /**
   * Whether there are watt-hours by interval that no block is about: those delivered are meant, and
   * a direction or accumulation that they cannot have is the defect that FB_05 tells.
   */
  private boolean isEnergyOfNoBlock() {
    return energy && blocks && ENERGY.stream().noneMatch(called::contains);
  }

  /** The one kind of all resources of usage that a feed holds, as a collection has it. */
  Optional<Kind> onlyKind() {
    return isFeed() && usage && kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
  }

  Optional<Element> root() {
    return Optional.ofNullable(root);
  }

  boolean isFeed() {
    return root != null && root.isAtom("feed");
  }

  boolean isLoneEntry() {
    return root != null && root.isAtom("entry");
  }

  /** A document of ESPI that is no feed and no entry, by design. */
  boolean isBare() {
    return root != null && BareDocument.is(root);
  }

  /** Whether entries hold nothing but notifications or service statuses, which Atom never wraps. */
  boolean wrapsBareDocuments() {
    return bare && !atHome;
  }

  /** Whether there is a schema for a document with such a document element. */
  public boolean isDocumentOfEspi() {
    return isFeed() || isLoneEntry() || isBare() || isResource();
  }

  /** A resource without the Atom entry that it belongs in. */
  private boolean isResource() {
    return root != null && Kind.of(root) != Kind.OTHER;
  }

  /** Whether some of the data is about Retail Customers. */
  boolean holdsCustomerData() {
    return customers.sawSomething();
  }

  /** Whether all the data is about Retail Customers rather than their usage. */
  boolean isCustomerData() {
    return holdsCustomerData() && !usage;
  }

  /** Whether none of the data is about usage, and some about something else. */
  private boolean isOfAnotherSort() {
    return !usage && (consents || holdsCustomerData());
  }

  /** Whether all the data is about usage. */
  boolean isUsageData() {
    return usage && !holdsCustomerData();
  }

  boolean isMixed() {
    return holdsCustomerData() && usage;
  }
}
