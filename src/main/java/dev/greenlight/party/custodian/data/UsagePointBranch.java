package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One usage point with everything below it, and the shared resources that it refers to. */
final class UsagePointBranch implements Branch {
  final long seed;
  private final String subscription;
  private final Resource localTime;
  private final Resource readingType;
  private final String place;
  final ServicePoint point;
  final History history;
  final Account account;
  private final Resource usagePoint;
  final Resource meterReading;
  private final List<Resource> resources = new ArrayList<>();
  private final Map<String, Span> blocks = new LinkedHashMap<>();
  private final Map<String, Bill> bills = new LinkedHashMap<>();

  /** What a UsageSummary is about: a month that is over, and the one after it. */
  private record Bill(Span period, Span running) {
    boolean covers(Span span) {
      return isWithin(span, period) || isWithin(span, running);
    }
  }

  /** Builds the branch below {@code subscription}, the href of the subscription. */
  UsagePointBranch(
      long seed,
      String subscription,
      ServicePoint point,
      History history,
      Resource localTime,
      Resource readingType) {
    this.seed = seed;
    this.subscription = subscription;
    this.localTime = localTime;
    this.readingType = readingType;
    this.place = subscription.substring(subscription.lastIndexOf('/')) + "/" + point.title();
    this.point = point;
    this.history = history;
    account = new Account(point, new Meter(point, Names.number(seed, place)).read(history.whole()));
    usagePoint = usagePoint(subscription + "/UsagePoint/" + Names.segment(seed, place), localTime);
    meterReading = meterReading(readingType);
    resources.addAll(List.of(localTime, usagePoint, meterReading, readingType));
    List<Span> spans = point.quantity().isElectricity() ? history.days() : history.months();
    for (Span span : spans) {
      Resource block = intervalBlock(span);
      resources.add(block);
      blocks.put(block.self(), span);
    }
    for (Span period : history.billedMonths()) {
      Resource bill = usageSummary(period);
      resources.add(bill);
      bills.put(bill.self(), new Bill(period, history.monthAfter(period)));
    }
    monthOfQuality().map(this::quality).ifPresent(resources::add);
  }

  /**
   * The same usage point since it has another meter, which goes on where the old one ended.
   *
   * @param time that the new one has measured
   * @param since when it is told of
   * @param keepsOld whether what the old one measured is there still
   */
  Branch withNewMeter(Span time, Instant since, boolean keepsOld) {
    Account next =
        new Account(point, new Meter(point, Names.number(seed, place + "/2")).read(time));
    Resource second =
        new Resource(
            "MeterReading",
            below(usagePoint, "MeterReading", "/2"),
            meterReading.related().stream()
                .map(
                    each ->
                        each.href().startsWith(meterReading.self())
                            ? new Related(
                                below(usagePoint, "MeterReading", "/2") + "/IntervalBlock",
                                each.type())
                            : each)
                .toList(),
            meterReading.title(),
            since,
            since,
            meterReading.content());
    List<Resource> all = new ArrayList<>(resources);
    all.removeIf(each -> !keepsOld && each.self().startsWith(meterReading.self()));
    all.add(second);
    History.daysOf(time)
        .forEach(
            day ->
                all.add(
                    new Resource(
                        "IntervalBlock",
                        below(second, "IntervalBlock", "/2/" + History.dayOf(day.start())),
                        List.of(second.asMember()),
                        History.dayOf(day.start()).toString(),
                        since,
                        since,
                        () -> next.intervalBlock(day))));
    return new Grown(this, all);
  }

  /** Another usage point of the same kind, of which there is something else. */
  UsagePointBranch beside(History other) {
    return new UsagePointBranch(
        seed,
        subscription,
        new ServicePoint(
            point.title() + ", new meter",
            point.quantity(),
            point.interval(),
            point.typical(),
            point.tariff()),
        other,
        localTime,
        readingType);
  }

  /** With another meter; what the old one measured can be corrected. */
  private record Grown(UsagePointBranch old, List<Resource> resources) implements Branch {
    @Override
    public Resource root() {
      return old.root();
    }

    @Override
    public boolean bills(String block) {
      return old.bills(block);
    }

    @Override
    public List<String> correct(String block, boolean withBills) {
      return old.correct(block, withBills);
    }

    @Override
    public void restore() {
      old.restore();
    }
  }

  private static boolean isWithin(Span span, Span time) {
    return span.start() >= time.start() && span.end() <= time.end();
  }

  @Override
  public boolean bills(String block) {
    Span span = blocks.get(block);
    return span != null && bills.values().stream().anyMatch(bill -> isWithin(span, bill.period()));
  }

  @Override
  public List<String> correct(String block, boolean withBills) {
    Span span = blocks.get(block);
    if (span == null) {
      return List.of();
    }
    account.correct(span, withBills);
    List<String> changed = new ArrayList<>(List.of(block));
    bills.forEach(
        (self, bill) -> {
          if (withBills && bill.covers(span)) {
            changed.add(self);
          }
        });
    return changed;
  }

  @Override
  public void restore() {
    account.restore();
  }

  @Override
  public List<Resource> resources() {
    return resources;
  }

  @Override
  public Resource root() {
    return usagePoint;
  }

  @Override
  public Branch in(Granularity wanted) {
    boolean usual = !point.quantity().isElectricity();
    boolean summed = wanted.sumsUp(point.interval());
    boolean byMonth = wanted.isByMonth(usual);
    return summed || byMonth != usual ? new RegroupedBranch(this, summed, byMonth) : this;
  }

  /** Address that all data is below. */
  String dataRoot() {
    return subscription.substring(0, subscription.lastIndexOf("/Subscription/"));
  }

  /** The month of which it is told how good the power was; empty where there is no power. */
  private Optional<Span> monthOfQuality() {
    return point.quantity().isElectricity() ? history.lastBilledMonth() : Optional.empty();
  }

  private Resource usagePoint(String self, Resource localTime) {
    List<Related> related = new ArrayList<>();
    related.add(new Related(self + "/MeterReading", "espi-feed/MeterReading"));
    related.add(new Related(self + "/UsageSummary", "espi-feed/UsageSummary"));
    if (monthOfQuality().isPresent()) {
      related.add(PowerQuality.collection(self));
    }
    related.add(localTime.asMember());
    return new Resource(
        "UsagePoint",
        self,
        List.copyOf(related),
        point.title(),
        Resources.BEGINNING,
        Resources.BEGINNING,
        account::usagePoint);
  }

  private Resource meterReading(Resource readingType) {
    String self = below(usagePoint, "MeterReading", "");
    return new Resource(
        "MeterReading",
        self,
        List.of(
            new Related(self + "/IntervalBlock", "espi-feed/IntervalBlock"),
            readingType.asMember(),
            usagePoint.asMember()),
        point.quantity().title(point.interval()),
        Resources.BEGINNING,
        Resources.BEGINNING,
        () -> XmlElement.espi("MeterReading"));
  }

  private Resource intervalBlock(Span span) {
    LocalDate day = History.dayOf(span.start());
    return new Resource(
        "IntervalBlock",
        below(meterReading, "IntervalBlock", "/" + day),
        List.of(meterReading.asMember()),
        (point.quantity().isElectricity() ? day : YearMonth.from(day)).toString(),
        firstPublication(span),
        span.endsAt(),
        () -> account.intervalBlock(span));
  }

  /** A day is published when it is over, a month from its first day on. */
  private Instant firstPublication(Span span) {
    return point.quantity().isElectricity()
        ? span.endsAt()
        : account.readingsIn(span).iterator().next().span().endsAt();
  }

  private Resource usageSummary(Span period) {
    LocalDate day = History.dayOf(period.start());
    Span running = history.monthAfter(period);
    return new Resource(
        "UsageSummary",
        below(usagePoint, "UsageSummary", "/" + day),
        List.of(usagePoint.asMember()),
        "Bill for " + YearMonth.from(day),
        History.dayOf(period.end()).plusDays(1).atStartOfDay(History.ZONE).toInstant(),
        running.endsAt(),
        () -> account.usageSummary(period, running));
  }

  /** Told on the day after, as a bill is. */
  private Resource quality(Span month) {
    LocalDate day = History.dayOf(month.start());
    Instant told = History.dayOf(month.end()).plusDays(1).atStartOfDay(History.ZONE).toInstant();
    return new Resource(
        PowerQuality.KIND,
        below(usagePoint, PowerQuality.KIND, "/" + day),
        List.of(usagePoint.asMember()),
        "Power quality of " + YearMonth.from(day),
        told,
        told,
        () -> PowerQuality.summary(month));
  }

  /** Where a member of a collection below a resource lives. */
  String below(Resource parent, String collection, String which) {
    String segment = Names.segment(seed, place + "/" + collection + which);
    return parent.self() + "/" + collection + "/" + segment;
  }
}
