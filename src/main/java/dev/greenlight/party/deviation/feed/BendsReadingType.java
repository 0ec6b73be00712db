package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.function.Consumer;

/** One ReadingType that has a certain title is bent. */
final class BendsReadingType extends FeedDeviation {
  private final String title;
  private final Consumer<XmlElement> sin;

  /**
   * Bends a ReadingType.
   *
   * @param title what its title begins with
   */
  BendsReadingType(
      String id,
      String summary,
      String title,
      Consumer<XmlElement> sin,
      String duty,
      Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.title = title;
    this.sin = sin;
  }

  @Override
  public void bend(AtomDocument batch) {
    sin.accept(DropsChannel.typeOf(batch, title).resource());
  }
}
