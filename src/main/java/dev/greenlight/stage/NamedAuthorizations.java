package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.RunFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which Authorizations the token responses of a run named to which Third Party, whatever became of
 * them since. Thread-safe.
 */
public final class NamedAuthorizations {
  private final Map<String, Set<String>> addresses = new ConcurrentHashMap<>();

  /** A token response has come. */
  void heard(Authorization authorization) {
    authorization
        .tokens()
        .authorizationUri()
        .ifPresent(
            address ->
                addresses
                    .computeIfAbsent(
                        authorization.prepared().thirdParty().customer().id(),
                        client -> ConcurrentHashMap.newKeySet())
                    .add(address));
  }

  /**
   * Addresses that were named to others of the run file and not to that one.
   *
   * @throws NotCarriedOut when none was
   */
  public Set<String> toOthersThan(RunFile.ThirdParty reader, RunFile.Pixit pixit) {
    Set<String> others = new TreeSet<>();
    pixit
        .applications()
        .filter(each -> !isOne(each, reader))
        .flatMap(this::named)
        .forEach(others::add);
    pixit
        .applications()
        .filter(each -> isOne(each, reader))
        .flatMap(this::named)
        .forEach(others::remove);
    if (others.isEmpty()) {
      throw new NotCarriedOut(
          "no token response of this run named another Third Party an Authorization of its own");
    }
    return others;
  }

  private Stream<String> named(RunFile.ThirdParty thirdParty) {
    return addresses.getOrDefault(thirdParty.customer().id(), Set.of()).stream();
  }

  /** Two entries of the run file may be about one Third Party. */
  private static boolean isOne(RunFile.ThirdParty one, RunFile.ThirdParty other) {
    return one.customer().id().equals(other.customer().id())
        || one.admin().id().equals(other.admin().id());
  }
}
