package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.Share;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the customers of a Third Party share with it, all their consents together: each may have
 * given several, and what one of them opens is open.
 *
 * @param bySubscription what each consent shares, by the subscription that it is of
 */
record Shares(SortedMap<String, List<Share>> bySubscription) {
  private static final Pattern PLACE =
      Pattern.compile("/Subscription/([^/]+)(?:/UsagePoint/([^/]+))?");

  /** Those of some consents. */
  static Shares of(Stream<Authorization> consents) {
    return new Shares(
        consents
            .filter(each -> each.customer().isPresent())
            .collect(
                Collectors.groupingBy(
                    each -> each.customer().map(RetailCustomer::subscription).orElseThrow(),
                    TreeMap::new,
                    Collectors.mapping(Authorization::share, Collectors.toList()))));
  }

  /** Ids of the UsagePoints of a subscription that any consent opens; none for all of them. */
  Set<String> usagePoints(String subscription) {
    return of(subscription).anyMatch(share -> share.usagePoints().isEmpty())
        ? Set.of()
        : of(subscription)
            .flatMap(share -> share.usagePoints().stream())
            .collect(Collectors.toSet());
  }

  /** Whether any consent opens it; what belongs to no subscription many share. */
  boolean admit(Entry entry) {
    Matcher place = PLACE.matcher(entry.self());
    return !place.find()
        || of(place.group(1))
            .anyMatch(share -> covers(share, place.group(2)) && SharedPart.isOfDays(share, entry));
  }

  /** Whether any consent opens the UsagePoint that lives there. */
  boolean admitPoint(String address) {
    Matcher place = PLACE.matcher(address);
    return place.find() && of(place.group(1)).anyMatch(share -> covers(share, place.group(2)));
  }

  private Stream<Share> of(String subscription) {
    return bySubscription.getOrDefault(subscription, List.of()).stream();
  }

  private static boolean covers(Share share, String point) {
    return point == null || share.usagePoints().isEmpty() || share.usagePoints().contains(point);
  }
}
