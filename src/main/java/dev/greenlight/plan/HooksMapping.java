package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Hook;
import dev.greenlight.model.TestHooks;
import java.util.Optional;

/**
 * Turns {@code pixit.hooks} into its records.
 *
 * @param fields fills in what stands in braces
 */
record HooksMapping(Fields fields) {
  TestHooks map(JsonNode hooks) {
    return new TestHooks(
        Fields.optional(hooks, "keyHeader", JsonNode::asText),
        Fields.optionalSecret(hooks, "key"),
        hook(hooks, "expire"),
        hook(hooks, "revokeAuthorization", "revoke"),
        hook(hooks, "notification", "notify"),
        hook(hooks, "endAuthorization"),
        hook(hooks, "moveOut"),
        hook(hooks, "blockThirdParty"),
        hook(hooks, "correct", "publish"),
        hook(hooks, "swapMeter"),
        hook(hooks, "advanceClock"),
        hook(hooks, "reset"));
  }

  private Optional<Hook> hook(JsonNode hooks, String name) {
    return Fields.optional(hooks, name, this::hook);
  }

  /** The schema lets either name stand there. */
  private Optional<Hook> hook(JsonNode hooks, String name, String shortName) {
    return hook(hooks, name).or(() -> hook(hooks, shortName));
  }

  private Hook hook(JsonNode hook) {
    if (hook.has("command")) {
      return new Hook.Command(
          Fields.list(hook.path("command"), JsonNode::asText), hook.path("seconds").asInt(20));
    }
    return hook.has("prompt")
        ? new Hook.Prompt(hook.path("prompt").asText(), hook.path("seconds").asInt(45))
        : new Hook.Call(fields.fill(hook.asText()));
  }
}
