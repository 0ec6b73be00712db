package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.stream.Collectors;

/** All readings of one block lack an element. */
final class DropsFromReadings extends FeedDeviation {
  private final List<String> path;

  DropsFromReadings(List<String> path, String duty, Detection detection) {
    super(
        path.stream().map(FeedDeviation::capitalised).collect(Collectors.joining("", "Drops", ""))
            + "OfReadings",
        "Leaves " + String.join("/", path) + " out of all readings of a block.",
        breaks(duty),
        detection);
    this.path = path;
  }

  @Override
  public void bend(AtomDocument batch) {
    List<XmlElement> readings = readings(middleBlock(batch));
    if (readings.isEmpty()) {
      throw new NoSuchPart("the block has no readings");
    }
    readings.forEach(reading -> DropsElement.drop(reading, path));
  }
}
