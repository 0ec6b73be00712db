package dev.greenlight.cli;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which deviations a feed can commit, found by committing each.
 *
 * @param brief a feed of the same options but of the shortest history: what it can commit, the
 *     longer one can too
 * @param whole the feed that is asked about
 */
record CommittableDeviations(AtomDocument brief, AtomDocument whole) {

  /** Their ids, each as soon as it is known. */
  Stream<String> ids() {
    byte[] briefly = brief.toBytes();
    byte[] wholly = whole.toBytes();
    return Deviations.all().stream()
        .filter(FeedDeviation.class::isInstance)
        .map(FeedDeviation.class::cast)
        .filter(each -> bends(each, brief, briefly) || bends(each, whole, wholly))
        .map(FeedDeviation::id);
  }

  private static boolean bends(FeedDeviation deviation, AtomDocument good, byte[] right) {
    AtomDocument sinned = new AtomDocument(good.root().copy());
    try {
      deviation.bend(sinned);
      return !sinned.root().isSameAs(good.root())
          || !Arrays.equals(deviation.bendBytes(right), right);
    } catch (NoSuchPart e) {
      return false;
    }
  }
}
