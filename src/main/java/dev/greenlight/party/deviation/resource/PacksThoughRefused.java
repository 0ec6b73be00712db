package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Packs the feed for who takes nothing packed. */
final class PacksThoughRefused extends CustodianDeviation {
  PacksThoughRefused() {
    super(
        Layer.RESOURCE,
        "Packs the feed for whoever says that he takes nothing packed.",
        breaks("content_coding_asked"),
        killedBy("TC_GZIP002"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.header("Accept-Encoding").filter(taken -> taken.contains("q=0")).isPresent()
                ? packed(correct)
                : correct);
  }

  private static Answer packed(Answer correct) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(correct.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String bytes = packed.toString(StandardCharsets.ISO_8859_1);
    return new Answer(correct.status(), correct.headers(), bytes, StandardCharsets.ISO_8859_1)
        .with("Content-Encoding", "gzip");
  }
}
