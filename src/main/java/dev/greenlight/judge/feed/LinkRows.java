package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.LinkGraph.Place;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.record.LongRows;
import dev.greenlight.record.Scratch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links of a document in its order, each in six numbers, and of the first also their hrefs. */
final class LinkRows {
  private static final int HREFS_KEPT = 20_000;
  private static final int HREF_CHARACTERS_KEPT = 4 * 1024 * 1024;
  private static final Kind[] KINDS = Kind.values();

  private static final int HIGH = 0;
  private static final int LOW = 1;
  private static final int BLURRED_HIGH = 2;
  private static final int BLURRED_LOW = 3;
  private static final int PLACE = 4;
  private static final int WHAT = 5;
  private static final int COLUMNS = 6;

  private final LongRows rows;
  private final List<String> hrefs = new ArrayList<>();
  private int hrefCharacters;

  LinkRows(Scratch scratch) {
    rows = new LongRows(scratch, COLUMNS);
  }

  /** How many there are; they are numbered from 0. */
  int size() {
    return rows.size();
  }

  /** Appends one; {@code toMember} as {@link Ref#toMember}. */
  void add(Rel rel, Link link, Fingerprint target, boolean toMember) {
    int row = rows.add();
    rows.set(row, HIGH, target.high());
    rows.set(row, LOW, target.low());
    Fingerprint blurred = link.ofBlurred();
    rows.set(row, BLURRED_HIGH, blurred.high());
    rows.set(row, BLURRED_LOW, blurred.low());
    rows.set(row, PLACE, LinkGraph.place(link.element()));
    rows.set(row, WHAT, what(rel, toMember, link.member()));
    if (hrefs.size() < HREFS_KEPT && hrefCharacters < HREF_CHARACTERS_KEPT) {
      hrefs.add(link.href());
      hrefCharacters += link.href().length();
    }
  }

  @SuppressWarnings("EnumOrdinal") // Written and read within one document.
  private static long what(Rel rel, boolean toMember, Optional<Kind> names) {
    return (long) rel.ordinal() << 32
        | (toMember ? 1L << 16 : 0)
        | names.map(kind -> kind.ordinal() + 1).orElse(0);
  }

  /** Whether it has that relation. */
  @SuppressWarnings("EnumOrdinal") // Written and read within one document.
  boolean isOf(int link, Rel rel) {
    return rows.get(link, WHAT) >>> 32 == rel.ordinal();
  }

  /** Whether its href as written is kept. */
  boolean keepsHref(long link) {
    return link < hrefs.size();
  }

  /** It, as a link of that entry. */
  Ref ref(int link, int entry, Rel rel, boolean standalone) {
    long what = rows.get(link, WHAT);
    int names = (int) what & 0xFFFF;
    return new Ref(
        entry,
        rel,
        new Fingerprint(rows.get(link, HIGH), rows.get(link, LOW)),
        new Place(rows.get(link, PLACE), entry, standalone),
        keepsHref(link) ? Optional.of(hrefs.get(link)) : Optional.empty(),
        (what & 1L << 16) != 0,
        names == 0 ? Optional.empty() : Optional.of(KINDS[names - 1]),
        new Fingerprint(rows.get(link, BLURRED_HIGH), rows.get(link, BLURRED_LOW)));
  }
}
