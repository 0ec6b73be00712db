package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.judge.feed.Snapshot.Item;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The total of a billing period changes with the readings that it is the sum of.
 *
 * <p>Beside an earlier download, where both can be laid beside each other as for {@link
 * TotalsEqualReadings}, a meter that measured nothing then aside. Certain only where the total was
 * exactly their sum, and is not any more: one that was near it may have been right all the time.
 * What became of the readings is told block by block, as far as both downloads cut the time in the
 * same way.
 */
@Rule("GBX-XF-05")
final class TotalsFollowReadings implements FeedRule {

  /** A total of readings that were revised, as it was before. */
  record TotalNotRevised(String sum, String total, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a total of %s, the sum of the readings since they were revised".formatted(sum);
    }

    @Override
    public Object observed() {
      return total + ", their sum in the earlier download";
    }
  }

  private final Facts facts;
  private Meters meters;

  TotalsFollowReadings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts.delivery().earlier().ifPresent(earlier -> check(earlier, judgement));
  }

  private void check(Snapshot earlier, Judgement judgement) {
    meters = new Meters(facts);
    for (Item item : facts.snapshot().items(Kind.USAGE_SUMMARY)) {
      Optional<Summary> now = facts.snapshot().summary(item);
      Optional<Summary> then = ChangesAreDated.before(item, earlier).flatMap(earlier::summary);
      if (now.isPresent() && then.isPresent()) {
        check(now.get(), then.get(), earlier, judgement);
      }
    }
  }

  private void check(Summary now, Summary then, Snapshot earlier, Judgement judgement) {
    Optional<Period> billed = now.billed().filter(BillingPeriodsArePlausible::isPlausible);
    if (now.last().isEmpty()
        || then.last().isEmpty()
        || billed.isEmpty()
        || then.billed().filter(billed.get()::isSameTimeAs).isEmpty()) {
      return;
    }
    Measurement total = now.last().get();
    Optional<Channel> channel = channel(now, total, billed.get());
    Optional<Sum> sum =
        channel.flatMap(
            counted -> facts.ledger().between(counted, billed.get().start(), billed.get().end()));
    Optional<Revision> revision =
        channel
            .flatMap(counted -> Revision.of(counted, billed.get(), facts.snapshot(), earlier))
            .filter(Revision::isOne);
    if (sum.isEmpty() || revision.isEmpty()) {
      return;
    }
    judgement.inspected();
    if (isSame(total, then.last().get())) {
      compare(total, channel.get(), sum.get(), revision.get(), judgement);
    }
  }

  private Optional<Channel> channel(Summary summary, Measurement total, Period billed) {
    int usagePoint = facts.channels().usagePoint(summary.entry());
    return Unit.of(total.uom())
        .flatMap(unit -> meters.consumptionOf(usagePoint, unit, billed.start(), billed.end()));
  }

  private static boolean isSame(Measurement now, Measurement then) {
    return now.value() == then.value()
        && now.multiplier() == then.multiplier()
        && now.uom() == then.uom();
  }

  private static void compare(
      Measurement total, Channel channel, Sum sum, Revision revision, Judgement judgement) {
    BigDecimal told = BigDecimal.valueOf(total.value());
    BigDecimal before = Comparison.of(total, channel, revision.before(sum)).inUnitOfTotal();
    BigDecimal now = Comparison.of(total, channel, sum).inUnitOfTotal();
    if (told.compareTo(before) == 0 && told.compareTo(now) != 0) {
      String scale = "10^%d %s".formatted(total.multiplier(), Units.told(total.uom()));
      judgement.finds(
          new TotalNotRevised(
              "%s x %s".formatted(now.toPlainString(), scale),
              "%d x %s".formatted(total.value(), scale),
              total.at()));
    }
  }
}
