package dev.greenlight.stage;

import dev.greenlight.judge.Check;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.JournalEntry;
import java.util.HashMap;
import java.util.Map;

/** One scenario while it runs: its exhibits by role, and the worst that was said so far. */
public final class Scene {
  private final Stage stage;
  private final TestCase testCase;
  private final Map<String, String> idsByRole = new HashMap<>();
  private Verdict worst = Verdict.NOT_APPLICABLE;

  Scene(Stage stage, TestCase testCase) {
    this.stage = stage;
    this.testCase = testCase;
  }

  /** The case this is about. */
  public TestCase testCase() {
    return testCase;
  }

  /** What all scenarios of the run share. */
  public Stage stage() {
    return stage;
  }

  /** Puts something on record under a role; a later one takes the role over. */
  public <T extends Exhibit> T put(String role, T exhibit) {
    idsByRole.put(role, stage.journal().exhibit(testCase.id(), role, exhibit));
    return exhibit;
  }

  /** Puts an exchange on record that is one of several of a role. */
  public Seen keep(String role, Exchange exchange) {
    return new Seen(exchange, stage.journal().exhibit(testCase.id(), role, exchange));
  }

  /**
   * Lets something stand under a role that is on record already, such as a feed that several cases
   * look at.
   *
   * @param id of the exhibit
   */
  public void refer(String role, String id) {
    idsByRole.put(role, id);
  }

  /** Whether anything stands under that role. */
  public boolean has(String role) {
    return idsByRole.containsKey(role);
  }

  /**
   * Asks a recorded question of the exhibits under these roles. Does not throw when the answer is
   * bad: later questions shall speak too.
   */
  public void ask(Check check, String... roles) {
    ask(check, testCase.requirements().get(0), roles);
  }

  /** Asks about another of the duties of the case than the first. */
  public void ask(Check check, String requirement, String[] roles) {
    Map<String, String> exhibits = new HashMap<>();
    for (String role : roles) {
      String id = idsByRole.get(role);
      if (id == null) {
        throw new IllegalStateException("nothing was put on record as '" + role + "'");
      }
      exhibits.put(role, id);
    }
    String question = stage.journal().nextQuestion();
    stage
        .journal()
        .append(
            new JournalEntry.QuestionAsked(
                question, testCase.id(), requirement, stage.codec().write(check), exhibits));
    CheckResult result =
        stage.bench().hear(check, requirement, testCase, stage.journal().exhibits(exhibits));
    stage.journal().append(new JournalEntry.OutcomeGiven(question, testCase.id(), result));
    worst = worst.and(result.verdict());
  }

  /** The worst that was said so far. */
  public Verdict worst() {
    return worst;
  }
}
