package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Answers with a page for people. */
final class AnswersWithHtml extends FeedDeviation {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Sign in</title></head>
      <body><p>Please sign in.<br></body></html>
      """;

  AnswersWithHtml() {
    super(
        "Answers with a page for people.",
        breaks("GBX-FIL-06"),
        killedBy("GBX-FIL-06")
            .collateral("D000", "GBX-FIL-01", "GBX-FIL-02", "GBX-FIL-03", SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    return PAGE.getBytes(UTF_8);
  }
}
