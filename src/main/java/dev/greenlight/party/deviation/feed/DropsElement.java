package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.stream.Collectors;

/** A resource lacks one of its elements. */
final class DropsElement extends FeedDeviation {
  private final String kind;
  private final List<String> path;

  /**
   * Drops one element.
   *
   * @param path from the resource down to the element
   */
  DropsElement(String kind, List<String> path, String duty, Detection detection) {
    super(
        path.stream().map(FeedDeviation::capitalised).collect(Collectors.joining("", "Drops", ""))
            + "Of"
            + kind,
        "Leaves " + String.join("/", path) + " out of " + one(kind) + ".",
        breaks(duty),
        detection);
    this.kind = kind;
    this.path = path;
  }

  @Override
  public void bend(AtomDocument batch) {
    drop(middle(batch, kind).resource(), path);
  }

  /** Drops what stands at the end of a path of first children. */
  static void drop(XmlElement resource, List<String> path) {
    int last = path.size() - 1;
    XmlElement parent = resource.at(path.subList(0, last).toArray(String[]::new));
    parent.children().remove(parent.at(path.get(last)));
  }
}
