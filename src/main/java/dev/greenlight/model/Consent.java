package dev.greenlight.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a customer gets through the pages of a Data Custodian, in his browser.
 *
 * @param browser which one
 * @param mostPages more than he is ever led through
 * @param pages in the order in which they are looked for
 * @param selectors every CSS selector, by its key below {@code pixit.consent}
 * @param hosts that the way leads over, beside that of the authorization endpoint
 * @param personSeconds how long a person may take who plays every consent, in a browser of his own;
 *     empty where ours does
 * @param says words by which the page that asks tells which data is asked for; empty where the run
 *     file does not say
 * @param errorPage regular expression for the text of pages on which nothing is asked, whatever
 *     form they show; empty for none
 */
public record Consent(
    Browser browser,
    int mostPages,
    List<ConsentPage> pages,
    Map<String, String> selectors,
    List<String> hosts,
    Optional<Integer> personSeconds,
    List<String> says,
    Optional<String> errorPage) {
  /** The browsers that can play the customer. */
  public enum Browser {
    /** In the process, no installation, plain forms. */
    HTMLUNIT,
    /** A real one, for pages that need it. */
    CHROMIUM
  }

  /** Name of what a customer types as user name. */
  public static final String USER = "user";

  /** Name of what a customer types as password. */
  public static final String PASSWORD = "password";

  /** Pages, unless the run file says otherwise. */
  public static final int USUAL_MOST_PAGES = 10;

  /** Played by a browser of ours, which visits no other host. */
  public Consent(
      Browser browser, int mostPages, List<ConsentPage> pages, Map<String, String> selectors) {
    this(
        browser,
        mostPages,
        pages,
        selectors,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public Consent {
    pages = List.copyOf(pages);
    selectors = new LinkedHashMap<>(selectors);
    hosts = List.copyOf(hosts);
    says = List.copyOf(says);
  }

  /**
   * The short form: one login page, one question.
   *
   * @param userField where the user name goes
   * @param passwordField where the password goes
   * @param loginButton what submits the login
   * @param approveButton what approves
   * @param denyButton what denies
   */
  public static Consent ofOneLogin(
      Browser browser,
      String userField,
      String passwordField,
      String loginButton,
      String approveButton,
      String denyButton) {
    Map<String, String> selectors = new LinkedHashMap<>();
    selectors.put("userField", userField);
    selectors.put("passwordField", passwordField);
    selectors.put("loginButton", loginButton);
    selectors.put("approveButton", approveButton);
    selectors.put("denyButton", denyButton);
    return new Consent(
        browser,
        USUAL_MOST_PAGES,
        List.of(
            ConsentPage.login(userField, passwordField, loginButton),
            ConsentPage.question(approveButton, denyButton)),
        selectors);
  }

  /** The same, played by a person who may take so long. */
  public Consent byPerson(Optional<Integer> seconds) {
    return new Consent(browser, mostPages, pages, selectors, hosts, seconds, says, errorPage);
  }

  /** The same whose way leads over those hosts too. */
  public Consent over(List<String> others) {
    return new Consent(
        browser, mostPages, pages, selectors, others, personSeconds, says, errorPage);
  }

  /** The same whose question tells in these words which data is asked for. */
  public Consent saying(List<String> words) {
    return new Consent(
        browser, mostPages, pages, selectors, hosts, personSeconds, words, errorPage);
  }

  /** The same that goes no further on a page whose text has something of that expression. */
  public Consent endingAt(Optional<String> expression) {
    return new Consent(
        browser, mostPages, pages, selectors, hosts, personSeconds, says, expression);
  }

  /** Whether a text is that of a page on which nothing is asked. */
  public boolean isErrorPage(String text) {
    return errorPage.filter(each -> Pattern.compile(each).matcher(text).find()).isPresent();
  }

  /**
   * The same where something else is done on a page, in place of its steps.
   *
   * @param page its name; empty for that which asks
   */
  public Consent choosing(Optional<String> page, List<ConsentStep> steps) {
    return doing(each -> page.map(each.name()::equals).orElse(each.asks()), steps);
  }

  /**
   * The same where a customer proves in another way who he is.
   *
   * @param page its name; empty for that which asks who he is
   */
  public Consent proving(Optional<String> page, List<ConsentStep> steps) {
    return doing(each -> page.map(each.name()::equals).orElse(each.identifies()), steps);
  }

  private Consent doing(Predicate<ConsentPage> which, List<ConsentStep> steps) {
    List<ConsentPage> changed =
        pages.stream().map(each -> which.test(each) ? each.doing(steps) : each).toList();
    return new Consent(
        browser, mostPages, changed, selectors, hosts, personSeconds, says, errorPage);
  }

  /** Whether customers are never asked; false where nobody says which pages there are. */
  public boolean asksNobody() {
    return !pages.isEmpty() && pages.stream().noneMatch(ConsentPage::asks);
  }

  /** Selector of what shows that somebody has to say who he is; empty where nobody has. */
  public String loginSign() {
    return signs(ConsentPage::identifies);
  }

  /**
   * Selector of what shows that a request was taken: the question, or a page on the way to it;
   * empty where there is neither.
   */
  public String questionSign() {
    return signs(page -> !page.identifies());
  }

  private String signs(Predicate<ConsentPage> which) {
    return pages.stream().filter(which).map(ConsentPage::sign).collect(Collectors.joining(", "));
  }

  /**
   * The same selector for answers as they were recorded: it finds nothing on an error page. In
   * jsoup's own words, for browsers know none that looks at texts.
   *
   * @param sign one of the two above
   */
  public String onRecord(String sign) {
    return errorPage
        .filter(each -> !sign.isEmpty())
        // Quotes would begin a text of their own there.
        .map(each -> each.replaceAll("[\"']", "."))
        .map(each -> "html:not(:matches(" + each + ")) :is(" + sign + ")")
        .orElse(sign);
  }
}
