package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Excerpt;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to download: the data that Third Parties read, and who the customer is. */
final class DownloadShelf implements DownloadPage.Shelf {
  private final long seed;
  private final UsageData data;
  private final CustomerData customers;

  DownloadShelf(long seed, UsageData data, CustomerData customers) {
    this.seed = seed;
    this.data = data;
    this.customers = customers;
  }

  @Override
  public Optional<AtomDocument> take(DownloadPage.Choice choice) {
    return switch (choice.kind()) {
      case USAGE -> usage(choice);
      case CUSTOMER ->
          Optional.of(
              joined(
                  choice.accounts().stream()
                      .map(account -> customers.batch(CustomerData.id(seed, account)).orElseThrow())
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
