package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import java.util.List;

/**
 * What lasts beside the usage data has the id that it had in an earlier download: customers, their
 * accounts, agreements and places, suppliers, meters, consents, applications, names of prices.
 *
 * <p>RFC 4287 section 4.2.6: the id of an entry never changes. Each is known again by its self link
 * alone: where it has another, it may be new, as a meter that was exchanged.
 */
@Rule("GBX-XF-07")
final class RecordsKeepTheirIds implements FeedRule {
  private static final List<Kind> KINDS =
      List.of(
          Kind.PROGRAM_ID_MAPPINGS,
          Kind.APPLICATION_INFORMATION,
          Kind.AUTHORIZATION,
          Kind.CUSTOMER,
          Kind.CUSTOMER_ACCOUNT,
          Kind.CUSTOMER_AGREEMENT,
          Kind.SERVICE_LOCATION,
          Kind.SERVICE_SUPPLIER,
          Kind.END_DEVICE,
          Kind.METER,
          Kind.PROGRAM_DATE_ID_MAPPINGS,
          Kind.CUSTOMER_LOCAL_TIME_PARAMETERS);

  private final Facts facts;

  RecordsKeepTheirIds(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts
        .delivery()
        .earlier()
        .ifPresent(
            earlier ->
                KINDS.forEach(
                    kind ->
                        UsagePointsKeepTheirIds.check(
                            kind,
                            Reunion.underSelfLinks(kind, earlier, facts.snapshot()),
                            judgement)));
  }
}
