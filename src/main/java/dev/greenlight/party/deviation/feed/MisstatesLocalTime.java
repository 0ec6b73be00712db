package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** The LocalTimeParameters say something that no clock does. */
final class MisstatesLocalTime extends FeedDeviation {
  private final String element;
  private final String text;

  /**
   * A sin with a name of its own.
   *
   * @param element what is written in another way
   * @param text how
   */
  MisstatesLocalTime(String id, String summary, String element, String text, String duty) {
    super(
        id,
        summary,
        breaks(duty),
        killedBy(duty).alsoBreaks("resource_equals_batch", "TC_RES001_f"));
    this.element = element;
    this.text = text;
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "LocalTimeParameters").resource().at(element).text(text);
  }
}
