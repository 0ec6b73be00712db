package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All links have another identifier behind the same segment of their paths. */
final class RewritesSegment extends FeedDeviation {
  private final Pattern segment;
  private final String identifier;

  /**
   * @param segment behind which the identifier stands
   * @param identifier to be written there
   */
  RewritesSegment(
      String id,
      String summary,
      String segment,
      String identifier,
      String duty,
      Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.segment = Pattern.compile("(?<=/" + segment + "/)[^/]+");
    this.identifier = identifier;
  }

  @Override
  public void bend(AtomDocument batch) {
    List<XmlElement> links =
        batch
            .root()
            .descendants()
            .filter(element -> element.name().equals("link"))
            .filter(link -> segment.matcher(link.attributes().get("href")).find())
            .toList();
    if (links.isEmpty()) {
      throw new NoSuchPart("no link has such a segment");
    }
    for (XmlElement link : links) {
      Matcher found = segment.matcher(link.attributes().get("href"));
      link.attribute("href", found.replaceFirst(identifier));
    }
  }
}
