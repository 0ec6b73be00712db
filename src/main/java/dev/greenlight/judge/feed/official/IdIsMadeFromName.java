package dev.greenlight.judge.feed.official;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Uuids;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;

/**
 * The id of each entry of a kind is a UUID of version 3 or 5 (EU_FB04_DE_002, EU_FB15_DE_002). That
 * it has one at all is asked by D018 and D082.
 */
final class IdIsMadeFromName implements FeedRule {

  /** An id of another form or version. */
  record IdNotFromName(Kind resource, String id, Optional<Character> version, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "urn:uuid: and a UUID of version 3 or 5 as id of the entry of the "
          + resource.element();
    }

    @Override
    public Object observed() {
      return "'%s', %s"
          .formatted(id, version.map(digit -> "of version " + digit).orElse("which is none"));
    }
  }

  private final Kind kind;

  IdIsMadeFromName(Kind kind) {
    this.kind = kind;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(kind)) {
      return;
    }
    for (Element id : entry.parts().all("id")) {
      judgement.inspected();
      Optional<Character> version =
          Uuids.digits(id.text()).filter(Uuids::isOfTheVariant).map(Uuids::version);
      if (version.isEmpty() || (version.get() != '3' && version.get() != '5')) {
        judgement.finds(new IdNotFromName(kind, id.text().strip(), version, id.at()));
      }
    }
  }
}
