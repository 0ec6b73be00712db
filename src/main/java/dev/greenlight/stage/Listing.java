package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.record.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which entries answers to queries list, for those who see whether these have changed. */
final class Listing {
  /** How servers say that there is nothing, beside an empty feed. */
  private static final Set<Integer> NOTHING = Set.of(204, 404);

  private Listing() {}

  /**
   * What an answer lists; empty where that is not what will be looked at: it was refused, or cannot
   * be read.
   */
  static Optional<FeedDirectory> of(Exchange answer) {
    if (!answer.answered()) {
      return Optional.empty();
    }
    if (NOTHING.contains(answer.response().status())) {
      return Optional.of(new FeedDirectory(List.of()));
    }
    if (answer.response().status() != 200) {
      return Optional.empty();
    }
    try {
      return Optional.of(directory(answer));
    } catch (NotCarriedOut unreadable) {
      // That it cannot be read is for the judge to say.
      return Optional.empty();
    }
  }

  /** What all of several answers list together, likewise. */
  static Optional<FeedDirectory> of(List<Exchange> answers) {
    List<FeedDirectory.Entry> entries = new ArrayList<>();
    for (Exchange answer : answers) {
      Optional<FeedDirectory> one = of(answer);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      entries.addAll(one.get().entries());
    }
    return Optional.of(new FeedDirectory(entries));
  }

  /**
   * What a feed lists.
   *
   * @throws NotCarriedOut when it cannot be read
   */
  static FeedDirectory directory(Exchange feed) {
    return FeedDirectory.of(feed.request().uri(), feed.response().body().content());
  }

  /** Whether two answers list the same in the same order, or one of them is not to be looked at. */
  static boolean areAlike(Exchange one, Exchange other) {
    return are(one, other, Listing::keys);
  }

  /** The same, whatever ids it has. */
  static boolean areInPlace(Exchange one, Exchange other) {
    return are(one, other, Listing::places);
  }

  private static boolean are(
      Exchange one, Exchange other, Function<FeedDirectory, List<String>> compared) {
    Optional<List<String>> here = of(one).map(compared);
    Optional<List<String>> there = of(other).map(compared);
    return here.isEmpty() || there.isEmpty() || here.equals(there);
  }

  /** What tells the entries from one another, in order. */
  static List<String> keys(FeedDirectory directory) {
    return directory.entries().stream().map(FeedDirectory.Entry::key).toList();
  }

  /** Where the entries live, in order. */
  static List<String> places(FeedDirectory directory) {
    return directory.entries().stream().map(FeedDirectory.Entry::place).toList();
  }
}
