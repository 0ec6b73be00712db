package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Granularity;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.Share;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the customers of a Third Party share with it, all their consents together: each may have
 * given several, and what one of them opens is open.
 *
 * @param bySubscription the consents, by the subscription that they are of
 * @param chosen what a consent opens of what its customer chose
 */
record Shares(SortedMap<String, List<Authorization>> bySubscription, UnaryOperator<Share> chosen) {
  private static final Pattern PLACE =
      Pattern.compile("/Subscription/([^/]+)(?:/UsagePoint/([^/]+))?");

  /** Those of some consents. */
  static Shares of(Stream<Authorization> consents) {
    return of(consents, UnaryOperator.identity());
  }

  /** The same, if each opens something else than its customer chose. */
  static Shares of(Stream<Authorization> consents, UnaryOperator<Share> chosen) {
    return new Shares(
        consents
            .filter(each -> each.customer().isPresent())
            .collect(
                Collectors.groupingBy(
                    each -> each.customer().map(RetailCustomer::subscription).orElseThrow(),
                    TreeMap::new,
                    Collectors.toList())),
        chosen);
  }

  /** Ids of the UsagePoints of a subscription that any consent opens; none for all of them. */
  Set<String> usagePoints(String subscription) {
    return shares(subscription).anyMatch(share -> share.usagePoints().isEmpty())
        ? Set.of()
        : shares(subscription)
            .flatMap(share -> share.usagePoints().stream())
            .collect(Collectors.toSet());
  }

  /** Numbers of the function blocks that any consent grants of a subscription. */
  Set<String> blocks(String subscription) {
    return of(subscription)
        .flatMap(consent -> consent.scope().blocks().stream())
        .collect(Collectors.toSet());
  }

  /** The same by the place of an entry; none where it belongs to no subscription. */
  Set<String> blocks(Entry entry) {
    Matcher place = PLACE.matcher(entry.self());
    return place.find() ? blocks(place.group(1)) : Set.of();
  }

  /** How long readings and blocks of a subscription are that any consent opens. */
  Granularity granularity(String subscription) {
    return of(subscription)
        .map(consent -> Extent.granularity(consent.scope()))
        .reduce(Granularity::or)
        .orElse(Granularity.USUAL);
  }

  /** Whether any consent opens it; what belongs to no subscription many share. */
  boolean admit(Entry entry) {
    Matcher place = PLACE.matcher(entry.self());
    return !place.find()
        || of(place.group(1))
            .filter(consent -> Extent.grants(consent.scope(), entry.kind()))
            .map(Authorization::share)
            .map(chosen)
            .anyMatch(share -> covers(share, place.group(2)) && SharedPart.isOfDays(share, entry));
  }

  /** Whether any consent opens the UsagePoint that lives there. */
  boolean admitPoint(String address) {
    Matcher place = PLACE.matcher(address);
    return place.find() && shares(place.group(1)).anyMatch(share -> covers(share, place.group(2)));
  }

  /** Whether any consent tells of the quality of the power at a UsagePoint. */
  boolean tellQuality(Entry usagePoint) {
    Matcher place = PLACE.matcher(usagePoint.self());
    return place.find() && of(place.group(1)).anyMatch(each -> Extent.grantsQuality(each.scope()));
  }

  private Stream<Authorization> of(String subscription) {
    return bySubscription.getOrDefault(subscription, List.of()).stream();
  }

  private Stream<Share> shares(String subscription) {
    return of(subscription).map(Authorization::share).map(chosen);
  }

  private static boolean covers(Share share, String point) {
    return point == null || share.usagePoints().isEmpty() || share.usagePoints().contains(point);
  }
}
