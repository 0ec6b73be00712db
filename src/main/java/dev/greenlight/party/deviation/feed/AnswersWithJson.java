package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Answers with JSON. */
final class AnswersWithJson extends FeedDeviation {

  AnswersWithJson() {
    super(
        "Answers with JSON.",
        breaks("GBX-FIL-06"),
        killedBy("GBX-FIL-06").collateral("D000", "GBX-FIL-01", "GBX-FIL-02", SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    return "{\"error\": \"temporarily_unavailable\"}\n".getBytes(UTF_8);
  }
}
