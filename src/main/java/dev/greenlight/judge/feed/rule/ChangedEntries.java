package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Kind;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/** A defect that entries of one kind share beside an earlier download, told once for all. */
interface ChangedEntries extends Finding {
  /** Of which kind they are. */
  Kind resource();

  /** What stands in the first, and how many there are. */
  SharedDefect seen();

  @Override
  default Object observed() {
    return seen().told("entries of " + resource().element());
  }

  @Override
  default Location at() {
    return seen().at();
  }
}
