package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.function.UnaryOperator;

/** A resource has another text in one of its elements. */
final class RewritesText extends FeedDeviation {
  private final String kind;
  private final List<String> path;
  private final UnaryOperator<String> change;

  /**
   * Changes one text.
   *
   * @param path from the resource down to the element
   */
  RewritesText(
      String id,
      String summary,
      String kind,
      List<String> path,
      UnaryOperator<String> change,
      String duty,
      Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.kind = kind;
    this.path = path;
    this.change = change;
  }

  @Override
  public void bend(AtomDocument document) {
    XmlElement element = middle(document, kind).resource().at(path.toArray(String[]::new));
    element.text(change.apply(element.text()));
  }
}
