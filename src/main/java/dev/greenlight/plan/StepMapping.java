package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.ConsentStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns what a customer does on a page, step by step, into its records. */
final class StepMapping {
  private static final Set<String> KINDS =
      Set.of("type", "click", "tick", "untick", "choose", "select", "await");

  /** What some kinds of step need besides the place. */
  private static final Set<String> COMPANIONS = Set.of("value", "text", "option");

  /** What any step may be done on condition of. */
  private static final String SIGN = "if";

  private final String root;
  private final Map<String, String> selectors;

  /**
   * @param root key of the block that the steps stand in
   * @param selectors takes every CSS selector, by its key below that
   */
  StepMapping(String root, Map<String, String> selectors) {
    this.root = root;
    this.selectors = selectors;
  }

  List<ConsentStep> map(String key, JsonNode steps) {
    List<ConsentStep> mapped = new ArrayList<>();
    for (JsonNode step : steps) {
      mapped.add(step(key + "[" + mapped.size() + "]", step));
    }
    return mapped;
  }

  private ConsentStep step(String key, JsonNode step) {
    Set<String> kinds = new TreeSet<>();
    Set<String> companions = new TreeSet<>();
    step.fieldNames()
        .forEachRemaining(name -> (COMPANIONS.contains(name) ? companions : kinds).add(name));
    boolean conditional = kinds.remove(SIGN);
    if (kinds.size() != 1) {
      throw new BadRunFile(
          root + "." + key + ": expected one of " + new TreeSet<>(KINDS) + ", observed " + kinds);
    }
    String kind = kinds.iterator().next();
    String selector = step.path(kind).asText();
    selectors.put(key + "." + kind, selector);
    ConsentStep done = done(key, kind, selector, step, companions);
    if (!conditional) {
      return done;
    }
    String sign = step.path(SIGN).asText();
    selectors.put(key + "." + SIGN, sign);
    return new ConsentStep.Where(sign, done);
  }

  private ConsentStep done(
      String key, String kind, String selector, JsonNode step, Set<String> companions) {
    return switch (kind) {
      case "type" -> typed(key, step, selector, companions);
      case "select" -> {
        require(key, companions, "option");
        yield new ConsentStep.Select(selector, step.path("option").asText());
      }
      default -> {
        if (!companions.isEmpty()) {
          throw new BadRunFile(root + "." + key + ": " + kind + " goes without " + companions);
        }
        yield place(kind, selector);
      }
    };
  }

  private ConsentStep typed(String key, JsonNode step, String selector, Set<String> companions) {
    if (companions.contains("text")) {
      require(key, companions, "text");
      return new ConsentStep.Write(selector, step.path("text").asText());
    }
    require(key, companions, "value");
    return new ConsentStep.Type(selector, step.path("value").asText());
  }

  private void require(String key, Set<String> companions, String one) {
    if (!companions.equals(Set.of(one))) {
      throw new BadRunFile(
          root + "." + key + ": expected '" + one + "' beside it, observed " + companions);
    }
  }

  private ConsentStep place(String kind, String selector) {
    return switch (kind) {
      case "click" -> new ConsentStep.Click(selector);
      case "tick" -> new ConsentStep.Tick(selector);
      case "untick" -> new ConsentStep.Untick(selector);
      case "choose" -> new ConsentStep.Choose(selector);
      case "await" -> new ConsentStep.Await(selector);
      default -> throw new IllegalStateException("the schema allows no step '" + kind + "'");
    };
  }
}
