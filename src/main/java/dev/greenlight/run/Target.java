package dev.greenlight.run;

import dev.greenlight.act.http.Conduct;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.record.Header;
import dev.greenlight.stage.CallbackDoor;
import dev.greenlight.trust.TrustStore;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a run is played against, with everything that has to be closed after it.
 *
 * @param name how reports call it
 * @param runFile what the user said, all places filled in
 * @param secrets the values behind its references
 * @param trust whom the run trusts: what is asked of the target's certificates is asked of this
 * @param browsers whom the browsers of customers trust: the door of the Third Party too
 * @param door where callbacks arrive
 * @param ours whether it is our own party: what it fails to do before the first case is our fault
 * @param mistakes what went wrong inside of parties of ours so far, in words; empty for nothing
 * @param closing stops what was started for it
 */
public record Target(
    String name,
    RunFile runFile,
    Secrets secrets,
    TrustStore trust,
    TrustStore browsers,
    CallbackDoor door,
    boolean ours,
    Supplier<Optional<String>> mistakes,
    Runnable closing)
    implements AutoCloseable {

  /** One whose browsers trust what all trust. */
  public Target(
      String name,
      RunFile runFile,
      Secrets secrets,
      TrustStore trust,
      CallbackDoor door,
      boolean ours,
      Supplier<Optional<String>> mistakes,
      Runnable closing) {
    this(name, runFile, secrets, trust, trust, door, ours, mistakes, closing);
  }

  /** The header that opens the hooks of the target which are addresses. */
  Optional<Header> hookKey() {
    return runFile
        .pixit()
        .hooks()
        .flatMap(
            hooks ->
                hooks
                    .keyHeader()
                    .flatMap(name -> hooks.key().map(key -> new Header(name, secrets.of(key)))));
  }

  /** How requests get to it; one that was made anew keeps a pace of its own. */
  Conduct conduct() {
    return Conducts.of(runFile.pixit(), reference -> Optional.of(secrets.of(reference)));
  }

  @Override
  public void close() {
    closing.run();
  }
}
