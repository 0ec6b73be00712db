package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.deviation.Detection;
import java.nio.charset.StandardCharsets;

/** Blows a document up with comments. */
final class PadsDocument extends FeedDeviation {
  private static final int COMMENTS = 80;
  private static final int LENGTH = 64 * 1024;

  PadsDocument() {
    super(
        "Pads a document with five megabytes of comments.",
        breaks("GBX-FIL-11"),
        Detection.killedAsLabelled("GBX-FIL-11"));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    String comment = "<!-- " + ".".repeat(LENGTH) + " -->\n";
    String text = new String(batch, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("</");
    return (text.substring(0, end) + comment.repeat(COMMENTS) + text.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
