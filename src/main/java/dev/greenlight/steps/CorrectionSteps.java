package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.judge.feed.TotalsFollowCorrection;
import dev.greenlight.judge.resource.BringsCorrection;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.LeavesLaterCorrectionOut;
import dev.greenlight.judge.resource.NamesWhereCorrectionIs;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.HookKind;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.CallbackDoor;
import dev.greenlight.stage.NewsOfOther;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something that was measured is corrected, and found by who reads it. */
public final class CorrectionSteps {
  private static final FunctionBlockId QUERIES = new FunctionBlockId(37);
  private static final FunctionBlockId NOTIFICATIONS = new FunctionBlockId(39);

  /** Keeps a bound off the time itself: whether an end is inside is another case. */
  private static final Duration MARGIN = Duration.ofSeconds(1);

  /** Who names more has said enough. */
  private static final int MOST_NAMED = 5;

  private final Play play;
  private final ExtentSteps extent;
  private CallbackDoor.Point since;
  private Exchange changed;
  private Optional<Instant> until = Optional.empty();
  private int named;
  private String untold = "";

  public CorrectionSteps(Play play, ExtentSteps extent) {
    this.play = play;
    this.extent = extent;
  }

  @When("the Data Custodian corrects it")
  public void corrects() {
    since = play.stage().door().now();
    play.stage()
        .useHook(HookKind.CORRECT, "correct something that was measured", own().resourceUri());
  }

  @When("the Third Party asks for what has changed since")
  public void asksForChanges() {
    changed = play.answer(extent.since(own(), "updated-min", newest()));
  }

  @When("the Third Party asks for what had changed until just before")
  public void asksForOlder() {
    until = firstCorrection().map(time -> time.truncatedTo(ChronoUnit.SECONDS).minus(MARGIN));
    if (isClaimed(QUERIES)) {
      until.ifPresent(end -> play.put("window", extent.since(own(), "updated-max", end)));
    }
  }

  @When("the Third Party reads what a notification of it names")
  public void readsWhatIsNamed() {
    untold = "";
    if (!isClaimed(NOTIFICATIONS)) {
      untold = "FB_39 is not claimed: nobody is notified";
      return;
    }
    Optional<String> deaf = play.stage().door().deafForOther();
    if (deaf.isPresent()) {
      untold = "what one Third Party is told cannot be told apart from the rest: " + deaf.get();
      return;
    }
    List<String> addresses = new NewsOfOther(play.stage()).of(own().resourceUri(), since);
    addresses.stream()
        .limit(MOST_NAMED)
        .forEach(address -> play.put("named " + ++named, play.resources().get(address, own())));
    untold = named == 0 ? "no notification named anything of the data that was corrected" : "";
  }

  @Then("what was corrected comes by the id it had, with a later time and another value")
  public void bringsCorrection() {
    play.ask(new BringsCorrection(), "answer", "whole");
  }

  @Then("what was corrected after that is not in it")
  public void leavesCorrectionOut() {
    if (!isClaimed(QUERIES)) {
      play.askAbout(
          "query_window_updated",
          new HasNothingToLookAt("FB_37 is not claimed: nothing demands updated-max"));
    } else if (until.isEmpty()) {
      play.askAbout(
          "query_window_updated",
          new HasNothingToLookAt("nothing came that was changed later: no window ends before it"));
    } else {
      play.askAbout(
          "query_window_updated",
          new LeavesLaterCorrectionOut(until.get().toString()),
          "window",
          "answer",
          "whole");
    }
  }

  @Then("what was corrected is found there")
  public void correctionIsNamed() {
    if (named == 0) {
      play.askAbout("notification_window", new HasNothingToLookAt(untold));
    } else {
      play.askAbout(
          "notification_window",
          new NamesWhereCorrectionIs(named),
          Stream.concat(
                  Stream.of("answer", "whole"),
                  IntStream.rangeClosed(1, named).mapToObj(place -> "named " + place))
              .toArray(String[]::new));
    }
  }

  @Then("totals of what was corrected are corrected too")
  public void correctsTotals() {
    play.askAbout("correction_in_totals", new TotalsFollowCorrection(), "whole", "again");
  }

  private Authorization own() {
    return extent.relationship().authorization();
  }

  private boolean isClaimed(FunctionBlockId block) {
    return play.stage().runFile().pics().claims(block);
  }

  /** When anything of the whole changed last: what changes after that is asked for. */
  private Instant newest() {
    return changes(extent.relationship().before().exchange())
        // What says that it will change tells nothing of what has changed.
        .filter(updated -> updated.isBefore(InstantSource.system().instant()))
        .max(Instant::compareTo)
        .orElseThrow(
            () -> new NotCarriedOut("the batch holds no IntervalBlock that says when it changed"));
  }

  /** When the first of what was corrected changed; empty where nothing came that was. */
  private Optional<Instant> firstCorrection() {
    Instant newest = newest();
    try {
      return changed.answered() && changed.response().status() == 200
          ? changes(changed).filter(updated -> updated.isAfter(newest)).min(Instant::compareTo)
          : Optional.empty();
    } catch (NotCarriedOut unreadable) {
      // Whoever looks for the correction finds none, and that is the finding.
      return Optional.empty();
    }
  }

  private static Stream<Instant> changes(Exchange batch) {
    return FeedDirectory.of(batch.request().uri(), batch.response().body().content())
        .entries()
        .stream()
        .filter(entry -> entry.kind().equals("IntervalBlock"))
        .flatMap(entry -> entry.updated().stream());
  }
}
