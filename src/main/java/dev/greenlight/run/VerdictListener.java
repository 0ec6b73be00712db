package dev.greenlight.run;

import dev.greenlight.act.NoPage;
import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.BadEvidence;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.stage.CaseClock;
import dev.greenlight.stage.CurrentStage;
import dev.greenlight.stage.NotAnswered;
import dev.greenlight.stage.NotAttested;
import dev.greenlight.stage.NotPlayable;
import dev.greenlight.stage.NotReached;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.VerdictReached;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Writes into the journal when a case begins, is halted and ends. What a failure means follows from
 * the keyword of its step: a Given that is not reached blocks, a When that cannot be carried out
 * leaves the case undecided, anything else is our own error. A case whose time is up is undecided
 * whatever it was about to do. Made by Cucumber.
 */
public final class VerdictListener implements ConcurrentEventListener {
  private final Map<UUID, String> keywords = new ConcurrentHashMap<>();

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseStarted.class, this::started);
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
  }

  private void started(TestCaseStarted event) {
    journal()
        .append(
            new JournalEntry.CaseOpened(
                planned(event.getTestCase()).id(), event.getInstant().toString()));
    CurrentStage.get().clock().begin();
  }

  private void stepFinished(TestStepFinished event) {
    io.cucumber.plugin.event.TestCase testCase = event.getTestCase();
    String keyword = keywords.getOrDefault(testCase.getId(), "");
    if (event.getTestStep() instanceof PickleStepTestStep step) {
      String written = step.getStep().getKeyword().strip();
      keyword = written.matches("And|But|\\*") ? keyword : written;
      keywords.put(testCase.getId(), keyword);
    }
    Result result = event.getResult();
    if (result.getStatus() == Status.UNDEFINED || result.getStatus() == Status.AMBIGUOUS) {
      halt(
          testCase,
          Verdict.ERROR,
          "the step '" + text(event) + "' is " + result.getStatus(),
          Optional.empty());
    } else if (result.getStatus() == Status.FAILED
        && !(result.getError() instanceof VerdictReached)) {
      halted(testCase, keyword, result.getError());
    }
  }

  private static void halted(
      io.cucumber.plugin.event.TestCase testCase, String keyword, Throwable failure) {
    CaseClock clock = CurrentStage.get().clock();
    if (clock.isUp()) {
      halt(testCase, Verdict.INCONCLUSIVE, clock.reason(), Optional.empty());
    } else {
      causes(failure)
          .filter(NoPage.class::isInstance)
          .findFirst()
          .ifPresent(
              lost ->
                  journal()
                      .exhibit(
                          planned(testCase).id(),
                          "page that did not come",
                          ((NoPage) lost).lost()));
      halt(
          testCase,
          verdictOf(keyword, failure),
          cause(failure),
          failure instanceof NotReached first ? Optional.of(first.judgedBy()) : Optional.empty());
    }
  }

  private static Verdict verdictOf(String keyword, Throwable failure) {
    if (failure instanceof NotServed) {
      return Verdict.NOT_APPLICABLE;
    }
    if (needsPerson(failure)) {
      return Verdict.REVIEW;
    }
    if (failure instanceof NotPlayable) {
      return Verdict.BLOCKED;
    }
    if (!(failure instanceof NotCarriedOut)) {
      return Verdict.ERROR;
    }
    return switch (keyword) {
      case "Given" -> Verdict.BLOCKED;
      case "When" -> Verdict.INCONCLUSIVE;
      default -> Verdict.ERROR;
    };
  }

  /** Also of what another case was the first to need. */
  private static boolean needsPerson(Throwable failure) {
    return causes(failure)
        .anyMatch(each -> each instanceof NotAttested || each instanceof NotAnswered);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private static String cause(Throwable failure) {
    if (failure instanceof NotCarriedOut || failure instanceof BadEvidence) {
      return failure.getMessage();
    }
    StackTraceElement[] trace = failure.getStackTrace();
    return failure + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private void finished(TestCaseFinished event) {
    keywords.remove(event.getTestCase().getId());
    CurrentStage.get().clock().end();
    journal()
        .append(
            new JournalEntry.CaseClosed(
                planned(event.getTestCase()).id(),
                event.getInstant().toString(),
                event.getResult().getDuration().toMillis()));
  }

  private static void halt(
      io.cucumber.plugin.event.TestCase testCase,
      Verdict verdict,
      String cause,
      Optional<String> judgedBy) {
    journal()
        .append(
            new JournalEntry.CaseHalted(
                planned(testCase).id(),
                verdict,
                journal().redactor().redact(cause),
                judgedBy.orElse(null)));
  }

  private static String text(TestStepFinished event) {
    return event.getTestStep() instanceof PickleStepTestStep step
        ? step.getStep().getText()
        : event.getTestStep().getCodeLocation();
  }

  private static TestCase planned(io.cucumber.plugin.event.TestCase testCase) {
    return CurrentStage.caseAt(
        new CurrentStage.Place(
            Path.of(testCase.getUri()).toString(), testCase.getLocation().getLine()));
  }

  private static Journal journal() {
    return CurrentStage.get().journal();
  }
}
