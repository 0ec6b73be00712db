package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.util.List;
import java.util.function.UnaryOperator;

/** The data of all customers who granted it to a Third Party, as one feed (FB_35). */
public final class BulkResource extends BulkFeed {
  private final UsageData data;
  private UnaryOperator<UsageData> taken = UnaryOperator.identity();
  private UnaryOperator<Share> sharing = UnaryOperator.identity();

  BulkResource(Registry registry, Ledger ledger, UsageData data) {
    super("Bulk", registry, ledger, BulkFeed::isHeld);
    this.data = data;
  }

  /** Takes other data. Called before the first request only. */
  public void takeBy(UnaryOperator<UsageData> other) {
    taken = other;
  }

  /** Takes more or less of what a customer chose to share. Called before the first request only. */
  public void shareBy(UnaryOperator<Share> other) {
    sharing = other;
  }

  /** The same as a file (FB_34). */
  public byte[] export(ThirdPartyRecord thirdParty) {
    return document("Batch/Bulk/" + thirdParty.bulkId(), thirdParty).toBytes();
  }

  @Override
  AtomDocument document(String path, ThirdPartyRecord thirdParty) {
    Shares shares = Shares.of(included(thirdParty), sharing);
    UsageData part = taken.apply(data);
    for (String subscription : shares.bySubscription().keySet()) {
      part =
          GrantedParts.of(part, subscription, shares.blocks(subscription))
              .with(subscription, shares.usagePoints(subscription))
              .with(subscription, shares.granularity(subscription));
    }
    AtomDocument all = part.bulk(path, List.copyOf(shares.bySubscription().keySet()));
    SharedPart.narrow(shares, all);
    GrantedParts.narrow(all, shares::blocks);
    return all;
  }
}
