package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.model.Download;
import dev.greenlight.model.RunFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Turns {@code pixit.consent}, in its short form or page by page, into its record. */
final class ConsentMapping {
  private static final String CONSENT = "pixit.consent";
  private static final String PERSON = "personSeconds";

  /** What every customer has who logs in. */
  private static final Set<String> BY_ALL = Set.of(Consent.USER, Consent.PASSWORD);

  private final Map<String, String> selectors = new LinkedHashMap<>();
  private final StepMapping steps = new StepMapping(CONSENT, selectors);

  private ConsentMapping() {}

  static Consent map(JsonNode consent) {
    return played(consent)
        .byPerson(
            consent.has(PERSON) ? Optional.of(consent.path(PERSON).asInt()) : Optional.empty())
        .over(Fields.list(consent.path("hosts"), JsonNode::asText))
        .saying(Fields.list(consent.path("says"), JsonNode::asText))
        .endingAt(Fields.optional(consent, "errorPage", ConsentMapping::expression));
  }

  private static String expression(JsonNode node) {
    try {
      return Pattern.compile(node.asText()).pattern();
    } catch (PatternSyntaxException e) {
      throw new BadRunFile(
          CONSENT
              + ".errorPage: '"
              + node.asText()
              + "' is no regular expression: "
              + e.getDescription(),
          e);
    }
  }

  private static Consent played(JsonNode consent) {
    Consent.Browser browser =
        Consent.Browser.valueOf(
            consent.path("browser").asText("htmlunit").toUpperCase(Locale.ROOT));
    if (consent.isMissingNode() || !(consent.has("pages") || consent.has("passwordField"))) {
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

  private Consent pages(Consent.Browser browser, JsonNode consent) {
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
            steps.map(key + ".steps", page.path("steps")),
            steps.map(key + ".approve", page.path("approve")),
            steps.map(key + ".deny", page.path("deny")));
    if (mapped.approve().isEmpty() != mapped.deny().isEmpty()) {
      throw new BadRunFile(CONSENT + "." + key + ": approve and deny go together");
    }
    if (mapped.steps().isEmpty() && !mapped.asks()) {
      throw new BadRunFile(CONSENT + "." + key + ": nothing is done on this page");
    }
    return mapped;
  }

  /**
   * Looks whether every customer has what he shall type.
   *
   * @throws BadRunFile when one has not
   */
  static void requireValues(RunFile.Pixit pixit) {
    pixit
        .ways()
        .download()
        .ifPresent(
            download ->
                requireValues(
                    pixit,
                    "pixit.download",
                    Stream.of(Download.Kind.values())
                        .flatMap(kind -> download.steps(kind).stream()),
                    download.values().keySet()));
    for (ConsentPage page : pixit.consent().pages()) {
      for (ConsentStep step : page.steps()) {
        if (step.itself() instanceof ConsentStep.Type typed && !BY_ALL.contains(typed.value())) {
          requireValue(pixit, CONSENT + ": the page '" + page.name() + "'", typed.value());
        }
      }
    }
  }

  /**
   * The same of the steps of another block.
   *
   * @param known what can be typed beside what customers know of themselves
   */
  static void requireValues(
      RunFile.Pixit pixit, String block, Stream<ConsentStep> steps, Set<String> known) {
    steps
        .map(ConsentStep::itself)
        .filter(ConsentStep.Type.class::isInstance)
        .map(step -> ((ConsentStep.Type) step).value())
        .filter(value -> !BY_ALL.contains(value) && !known.contains(value))
        .forEach(value -> requireValue(pixit, block + ": a step", value));
  }

  private static void requireValue(RunFile.Pixit pixit, String asking, String value) {
    for (RunFile.Customer customer : pixit.people().toList()) {
      if (customer.password().isPresent() && !customer.values().containsKey(value)) {
        throw new BadRunFile(
            asking
                + " asks for '"
                + value
                + "', which is no value of "
                + customer.name()
                + " (pixit.customers)");
      }
    }
  }
}
