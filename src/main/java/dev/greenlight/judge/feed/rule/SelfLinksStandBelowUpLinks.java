package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/**
 * The self link of an entry is its up link and one identifier.
 *
 * <p>Third parties that hold a collection find its members so, and the other way round. How a link
 * is written, relative or absolute, does not count. What has no identifier or one too many is told
 * by {@link LinksEndAsTheyMust}, the name of another kind by {@link LinksNameTheirKind}, what is no
 * URI by {@link HrefsAreUris}. Told once for each kind of resource.
 */
@Rule("GBX-LNK-04")
final class SelfLinksStandBelowUpLinks implements FeedRule {

  /** Entries that live outside their collection. */
  record SelfOutsideCollection(Kind resource, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "the up link of the %s and one segment more".formatted(resource.element());
    }

    @Override
    public Object observed() {
      return seen.told("self links");
    }

    @Override
    public Location at() {
      return seen.at();
    }
  }

  private final Misplaced misplaced;

  private final AddressBook addresses;

  SelfLinksStandBelowUpLinks(LinkGraph links, AddressBook addresses) {
    this.addresses = addresses;
    misplaced = new Misplaced(links);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    addresses
        .of(entry)
        .filter(address -> address.self().isPresent() && address.up().isPresent())
        .ifPresent(address -> check(address, judgement));
  }

  private void check(Address address, Judgement judgement) {
    judgement.inspected();
    boolean toldElsewhere =
        address.selfWithoutIdentifier().isPresent()
            || address.upWithIdentifier().isPresent()
            || address.namingAnotherKind().isPresent()
            || !HrefsAreUris.isUri(address.self().orElseThrow().href());
    if (!toldElsewhere && !address.isOneStepBelow()) {
      misplaced.add(address, address.self().orElseThrow());
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    misplaced.tell(SelfOutsideCollection::new, judgement);
  }
}
