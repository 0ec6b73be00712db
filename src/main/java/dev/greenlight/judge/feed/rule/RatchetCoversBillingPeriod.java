package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;

/**
 * The period of a demand ratchet is not empty and contains the billing period.
 *
 * <p>The ratchet sets the least demand that is billed; a period elsewhere says nothing about this
 * bill.
 */
@Rule("GBX-SUM-15")
final class RatchetCoversBillingPeriod implements FeedRule {

  /** A ratchet that holds at no time. */
  record RatchetPeriodEmpty(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a ratchetDemandPeriod above 0 s";
    }

    @Override
    public Object observed() {
      return "0 s";
    }

    @Override
    public String fix() {
      return "Write in duration for how many seconds the ratchet holds";
    }
  }

  /** A ratchet that does not hold for all of the bill. */
  record RatchetPeriodElsewhere(String billing, String ratchet, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a ratchetDemandPeriod that contains the billing period, " + billing;
    }

    @Override
    public Object observed() {
      return ratchet;
    }

    @Override
    public String fix() {
      return "Write the period for which the ratchet holds, to the end of this bill at least";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element summary, Judgement judgement) {
    Optional<Period> ratchet = Period.of(summary, "ratchetDemandPeriod");
    if (ratchet.isEmpty()) {
      return;
    }
    judgement.inspected();
    Location at = ratchet.get().at();
    Optional<Period> billing = Period.of(summary, "billingPeriod");
    if (ratchet.get().duration() == 0) {
      judgement.finds(new RatchetPeriodEmpty(at));
    } else if (billing.isPresent() && !ratchet.get().contains(billing.get())) {
      judgement.finds(new RatchetPeriodElsewhere(billing.get().told(), ratchet.get().told(), at));
    }
  }
}
