package dev.greenlight.act.browser;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.ConsentStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The way of a customer through the pages of a Data Custodian. Each page is known by its sign, in
 * whatever order they come; where none is known, or one comes again that must not, the way ends.
 */
public final class ConsentWalk {
  /** How {@link #place()} calls a page on which nothing is asked. */
  private static final String ERROR_PAGE = "error page (pixit.consent.errorPage)";

  private final Consent consent;
  private final CustomerAgent agent;
  private final Identity identity;
  private final Map<ConsentPage, Integer> seen = new HashMap<>();
  private boolean identified;

  /**
   * @param agent his browser
   * @param identity what he knows and has
   */
  public ConsentWalk(Consent consent, CustomerAgent agent, Identity identity) {
    this.consent = consent;
    this.agent = agent;
    this.identity = identity;
  }

  /** What a customer can decide when he is asked. */
  public enum Decision {
    APPROVE,
    DENY
  }

  /**
   * Goes as far as he is led, up to the question.
   *
   * @return whether he is asked
   */
  public boolean untilAsked() {
    return until(ConsentPage::asks).isPresent();
  }

  /**
   * Goes as far as he is led, up to a page of that kind.
   *
   * @return that page; empty where none comes
   */
  public Optional<ConsentPage> until(Predicate<ConsentPage> kind) {
    for (Optional<ConsentPage> page = page(); page.isPresent(); page = page()) {
      if (kind.test(page.get())) {
        return page;
      }
      visit(page.get(), List.of());
    }
    return Optional.empty();
  }

  /** Goes as far as he is led, and decides if he is asked. */
  public void decide(Decision decision) {
    while (untilAsked()) {
      ConsentPage question = page().orElseThrow();
      visit(
          question,
          switch (decision) {
            case APPROVE -> question.approve();
            case DENY -> question.deny();
          });
    }
  }

  /** Whether he was asked who he is. */
  public boolean identified() {
    return identified;
  }

  /**
   * Whether he came to a page.
   *
   * @param name how the run file calls it
   */
  public boolean met(String name) {
    return seen.keySet().stream().map(ConsentPage::name).anyMatch(name::equals);
  }

  /** The page he is on, by its name in the run file; empty where that knows none. */
  public Optional<String> place() {
    return isAtError()
        ? Optional.of(
            known()
                .map(
                    page ->
                        "%s, which has the sign of '%s' too: does that expression fit it as well?"
                            .formatted(ERROR_PAGE, page.name()))
                .orElse(ERROR_PAGE))
        : shown().map(ConsentPage::name);
  }

  private boolean isAtError() {
    return consent.errorPage().isPresent() && consent.isErrorPage(agent.text());
  }

  private Optional<ConsentPage> shown() {
    return isAtError() ? Optional.empty() : known();
  }

  /** The page whose sign is shown, an error or not. */
  private Optional<ConsentPage> known() {
    return consent.pages().stream().filter(page -> agent.shows(page.sign())).findFirst();
  }

  /** The page he is on, unless it has come too often: then he was not let through. */
  private Optional<ConsentPage> page() {
    return shown().filter(page -> seen.getOrDefault(page, 0) < page.times());
  }

  private void visit(ConsentPage page, List<ConsentStep> decision) {
    seen.merge(page, 1, Integer::sum);
    if (seen.values().stream().mapToInt(Integer::intValue).sum() > consent.mostPages()) {
      throw new NotCarriedOut(
          "the customer was led through more than "
              + consent.mostPages()
              + " pages (pixit.consent.mostPages)");
    }
    identified |= page.identifies();
    try {
      page.steps().forEach(step -> agent.carryOut(step, identity));
      decision.forEach(step -> agent.carryOut(step, identity));
    } catch (NotCarriedOut e) {
      throw new NotCarriedOut("on the page '" + page.name() + "': " + e.getMessage(), e);
    }
  }
}
