package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Reception;
import java.time.Duration;
import java.util.Optional;

/** Turns {@code pixit.reception} into its record. */
final class ReceptionMapping {
  private ReceptionMapping() {}

  static Reception map(JsonNode reception) {
    JsonNode notification = reception.path("notification");
    return new Reception(
        Fields.optional(reception, "certificate", HttpMapping::certificate),
        notification.path("status").asInt(Reception.USUAL.status()),
        Duration.ofMillis(notification.path("delayMillis").asLong()),
        Optional.ofNullable(notification.path("challenge").asText(null)));
  }
}
