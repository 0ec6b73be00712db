package dev.greenlight.party.deviation.feed;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Function blocks are declared that do not go together, or that the feed has nothing of. */
final class DeclaresBlocks extends FeedDeviation {
  private final Set<FunctionBlockId> declared;
  private final Consumer<AtomDocument> sin;

  /**
   * Declares these blocks for a feed that is bent.
   *
   * @param sin what the feed lacks; nothing when it is only declared wrongly
   */
  DeclaresBlocks(
      String id,
      String summary,
      Consumer<AtomDocument> sin,
      String duty,
      Detection detection,
      int... declared) {
    super(id, summary, breaks(duty), detection);
    this.sin = sin;
    this.declared =
        IntStream.of(declared)
            .mapToObj(FunctionBlockId::new)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<FunctionBlockId> declared(Set<FunctionBlockId> rightly) {
    return declared;
  }

  @Override
  public void bend(AtomDocument batch) {
    sin.accept(batch);
  }

  /** No bill, and nobody says that there would be any. */
  static void dropBills(AtomDocument batch) {
    Set<XmlElement> bills =
        batch.entries("UsageSummary").stream().map(Entry::element).collect(Collectors.toSet());
    batch.root().children().removeAll(bills);
    for (Entry point : batch.entries("UsagePoint")) {
      point
          .element()
          .children()
          .removeIf(part -> part.attributes().getOrDefault("href", "").endsWith("/UsageSummary"));
    }
  }
}
