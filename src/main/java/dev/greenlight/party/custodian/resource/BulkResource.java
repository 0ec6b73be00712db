package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The data of all customers who granted it to a Third Party, as one feed (FB_35). */
public final class BulkResource extends BulkFeed {
  private final UsageData data;

  BulkResource(Registry registry, Ledger ledger, UsageData data) {
    super("Bulk", registry, ledger, BulkFeed::isHeld);
    this.data = data;
  }

  /** The same as a file (FB_34). */
  public byte[] export(ThirdPartyRecord thirdParty) {
    return document("Batch/Bulk/" + thirdParty.bulkId(), thirdParty).toBytes();
  }

  @Override
  AtomDocument document(String path, ThirdPartyRecord thirdParty) {
    SortedMap<String, Set<String>> shared = shared(thirdParty);
    UsageData part = data;
    for (Map.Entry<String, Set<String>> each : shared.entrySet()) {
      part = part.with(each.getKey(), each.getValue());
    }
    return part.bulk(path, List.copyOf(shared.keySet()));
  }

  /** Of each subscription the UsagePoints that any Authorization opens; an empty set for all. */
  private SortedMap<String, Set<String>> shared(ThirdPartyRecord thirdParty) {
    SortedMap<String, Set<String>> shared = new TreeMap<>();
    included(thirdParty)
        .forEach(
            each ->
                shared.merge(
                    each.customer().map(RetailCustomer::subscription).orElseThrow(),
                    each.share().usagePoints(),
                    BulkResource::together));
    return shared;
  }

  private static Set<String> together(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return Set.of();
    }
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
