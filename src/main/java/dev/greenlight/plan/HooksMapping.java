package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Hook;
import dev.greenlight.model.HookKind;
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
        hook(hooks, HookKind.EXPIRE),
        hook(hooks, HookKind.REVOKE_AUTHORIZATION),
        hook(hooks, HookKind.NOTIFICATION),
        hook(hooks, HookKind.END_AUTHORIZATION),
        hook(hooks, HookKind.MOVE_OUT),
        hook(hooks, HookKind.BLOCK_THIRD_PARTY),
        hook(hooks, HookKind.CORRECT),
        hook(hooks, HookKind.SWAP_METER),
        hook(hooks, HookKind.ADVANCE_CLOCK),
        hook(hooks, HookKind.RESET));
  }

  private Optional<Hook> hook(JsonNode hooks, String name) {
    return Fields.optional(hooks, name, this::hook);
  }

  /** The schema lets either name stand there. */
  private Optional<Hook> hook(JsonNode hooks, HookKind kind) {
    return hook(hooks, kind.id()).or(() -> kind.shortId().flatMap(name -> hook(hooks, name)));
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
