package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Uuids;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a feed or entry is {@code urn:uuid:} and a UUID, in whatever letter case.
 *
 * <p>REQ.21 identifies resources by UUID; an id of another form is not known to be unique, and
 * often holds an account or meter number.
 */
@Rule("GBX-ATM-04")
final class IdsAreUuidUrns implements FeedRule {
  private static final int SHOWN = 60;
  private static final int UUID_DIGITS = 32;
  private static final Pattern BARE_UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern DIGITS_ONLY = Pattern.compile("(?i)(?:urn:uuid:)?([0-9a-f]{32,})");

  /** An id of another form. */
  record IdNotUuidUrn(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "urn:uuid: and 32 hexadecimal digits in groups of 8-4-4-4-12";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    check(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    check(feed.parts(), judgement);
  }

  private static void check(AtomParts parts, Judgement judgement) {
    for (Element id : parts.all("id")) {
      String text = id.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      judgement.inspected();
      if (Uuids.digits(text).isEmpty()) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        judgement.finds(new IdNotUuidUrn(shown + nearMiss(text), id.at()));
      }
    }
  }

  /** What a slip makes of a UUID; empty when it is none. */
  private static String nearMiss(String id) {
    if (BARE_UUID.matcher(id).matches()) {
      return ", a UUID without urn:uuid:";
    }
    Matcher digits = DIGITS_ONLY.matcher(id);
    if (!digits.matches()) {
      return "";
    }
    int length = digits.group(1).length();
    return length == UUID_DIGITS
        ? ", the digits of a UUID without its hyphens"
        : ", %d hexadecimal digits where a UUID has %d".formatted(length, UUID_DIGITS);
  }
}
