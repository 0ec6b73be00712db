package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TlsWays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns {@code pixit.tls} into its record. */
final class TlsMapping {
  private TlsMapping() {}

  static TlsWays map(JsonNode tls) {
    Map<String, RunFile.ClientCertificate> certificates = new LinkedHashMap<>();
    tls.path("certificates")
        .properties()
        .forEach(
            each ->
                certificates.put(
                    each.getKey().toLowerCase(Locale.ROOT),
                    HttpMapping.certificate(each.getValue())));
    TlsWays ways =
        new TlsWays(
            Fields.constant(TlsWays.Verify.class, tls.path("verify").asText("all")),
            version(tls, "min"),
            version(tls, "max"),
            certificates);
    if (ways.protocols().filter(all -> all.length == 0).isPresent()) {
      throw new BadRunFile(
          "pixit.tls: max (%s) is below min (%s)"
              .formatted(tls.path("max").asText(), tls.path("min").asText()));
    }
    return ways;
  }

  private static Optional<TlsWays.Version> version(JsonNode tls, String key) {
    return Fields.optional(tls, key, node -> TlsWays.Version.of(node.asText()));
  }
}
