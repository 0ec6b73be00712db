package dev.greenlight.run;

import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What hooks of earlier runs may have left at a target: a clock that is ahead, a Third Party that
 * is blocked. No run file is wrong for that, and where a hook takes it back before the next run
 * nothing need be done.
 */
final class Leftovers {
  /** Lifetimes of tokens and periods of data are told by two clocks; more shows in verdicts. */
  private static final Duration MOST_SKEW = Duration.ofSeconds(60);

  private static final String TAKEN_BACK =
      "pixit.hooks.reset takes that back when the next run begins";

  private final RunFile runFile;
  private final InstantSource clock;
  private boolean clockIsAhead;

  /**
   * @param clock of this machine
   */
  Leftovers(RunFile runFile, InstantSource clock) {
    this.runFile = runFile;
    this.clock = clock;
  }

  /**
   * What to do about the clock of a server.
   *
   * @param server as the user knows it
   * @param there what it shows
   */
  Remark ofClock(String server, Instant there) {
    Duration ahead = Duration.between(there, clock.instant());
    if (ahead.abs().compareTo(MOST_SKEW) <= 0) {
      return Remark.ok("clock", server + " and this machine agree");
    }
    String seen =
        "this machine is "
            + ahead.abs().toSeconds()
            + " s "
            + (ahead.isNegative() ? "behind " : "ahead of ")
            + server;
    if (!mayBeMoved(ahead)) {
      return Remark.mend("clock", seen + "; set the one that is wrong (NTP)");
    }
    clockIsAhead = true;
    return leftOver(
        "clock",
        seen + "; an earlier run may have moved its clock (pixit.hooks.advanceClock)",
        "take that back at the target",
        "if none did, set the one that is wrong (NTP)");
  }

  /**
   * Why a client may be refused that is as it should be, when the clocks were looked at; empty
   * where nothing is known that earlier runs could have done to it.
   *
   * @param seen what was seen of it, in words
   * @param otherwise what to do if no run did it
   */
  Optional<Remark> ofClient(String subject, RunFile.Client client, String seen, String otherwise) {
    if (isBlockedByRuns(client)) {
      return Optional.of(
          leftOver(
              subject,
              seen + "; an earlier run may have blocked it (pixit.hooks.blockThirdParty)",
              "let it in again at the target, or register another",
              "if none did, " + otherwise));
    }
    if (client.signs() && clockIsAhead) {
      return Optional.of(
          leftOver(
              subject,
              seen
                  + "; what it signs is good by the clock of this machine, and that there is ahead, as"
                  + " told above (pixit.hooks.advanceClock)",
              "take that back at the target",
              "if it is refused then, too, " + otherwise));
    }
    return Optional.empty();
  }

  private Remark leftOver(String subject, String seen, String todo, String otherwise) {
    boolean takenBack = hooks().flatMap(TestHooks::reset).isPresent();
    String words = seen + ": " + (takenBack ? TAKEN_BACK : todo) + "; " + otherwise;
    return takenBack ? Remark.note(subject, words) : Remark.mend(subject, words);
  }

  /** Hooks move a clock forwards. */
  private boolean mayBeMoved(Duration ahead) {
    return ahead.compareTo(MOST_SKEW.negated()) < 0
        && hooks().flatMap(TestHooks::advanceClock).isPresent();
  }

  private boolean isBlockedByRuns(RunFile.Client client) {
    return hooks().flatMap(TestHooks::blockThirdParty).isPresent()
        && runFile.pixit().expendable().flatMap(RunFile.Expendable::thirdParty).stream()
            .flatMap(party -> Stream.of(party.customer(), party.admin(), party.registration()))
            .anyMatch(client::equals);
  }

  private Optional<TestHooks> hooks() {
    return runFile.pixit().hooks();
  }
}
