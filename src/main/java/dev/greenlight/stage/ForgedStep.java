package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.StaticPage;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came when another site let the browser of a customer post the form of a page that lead him
 * to the question, such as one on which he chooses what he shares.
 *
 * @param page its name in the run file
 * @param sign CSS selector of what shows that he is still there, for answers on record
 * @param next the same of the page to which his own form leads; empty where it is not known that it
 *     leads anywhere
 * @param attempts where each of the forged ones led; none where his own leads nowhere
 */
public record ForgedStep(
    String page, String sign, Optional<String> next, List<ForgedConsent.Attempt> attempts) {
  private static final int OK = 200;

  public ForgedStep {
    attempts = List.copyOf(attempts);
  }

  /** Tries it with each page between the login and the question. */
  public static List<ForgedStep> tried(Stage stage, RunFile.Customer customer) {
    return onTheWay(stage, customer).stream().map(page -> tried(stage, customer, page)).toList();
  }

  private static List<ConsentPage> onTheWay(Stage stage, RunFile.Customer customer) {
    List<ConsentPage> found = new ArrayList<>();
    if (stage.pixit().consent().pages().stream().allMatch(ForgedStep::isEitherEnd)) {
      return found;
    }
    return asked(
        stage,
        customer,
        (asking, agent, walk) -> {
          Optional<ConsentPage> next = next(walk, found);
          while (next.isPresent()) {
            found.add(next.get());
            next = next(walk, found);
          }
          return found;
        });
  }

  /** What is done in the browser of a customer who was sent to the authorization server. */
  private interface Visit<T> {
    T on(Asking asking, CustomerAgent agent, ConsentWalk walk);
  }

  private static <T> T asked(Stage stage, RunFile.Customer customer, Visit<T> visit) {
    Asking asking = Asking.of(stage, customer);
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              agent.open(asking.prepared().request().uri());
              return visit.on(
                  asking, agent, new ConsentWalk(stage.pixit().consent(), agent, identity));
            });
  }

  /** The next page on which he neither says who he is nor decides; empty once he is asked. */
  private static Optional<ConsentPage> next(ConsentWalk walk, List<ConsentPage> found) {
    return walk.until(
            page ->
                page.asks() || (walk.identified() && !page.identifies() && !found.contains(page)))
        .filter(page -> !page.asks());
  }

  /** Whether he says there who he is, or decides. */
  private static boolean isEitherEnd(ConsentPage page) {
    return page.identifies() || page.asks();
  }

  private static ForgedStep tried(Stage stage, RunFile.Customer customer, ConsentPage page) {
    Consent pages = stage.pixit().consent();
    String sign = pages.onRecord(page.sign());
    Optional<FilledForm> first = fill(stage, customer, page);
    Optional<String> next =
        first.map(form -> form.postedByCustomer(stage)).flatMap(right -> after(pages, page, right));
    List<ForgedConsent.Attempt> attempts =
        next.isEmpty()
            ? List.of()
            : FilledForm.forged(
                stage,
                first.orElseThrow(),
                () -> refill(stage, customer, page),
                answer -> after(pages, page, answer).equals(next));
    return new ForgedStep(page.name(), sign, next, attempts);
  }

  private static FilledForm refill(Stage stage, RunFile.Customer customer, ConsentPage page) {
    return fill(stage, customer, page)
        .orElseThrow(() -> new NotCarriedOut("the page '" + page.name() + "' did not come again"));
  }

  /** The page that an answer shows, where it is another one. */
  private static Optional<String> after(Consent pages, ConsentPage page, Exchange answer) {
    if (!answer.answered() || answer.response().status() != OK) {
      return Optional.empty();
    }
    String html = answer.response().body().text();
    return pages.pages().stream()
        .filter(other -> !other.identifies() && !other.equals(page))
        .map(other -> pages.onRecord(other.sign()))
        .filter(other -> StaticPage.shows(html, other))
        .filter(other -> !StaticPage.shows(html, pages.onRecord(page.sign())))
        .findFirst();
  }

  /** Lets him go as far as that page, and away again. */
  private static Optional<FilledForm> fill(
      Stage stage, RunFile.Customer customer, ConsentPage page) {
    return asked(
        stage,
        customer,
        (asking, agent, walk) ->
            walk.until(page::equals)
                .flatMap(here -> FilledForm.on(agent, asking.prepared(), here.steps())));
  }
}
