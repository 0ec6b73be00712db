package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Uuids;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The UUID of a feed or entry was generated, not typed.
 *
 * <p>RFC 9562 section 4.1: other variants than the one of the RFC have no versions and are not
 * known to be unique; a UUID of nearly equal or counting digits sits in the samples of others too,
 * and so does one that is 0 up to its last group. From a row in which each is one more than the one
 * before the next can be guessed. Told once for each of the defects.
 */
@Rule("GBX-ATM-06")
final class UuidsAreGenerated implements FeedRule {

  /** UUIDs that a human made up. */
  record PatternedUuid(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a UUID that was generated";
    }

    @Override
    public Object observed() {
      return seen.told("ids");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Let a library make the UUID, of version 5 over the self link for instance";
    }
  }

  /** UUIDs of a variant that has no versions. */
  record UuidOfOtherVariant(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "8, 9, a or b as the first digit of the fourth group of a UUID";
    }

    @Override
    public Object observed() {
      return seen.told("ids");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Let a library of RFC 4122 make the UUID; where one of Microsoft is written down, keep"
          + " its text as it is from now on";
    }
  }

  /** UUIDs that are numbered through. */
  record UuidsCountedUp(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "UUIDs that do not follow one another";
    }

    @Override
    public Object observed() {
      return seen.told("ids, each one more than the one before,");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Make each UUID by itself, of version 5 over the self link for instance, and do not"
          + " count on from another";
    }
  }

  /** One may follow another by chance, and be the neighbour of it in a copied sample. */
  private static final int ROW = 3;

  private enum Defect {
    PATTERN,
    VARIANT,
    ROW
  }

  private final Map<Defect, SharedDefect> defects = new EnumMap<>(Defect.class);
  private String last;
  private int row;

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    check(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    check(feed.parts(), judgement);
  }

  private void check(AtomParts parts, Judgement judgement) {
    for (Element id : parts.all("id")) {
      Optional<String> digits = Uuids.digits(id.text());
      if (digits.isPresent()) {
        judgement.inspected();
        checkRow(id, digits.get());
        if (Uuids.isPatterned(digits.get())) {
          SharedDefect.note(defects, Defect.PATTERN, id.text().strip(), id.at());
        } else if (!Uuids.isOfTheVariant(digits.get())) {
          SharedDefect.note(defects, Defect.VARIANT, id.text().strip(), id.at());
        }
      }
    }
  }

  private void checkRow(Element id, String digits) {
    row = last != null && Uuids.follows(digits, last) ? row + 1 : 1;
    last = digits;
    if (row >= ROW && !Uuids.isPatterned(digits)) {
      SharedDefect.note(defects, Defect.ROW, id.text().strip(), id.at());
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    Optional.ofNullable(defects.get(Defect.PATTERN))
        .ifPresent(seen -> judgement.finds(new PatternedUuid(seen)));
    Optional.ofNullable(defects.get(Defect.VARIANT))
        .ifPresent(seen -> judgement.finds(new UuidOfOtherVariant(seen)));
    Optional.ofNullable(defects.get(Defect.ROW))
        .ifPresent(seen -> judgement.finds(new UuidsCountedUp(seen)));
  }
}
