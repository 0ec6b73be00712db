package dev.greenlight.run;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.plan.PlanLine;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a run that was cut off has left in its journal. */
final class EarlierPart {
  /** What has to be the same in all parts of a run, with the words for it. */
  private static final Map<String, Function<RunResult.About, Object>> FIXED = fixed();

  private final Path folder;
  private final Map<TestCase, Optional<String>> planned = new LinkedHashMap<>();
  private final Set<String> finished = new HashSet<>();

  /** Cases for which a person was missing: he may have come meanwhile. */
  private final Set<String> inReview = new HashSet<>();

  private JournalEntry.RunOpened opened;
  private Duration moved = Duration.ZERO;
  private int parts = 1;
  private boolean begun;
  private boolean complete;

  private EarlierPart(Path folder) {
    this.folder = folder;
  }

  private static Map<String, Function<RunResult.About, Object>> fixed() {
    Map<String, Function<RunResult.About, Object>> fixed = new LinkedHashMap<>();
    fixed.put("target", RunResult.About::target);
    fixed.put("profile", about -> about.profile().id());
    fixed.put("ESPI version", about -> about.espiVersion().id());
    fixed.put("seed", RunResult.About::seed);
    fixed.put("deviation", about -> about.deviation() == null ? "none" : about.deviation());
    fixed.put("version of Greenlight", RunResult.About::harnessVersion);
    fixed.put("catalogue", RunResult.About::catalogueHash);
    return fixed;
  }

  /**
   * Reads it.
   *
   * @param evidence folder of the journal
   * @throws dev.greenlight.record.BadEvidence when there is no journal, or it was changed
   */
  static EarlierPart in(Path evidence) {
    EarlierPart part = new EarlierPart(evidence);
    JournalReader.open(evidence).entries().forEach(part::add);
    return part;
  }

  private void add(JournalEntry entry) {
    if (entry instanceof JournalEntry.RunOpened run) {
      opened = run;
    } else if (entry instanceof JournalEntry.RunResumed) {
      parts++;
      complete = false;
    } else if (entry instanceof JournalEntry.CasePlanned line) {
      planned.put(line.testCase(), Optional.ofNullable(line.notApplicable()));
    } else if (entry instanceof JournalEntry.CaseOpened again) {
      begun = true;
      finished.remove(again.testCase());
      inReview.remove(again.testCase());
    } else if (entry instanceof JournalEntry.CaseHalted halted) {
      if (halted.verdict() == Verdict.REVIEW) {
        inReview.add(halted.testCase());
      }
    } else if (entry instanceof JournalEntry.ClockMoved clock) {
      moved = moved.plusSeconds(clock.seconds());
    } else if (entry instanceof JournalEntry.CaseClosed closed) {
      finished.add(closed.testCase());
    } else if (entry instanceof JournalEntry.RunClosed) {
      complete = true;
    }
  }

  /**
   * Makes sure that both parts are of one run.
   *
   * @param about what page one of the present call would say
   * @param fingerprint of its run file
   * @param plan of it
   * @throws BadOrder naming the first difference
   */
  void requireSame(RunResult.About about, String fingerprint, List<PlanLine> plan) {
    FIXED.forEach((word, get) -> require(word, get.apply(opened.about()), get.apply(about)));
    if (!fingerprint.equals(opened.fingerprint())) {
      throw other("pics or pixit of the run file were changed since");
    }
    Map<TestCase, Optional<String>> now = new LinkedHashMap<>();
    plan.forEach(
        line ->
            now.put(line.testCase(), line.runs() ? Optional.empty() : Optional.of(line.reason())));
    boolean part = now.entrySet().containsAll(planned.entrySet());
    if (!part || (begun && now.size() != planned.size())) {
      throw other("it has another plan (--only, --cases, --failed, or the features themselves)");
    }
  }

  private void require(String word, Object then, Object now) {
    if (!Objects.equals(then, now)) {
      throw other(word + " was " + then + ", this call says " + now);
    }
  }

  private BadOrder other(String difference) {
    return new BadOrder(
        "the run in "
            + folder
            + " cannot go on: "
            + difference
            + "; call as the first time, or start anew in another folder");
  }

  /** Whether it said what it is about, before it was cut off. */
  boolean isOpened() {
    return opened != null;
  }

  /** Whether nothing is left to be done. */
  boolean isComplete() {
    return complete && inReview.isEmpty();
  }

  /** Ids of the cases that came to their end, and need not be asked for again. */
  Set<String> finished() {
    Set<String> done = new HashSet<>(finished);
    done.removeAll(inReview);
    return done;
  }

  /** Whether that case is planned already. */
  boolean plans(TestCase testCase) {
    return planned.containsKey(testCase);
  }

  /** How far the clock of the target was moved in all parts. */
  Duration clockMoved() {
    return moved;
  }

  /** How many parts the run has so far, from 1. */
  int parts() {
    return parts;
  }
}
