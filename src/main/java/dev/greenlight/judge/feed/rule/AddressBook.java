package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.Lately;
import java.util.Optional;

/** Knows the address of the entry that was closed last, for the rules that ask for it in turn. */
final class AddressBook {
  private final Lately<Optional<LinkType>> types = new Lately<>();
  private EntryClosed last;
  private Optional<Address> address = Optional.empty();

  /** The address of an entry; empty when it holds Retail Customer data. */
  @SuppressWarnings("ReferenceEquality") // It is told to one rule after the other.
  Optional<Address> of(EntryClosed entry) {
    if (entry != last) {
      last = entry;
      address = Address.of(entry, types);
    }
    return address;
  }
}
