package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.deviation.Detection;

/** Offers a file under a name that it should not have; the document is as it should be. */
final class MisnamesFile extends FeedDeviation {
  private final String name;

  MisnamesFile(String id, String summary, String name, String duty, Detection detection) {
    super(id, summary, breaks(duty), detection);
    this.name = name;
  }

  @Override
  public String fileName(String right) {
    return name;
  }
}
