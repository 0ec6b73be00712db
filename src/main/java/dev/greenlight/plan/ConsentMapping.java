package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.model.RunFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns {@code pixit.consent}, in its short form or page by page, into its record. */
final class ConsentMapping {
  private static final String CONSENT = "pixit.consent";
  private static final Set<String> KINDS =
      Set.of("type", "click", "tick", "untick", "choose", "select", "await");

  /** What some kinds of step need besides the place. */
  private static final Set<String> COMPANIONS = Set.of("value", "text", "option");

  private final Map<String, String> selectors = new LinkedHashMap<>();

  private ConsentMapping() {}

  static Consent map(JsonNode consent) {
    RunFile.Browser browser =
        RunFile.Browser.valueOf(
            consent.path("browser").asText("htmlunit").toUpperCase(Locale.ROOT));
    if (consent.isMissingNode()) {
      return new Consent(browser, Consent.USUAL_MOST_PAGES, List.of(), Map.of());
    }
    return consent.has("pages")
        ? new ConsentMapping().pages(browser, consent)
        : Consent.ofOneLogin(
            browser,
            consent.path("userField").asText(),
            consent.path("passwordField").asText(),
            consent.path("loginButton").asText(),
            consent.path("approveButton").asText(),
            consent.path("denyButton").asText());
  }

  private Consent pages(RunFile.Browser browser, JsonNode consent) {
    List<ConsentPage> pages = new ArrayList<>();
    for (JsonNode page : consent.path("pages")) {
      pages.add(page("pages[" + pages.size() + "]", page));
    }
    requireQuestion(pages, consent.path("asks").asBoolean(true));
    return new Consent(
        browser, consent.path("mostPages").asInt(Consent.USUAL_MOST_PAGES), pages, selectors);
  }

  /** A forgotten question would be missed late: that there is none has to be said. */
  private static void requireQuestion(List<ConsentPage> pages, boolean asks) {
    boolean found = pages.stream().anyMatch(ConsentPage::asks);
    if (asks && !found) {
      throw new BadRunFile(
          CONSENT
              + ".pages: one of them must say how to approve and deny"
              + " ('asks: false' where customers are never asked)");
    }
    if (!asks && found) {
      throw new BadRunFile(CONSENT + ".asks: false, but one of the pages says how to approve");
    }
  }

  private ConsentPage page(String key, JsonNode page) {
    selectors.put(key + ".when", page.path("when").asText());
    ConsentPage mapped =
        new ConsentPage(
            page.path("name").asText(),
            page.path("when").asText(),
            page.path("times").asInt(1),
            steps(key + ".steps", page.path("steps")),
            steps(key + ".approve", page.path("approve")),
            steps(key + ".deny", page.path("deny")));
    if (mapped.approve().isEmpty() != mapped.deny().isEmpty()) {
      throw new BadRunFile(CONSENT + "." + key + ": approve and deny go together");
    }
    if (mapped.steps().isEmpty() && !mapped.asks()) {
      throw new BadRunFile(CONSENT + "." + key + ": nothing is done on this page");
    }
    return mapped;
  }

  private List<ConsentStep> steps(String key, JsonNode steps) {
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
    if (kinds.size() != 1) {
      throw new BadRunFile(
          CONSENT
              + "."
              + key
              + ": expected one of "
              + new TreeSet<>(KINDS)
              + ", observed "
              + kinds);
    }
    String kind = kinds.iterator().next();
    String selector = step.path(kind).asText();
    selectors.put(key + "." + kind, selector);
    return switch (kind) {
      case "type" -> typed(key, step, selector, companions);
      case "select" -> {
        require(key, companions, "option");
        yield new ConsentStep.Select(selector, step.path("option").asText());
      }
      default -> {
        if (!companions.isEmpty()) {
          throw new BadRunFile(CONSENT + "." + key + ": " + kind + " goes without " + companions);
        }
        yield place(kind, selector);
      }
    };
  }

  private static ConsentStep typed(
      String key, JsonNode step, String selector, Set<String> companions) {
    if (companions.contains("text")) {
      require(key, companions, "text");
      return new ConsentStep.Write(selector, step.path("text").asText());
    }
    require(key, companions, "value");
    return new ConsentStep.Type(selector, step.path("value").asText());
  }

  private static void require(String key, Set<String> companions, String one) {
    if (!companions.equals(Set.of(one))) {
      throw new BadRunFile(
          CONSENT + "." + key + ": expected '" + one + "' beside it, observed " + companions);
    }
  }

  private static ConsentStep place(String kind, String selector) {
    return switch (kind) {
      case "click" -> new ConsentStep.Click(selector);
      case "tick" -> new ConsentStep.Tick(selector);
      case "untick" -> new ConsentStep.Untick(selector);
      case "choose" -> new ConsentStep.Choose(selector);
      case "await" -> new ConsentStep.Await(selector);
      default -> throw new IllegalStateException("the schema allows no step '" + kind + "'");
    };
  }

  /**
   * Looks whether every customer has what he shall type.
   *
   * @throws BadRunFile when one has not
   */
  static void requireValues(RunFile.Pixit pixit) {
    for (ConsentPage page : pixit.consent().pages()) {
      for (ConsentStep step : page.steps()) {
        if (step instanceof ConsentStep.Type typed
            && !Set.of(Consent.USER, Consent.PASSWORD).contains(typed.value())) {
          requireValue(pixit, page, typed.value());
        }
      }
    }
  }

  private static void requireValue(RunFile.Pixit pixit, ConsentPage page, String value) {
    for (RunFile.Customer customer : pixit.people().toList()) {
      if (customer.password().isPresent() && !customer.values().containsKey(value)) {
        throw new BadRunFile(
            CONSENT
                + ": the page '"
                + page.name()
                + "' asks for '"
                + value
                + "', which is no value of "
                + customer.name()
                + " (pixit.customers)");
      }
    }
  }
}
