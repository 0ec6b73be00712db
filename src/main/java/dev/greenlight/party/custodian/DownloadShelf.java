package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.CustomerFeed;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Excerpt;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to download: the data that Third Parties read, and who the customer is. */
final class DownloadShelf implements DownloadPage.Shelf {
  private final long seed;
  private final String root;
  private final UsageData data;
  private final Instant now;

  /**
   * @param root address of the resources, without a slash at the end
   * @param now when the data was made
   */
  DownloadShelf(long seed, String root, UsageData data, Instant now) {
    this.now = now;
    this.seed = seed;
    this.root = root;
    this.data = data;
  }

  @Override
  public Optional<AtomDocument> take(DownloadPage.Choice choice) {
    return switch (choice.kind()) {
      case USAGE -> usage(choice);
      case CUSTOMER ->
          Optional.of(
              joined(
                  choice.accounts().stream()
                      .map(account -> customer(account).document())
                      .toList()));
    };
  }

  private Optional<AtomDocument> usage(DownloadPage.Choice choice) {
    AtomDocument all =
        joined(
            choice.accounts().stream()
                .flatMap(account -> data.subscription(account).stream())
                .map(subscription -> subscription.batch())
                .toList());
    return Excerpt.of(choice.from(), choice.to()).cut(all) == 0
        ? Optional.empty()
        : Optional.of(all);
  }

  private CustomerFeed customer(String account) {
    List<String> usagePoints =
        data.subscription(account).orElseThrow().batch().entries("UsagePoint").stream()
            .map(Entry::self)
            .toList();
    return CustomerFeed.of(seed + Long.parseLong(account), root, now, usagePoints);
  }

  /** The first of them with the entries of all. */
  private static AtomDocument joined(List<AtomDocument> documents) {
    AtomDocument first = documents.get(0);
    Set<String> known = first.entries().stream().map(Entry::self).collect(Collectors.toSet());
    documents.stream()
        .skip(1)
        .flatMap(other -> other.entries().stream())
        .filter(entry -> known.add(entry.self()))
        .forEach(entry -> first.root().with(entry.element()));
    return first;
  }
}
