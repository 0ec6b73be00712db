package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Declares entities that expand into each other.
 *
 * <p>Read naively, a few lines fill the memory.
 */
final class DeclaresEntities extends FeedDeviation {
  private static final String ENTITIES =
      """
      <!DOCTYPE feed [
        <!ENTITY a "aaaaaaaaaa">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
      ]>""";

  DeclaresEntities() {
    super(
        "Declares entities that expand into each other.",
        breaks("GBX-FIL-03"),
        killedBy("GBX-FIL-03").collateral(SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    String text = new String(batch, UTF_8).replaceFirst("<title>[^<]*", "<title>&c;");
    return Prolog.with(ENTITIES, text.getBytes(UTF_8));
  }
}
