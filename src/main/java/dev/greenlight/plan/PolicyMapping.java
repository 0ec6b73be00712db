package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Attestation;
import dev.greenlight.model.Policy;
import dev.greenlight.model.Waiver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns {@code policy} into its record, with the limits that hold where none is said. */
final class PolicyMapping {
  private PolicyMapping() {}

  static Policy map(JsonNode policy) {
    JsonNode limits = policy.path("limits");
    return new Policy(
        limits.path("requestSeconds").asInt(10),
        limits.path("bodyMegabytes").asInt(64),
        limits.path("caseSeconds").asInt(60),
        limits.path("waitSeconds").asInt(30),
        limits.path("settleSeconds").asInt(5),
        limits.path("ageSeconds").asInt(120),
        Fields.constant(Policy.Writes.class, policy.path("writes").asText("forbidden")),
        policy.path("operator").asText("unknown"),
        Fields.list(policy.path("waivers"), PolicyMapping::waiver),
        attestations(policy.path("attestations")));
  }

  private static Waiver waiver(JsonNode waiver) {
    return new Waiver(
        waiver.path("testCase").asText(),
        waiver.path("reason").asText(),
        waiver.hasNonNull("expires")
            ? Fields.date("policy.waivers: expires", waiver.path("expires").asText())
            : null,
        waiver.hasNonNull("ticket") ? waiver.path("ticket").asText() : null);
  }

  private static List<Attestation> attestations(JsonNode all) {
    List<Attestation> attestations = Fields.list(all, PolicyMapping::attestation);
    Set<String> known = new HashSet<>();
    for (Attestation each : attestations) {
      if (!known.add(each.testCase())) {
        throw new BadRunFile(
            "policy.attestations: " + each.testCase() + " is there twice; leave the last word");
      }
    }
    return attestations;
  }

  private static Attestation attestation(JsonNode said) {
    return new Attestation(
        said.path("testCase").asText(),
        said.path("by").asText(),
        Fields.date("policy.attestations: on", said.path("on").asText()),
        found(said),
        said.path("note").asText(""));
  }

  private static Attestation.Found found(JsonNode said) {
    boolean applies = said.path("applies").asBoolean(true);
    if (applies == said.path("holds").isMissingNode()) {
      throw new BadRunFile(
          "policy.attestations: "
              + said.path("testCase").asText()
              + ": say what was found, either 'holds: true' or 'holds: false', or 'applies: false'"
              + " where there is no such thing");
    }
    return applies
        ? Attestation.Found.of(said.path("holds").asBoolean())
        : Attestation.Found.DOES_NOT_APPLY;
  }
}
