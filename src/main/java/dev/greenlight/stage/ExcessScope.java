package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.model.RunFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scope with a function block that there is, and that the Third Party is not registered for. */
public final class ExcessScope {
  /**
   * What clients use for themselves (bulk data, registration, management). Of these
   * ApplicationInformation, which tells of the client for customers, need not tell.
   */
  private static final Set<String> OF_CLIENTS =
      Set.of("19", "32", "33", "34", "35", "36", "38", "40", "41", "44", "45", "66", "67");

  private ExcessScope() {}

  /**
   * The scope of a client that acts for itself with a block more that no client of the Third Party
   * is registered for; one of data.
   *
   * @throws NotServed as {@link #beyond}
   * @throws NotCarriedOut as {@link #beyond}
   */
  public static String beyondOwn(Stage stage, String scope) {
    return beyond(stage, scope, OF_CLIENTS);
  }

  /** The most that a client that acts for itself may get, with that scope in the run file. */
  public static String mostOwn(Stage stage, String scope) {
    Set<String> most = new HashSet<>(registered(stage, Registered.of(stage, "scope")));
    most.addAll(OF_CLIENTS);
    return Scopes.withAlso(scope, most);
  }

  /**
   * That scope with such a block more. What the Third Party is registered for,
   * ApplicationInformation tells; what the run file names (the scopes of all its clients, and
   * others on offer) counts too.
   *
   * @throws NotServed where ApplicationInformation tells no scope, or no block is left
   * @throws NotCarriedOut where the scope names no function blocks
   */
  public static String beyond(Stage stage, String scope) {
    return beyond(stage, scope, Set.of());
  }

  private static String beyond(Stage stage, String scope, Set<String> untold) {
    List<String> told = Registered.of(stage, "scope");
    if (told.isEmpty()) {
      throw new NotServed(
          "ApplicationInformation does not tell for which scope the Third Party is registered: it"
              + " may be registered for more than the run file names");
    }
    Set<String> registered = new HashSet<>(registered(stage, told));
    registered.addAll(untold);
    if (!Scopes.leavesMore(scope, registered)) {
      throw new NotServed("the Third Party is registered for every function block there is");
    }
    return Scopes.wider(scope, registered);
  }

  private static Set<String> registered(Stage stage, List<String> told) {
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    return Stream.of(
            Stream.of(thirdParty.customer(), thirdParty.admin(), thirdParty.registration())
                .map(RunFile.Client::scope),
            stage.pixit().oauth().otherScopes().stream(),
            told.stream())
        .flatMap(scopes -> scopes)
        .flatMap(each -> Scopes.blocksIn(each).stream())
        .collect(Collectors.toSet());
  }
}
