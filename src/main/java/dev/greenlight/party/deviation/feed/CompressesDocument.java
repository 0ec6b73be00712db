package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses the document without saying so. */
final class CompressesDocument extends FeedDeviation {

  CompressesDocument() {
    super(
        "Compresses the document without saying so.",
        breaks("GBX-FIL-06"),
        killedBy("GBX-FIL-06").collateral("D000", "GBX-FIL-01", "GBX-FIL-02", SCHEMA));
  }

  @Override
  public byte[] bendBytes(byte[] batch) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(compressed)) {
      out.write(batch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
