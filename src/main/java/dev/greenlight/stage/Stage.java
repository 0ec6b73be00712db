package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Impostor;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.sut.Matter;
import dev.greenlight.act.sut.SutHooks;
import dev.greenlight.act.tls.TlsProbe;
import dev.greenlight.judge.Bench;
import dev.greenlight.judge.CheckCodec;
import dev.greenlight.model.HookKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestHooks;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalEntry;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What all scenarios of a run share. Put together once by the composition root; thread-safe.
 *
 * @param runFile what the user said
 * @param secrets the values behind the references of the run file
 * @param journal where everything is written
 * @param clock gives each case its time
 * @param targetClock what the clock of the target shows
 * @param bench where questions are decided
 * @param codec how questions are written
 * @param functional for requests that stand for themselves
 * @param quick for requests in quantity
 * @param impostor makes a certificate of his own for requests when he is called; empty where the
 *     Third Party has none itself
 * @param probe for TLS handshakes of every kind
 * @param words makes up what nobody can guess
 * @param leases what is made once and shared
 * @param onboarding the Third Party's own tokens
 * @param consents how a Retail Customer is asked
 * @param pool authorizations, shared and fresh
 * @param door where notifications arrive
 * @param hooks of the system under test; empty when it has none
 */
public record Stage(
    RunFile runFile,
    Secrets secrets,
    Journal journal,
    CaseClock clock,
    TargetClock targetClock,
    Bench bench,
    CheckCodec codec,
    Transport functional,
    Transport quick,
    Supplier<Optional<Impostor>> impostor,
    TlsProbe probe,
    Words words,
    Leases leases,
    Onboarding onboarding,
    Consents consents,
    AuthorizationPool pool,
    CallbackDoor door,
    Optional<SutHooks> hooks) {

  /** A scene for one case. */
  public Scene scene(TestCase testCase) {
    return new Scene(this, testCase);
  }

  /**
   * Uses a hook of the target, in the time of the case.
   *
   * @throws NotCarriedOut when the run file names none, or it does not do what it should
   */
  public void useHook(HookKind kind, String purpose, String value) {
    useHook(kind, purpose, Matter.of(kind.thing(), value));
  }

  /** The same of something of which more is to be known. */
  public void useHook(HookKind kind, String purpose, Matter matter) {
    SutHooks target =
        hooks.orElseThrow(() -> new NotCarriedOut("the run file names no hooks (pixit.hooks)"));
    clock.during(
        () -> {},
        () -> {
          target.call(pixit().hooks().flatMap(kind::of), purpose, matter);
          return true;
        });
  }

  /**
   * Makes sure that a hook moves the clock of the target.
   *
   * @throws NotServed when the run file names none
   */
  public void requireMovableClock() {
    if (!hasMovableClock()) {
      throw new NotServed(
          "no hook moves the clock of the Data Custodian (pixit.hooks.advanceClock), and this run"
              + " does not last as long as that would take by itself");
    }
  }

  /** Whether a hook moves the clock of the target. */
  public boolean hasMovableClock() {
    return pixit().hooks().flatMap(TestHooks::advanceClock).isPresent();
  }

  /**
   * Moves the clock of the target, where nothing else is under way.
   *
   * @param time how far, from a second on; in whole seconds
   * @throws NotCarriedOut when no hook does, or it does not say that it did, its server shows that
   *     it did not, or time would go backwards
   */
  public void letPass(Duration time) {
    if (time.toSeconds() < 1) {
      throw new NotCarriedOut(
          "the clock of the Data Custodian is moved forward only, not by "
              + time.toSeconds()
              + " s");
    }
    Runnable move =
        () ->
            useHook(
                HookKind.ADVANCE_CLOCK,
                "move the clock of the Data Custodian",
                String.valueOf(time.toSeconds()));
    if (targetClock.isSeenToMove()) {
      move.run();
    } else {
      new ClockWitness(this).watch(time, move);
    }
    journal.append(new JournalEntry.ClockMoved(time.toSeconds()));
    targetClock.moved(Duration.ofSeconds(time.toSeconds()));
  }

  /** Whether the vendor claims the block that has a resource served. */
  boolean claims(ProtectedResource resource) {
    return resource.isDemanded() && runFile.pics().claims(resource.block());
  }

  /** What the tester needs to know of the target. */
  public RunFile.Pixit pixit() {
    return runFile.pixit();
  }
}
