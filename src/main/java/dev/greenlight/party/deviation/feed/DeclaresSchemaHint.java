package dev.greenlight.party.deviation.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Declares a hint at schemas as a namespace. */
final class DeclaresSchemaHint extends FeedDeviation {

  DeclaresSchemaHint() {
    super(
        "Declares a hint at schemas as a namespace.", breaks("GBX-FIL-15"), killedBy("GBX-FIL-15"));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    return new String(batch, UTF_8)
        .replaceFirst("<feed ", "<feed xmlns:schemaLocation=\"http://naesb.org/espi espi.xsd\" ")
        .getBytes(UTF_8);
  }
}
