package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/** Packs the feed for who says that he does not take it so. */
final class PacksThoughRefused extends CustodianDeviation {
  private final Predicate<String> taken;

  /**
   * @param taken whether it packs, by the Accept-Encoding of a request
   */
  private PacksThoughRefused(String id, String summary, Predicate<String> taken) {
    super(id, Layer.RESOURCE, summary, breaks("content_coding_asked"), killedBy("TC_GZIP002"));
    this.taken = taken;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new PacksThoughRefused(
            "PacksThoughRefused",
            "Packs the feed for whoever says that he takes nothing packed.",
            codings -> codings.contains("*;q=0")),
        new PacksThoughRefused(
            "PacksWhereverGzipIsNamed",
            "Packs the feed for whoever names gzip, though it be as what he does not take.",
            codings -> codings.contains("gzip")));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.header("Accept-Encoding").filter(taken).isPresent()
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
        .with("Content-Encoding", "gzip")
        .with("Vary", "Accept-Encoding");
  }
}
