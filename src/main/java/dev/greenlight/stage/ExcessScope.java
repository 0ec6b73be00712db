package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.model.RunFile;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scope with a function block that there is, and that the Third Party is not registered for. */
public final class ExcessScope {
  private ExcessScope() {}

  /**
   * That scope with such a block more. What the Third Party is registered for, the run file tells
   * (the scopes of all its clients, and others on offer), and ApplicationInformation.
   *
   * @throws NotCarriedOut where it names no function blocks, or no other is left
   */
  public static String beyond(Stage stage, String scope) {
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    Set<String> registered =
        Stream.of(
                Stream.of(thirdParty.customer(), thirdParty.admin(), thirdParty.registration())
                    .map(RunFile.Client::scope),
                stage.pixit().oauth().otherScopes().stream(),
                Registered.of(stage, "scope").stream())
            .flatMap(scopes -> scopes)
            .flatMap(each -> Scopes.blocksIn(each).stream())
            .collect(Collectors.toSet());
    return Scopes.wider(scope, registered);
  }
}
