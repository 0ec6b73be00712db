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
 * An up link ends in the name of a collection, a self link in an identifier.
 *
 * <p>REQ.21 addresses resources as {@code …/UsagePoint} and {@code …/UsagePoint/1}; whoever adds an
 * identifier to an up link that has one already asks for what is not there. Told once for each kind
 * of resource, of its up links where both are wrong.
 */
@Rule("GBX-LNK-06")
final class LinksEndAsTheyMust implements FeedRule {

  /** Entries that take a resource for their collection. */
  record UpLinkToMember(Kind resource, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "an up link to a collection, that ends in %s".formatted(resource.element());
    }

    @Override
    public Object observed() {
      return seen.told("up links");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "End the up link in the name of the resource: the self link without its last segment";
    }
  }

  /** Entries that live where a collection does. */
  record SelfLinkToCollection(Kind resource, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a self link that ends in an identifier of the %s".formatted(resource.element());
    }

    @Override
    public Object observed() {
      return seen.told("self links");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "End the self link in an identifier behind the name of the resource";
    }
  }

  private final Misplaced ups;
  private final Misplaced selves;

  private final AddressBook addresses;

  LinksEndAsTheyMust(LinkGraph links, AddressBook addresses) {
    this.addresses = addresses;
    ups = new Misplaced(links);
    selves = new Misplaced(links);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    addresses
        .of(entry)
        .filter(address -> address.self().isPresent() || address.up().isPresent())
        .ifPresent(address -> check(address, judgement));
  }

  private void check(Address address, Judgement judgement) {
    judgement.inspected();
    address
        .upWithIdentifier()
        .ifPresentOrElse(
            up -> ups.add(address, up),
            () -> address.selfWithoutIdentifier().ifPresent(self -> selves.add(address, self)));
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    ups.tell(UpLinkToMember::new, judgement);
    selves.tell(SelfLinkToCollection::new, judgement);
  }
}
