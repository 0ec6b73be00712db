package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Uuids;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The UUID of a feed or entry is made from a name: of version 3 or 5.
 *
 * <p>Such a one comes out the same with each download; one of another version has to be stored for
 * that, and one that holds a time or a hardware address (version 1) tells about who made it. What
 * is no UUID at all is told by {@link IdsAreUuidUrns}, a made-up one by {@link UuidsAreGenerated},
 * entries about Retail Customers have a rule of their own. Told once for each version.
 */
@Rule("GBX-ATM-05")
final class IdsAreMadeFromNames implements FeedRule {

  /** UUIDs of another version. */
  record UuidNotFromName(char version, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a UUID of version 3 or 5, made from the self link for instance";
    }

    @Override
    public Object observed() {
      return seen.told("ids") + ", of version " + version;
    }

    @Override
    public Location at() {
      return seen.at();
    }
  }

  private final Map<Character, SharedDefect> others = new TreeMap<>();
  private boolean customers;

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    boolean ofCustomer = Kind.of(entry).isOfCustomer();
    customers |= ofCustomer;
    if (!ofCustomer) {
      check(entry.parts(), judgement);
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (!customers) {
      check(feed.parts(), judgement);
    }
  }

  private void check(AtomParts parts, Judgement judgement) {
    for (Element id : parts.all("id")) {
      Optional<String> uuid =
          Uuids.digits(id.text())
              .filter(digits -> Uuids.isOfTheVariant(digits) && !Uuids.isPatterned(digits));
      if (uuid.isPresent()) {
        judgement.inspected();
        char version = Uuids.version(uuid.get());
        if (version != '3' && version != '5') {
          SharedDefect.note(others, version, id.text().strip(), id.at());
        }
      }
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    others.forEach((version, seen) -> judgement.finds(new UuidNotFromName(version, seen)));
  }
}
