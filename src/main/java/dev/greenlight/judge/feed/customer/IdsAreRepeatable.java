package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Uuids;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a Retail Customer entry is a UUID made from a name: of version 3 or 5.
 *
 * <p>Random ones come out anew with each download unless they are stored. What is no UUID at all is
 * told by a rule for all feeds, and so is one that was typed: its version says nothing.
 */
@Rule("GBX-CUS-08")
final class IdsAreRepeatable implements FeedRule {
  private static final Pattern UUID =
      Pattern.compile("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f-]{17}");

  /** A UUID of another version. */
  record UuidNotFromName(String version, String id, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a UUID of version 3 or 5";
    }

    @Override
    public Object observed() {
      return "%s, of version %s".formatted(id, version);
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (Customers.in(entry).isEmpty()) {
      return;
    }
    for (Element id : entry.parts().all("id")) {
      Matcher uuid = UUID.matcher(id.text().strip().toLowerCase(Locale.ROOT));
      boolean typed = Uuids.digits(id.text()).filter(Uuids::isPatterned).isPresent();
      if (uuid.matches() && !typed) {
        judgement.inspected();
        if (!uuid.group(1).equals("3") && !uuid.group(1).equals("5")) {
          judgement.finds(new UuidNotFromName(uuid.group(1), id.text().strip(), id.at()));
        }
      }
    }
  }
}
