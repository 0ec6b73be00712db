package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.model.RunFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scope with a function block that there is, and that the Third Party is not registered for. */
public final class ExcessScope {
  private ExcessScope() {}

  /**
   * That scope with such a block more. What the Third Party is registered for,
   * ApplicationInformation tells; what the run file names (the scopes of all its clients, and
   * others on offer) counts too.
   *
   * @throws NotServed where ApplicationInformation tells no scope, or no block is left
   * @throws NotCarriedOut where the scope names no function blocks
   */
  public static String beyond(Stage stage, String scope) {
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    List<String> told = Registered.of(stage, "scope");
    if (told.isEmpty()) {
      throw new NotServed(
          "ApplicationInformation does not tell for which scope the Third Party is registered: it"
              + " may be registered for more than the run file names");
    }
    Set<String> registered =
        Stream.of(
                Stream.of(thirdParty.customer(), thirdParty.admin(), thirdParty.registration())
                    .map(RunFile.Client::scope),
                stage.pixit().oauth().otherScopes().stream(),
                told.stream())
            .flatMap(scopes -> scopes)
            .flatMap(each -> Scopes.blocksIn(each).stream())
            .collect(Collectors.toSet());
    if (!Scopes.leavesMore(scope, registered)) {
      throw new NotServed("the Third Party is registered for every function block there is");
    }
    return Scopes.wider(scope, registered);
  }
}
