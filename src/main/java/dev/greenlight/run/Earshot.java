package dev.greenlight.run;

import dev.greenlight.model.RunFile;
import dev.greenlight.model.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether notifications of the target can be heard. Greenlight listens on loopback only: what a
 * correct custodian sends elsewhere arrives here only if somebody forwards it.
 */
final class Earshot {
  private Earshot() {}

  /** Paths at which notifications are taken beside the usual ones. */
  static Set<String> paths(RunFile.Pixit pixit) {
    return pixit
        .applications()
        .flatMap(party -> party.notificationUri().stream())
        .map(uri -> WebAddress.of(uri).path())
        .map(path -> path.isEmpty() ? "/" : path)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of these paths at which somebody else than the first Third Party is notified. */
  static Set<String> pathsOfOthers(RunFile.Pixit pixit) {
    Optional<String> own =
        pixit.thirdParty().notificationUri().map(uri -> WebAddress.of(uri).path());
    return paths(pixit).stream()
        .filter(path -> own.filter(path::equals).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is told to others than the first Third Party. */
  static Others others(RunFile.Pixit pixit) {
    Optional<String> uri = pixit.otherThirdParty().flatMap(RunFile.ThirdParty::notificationUri);
    return new Others(
        pathsOfOthers(pixit),
        uri.map(registered -> WebAddress.of(registered).path()).orElse(""),
        uri.map(registered -> doubtOfOther(pixit, registered))
            .orElseGet(
                () ->
                    Optional.of(
                        "the run file does not say where the other Third Party is notified"
                            + " (pixit.otherThirdParty.notificationUri)")));
  }

  /**
   * What is told to others than the first Third Party.
   *
   * @param paths where they are notified
   * @param second where the second one of the run file is; empty where that does not say
   * @param doubt why that one is not heard; empty where it is, if the first one is
   */
  record Others(Set<String> paths, String second, Optional<String> doubt) {
    Others {
      paths = Set.copyOf(paths);
    }
  }

  private static Optional<String> doubtOfOther(RunFile.Pixit pixit, String registered) {
    String key = "pixit.otherThirdParty.notificationUri (" + registered + ")";
    WebAddress uri = WebAddress.of(registered);
    Optional<WebAddress> first = pixit.thirdParty().notificationUri().map(WebAddress::of);
    if (!pathsOfOthers(pixit).contains(uri.path())) {
      return Optional.of(key + " has no path of its own: the first Third Party is notified there");
    }
    // Whatever is forwarded from there for the first one is forwarded for the other one.
    boolean isForwarded = first.filter(own -> own.authority().equals(uri.authority())).isPresent();
    boolean isHere = isAt(uri, WebAddress.of(pixit.thirdParty().redirectUri())) && isNear(pixit);
    return isForwarded || isHere
        ? Optional.empty()
        : Optional.of(key + " leads to where Greenlight does not hear what arrives");
  }

  private static boolean isNear(RunFile.Pixit pixit) {
    return WebAddress.isLoopback(URI.create(pixit.endpoints().resource()).getHost());
  }

  /** Why silence says nothing of the target; empty where it does. */
  static Optional<String> doubt(RunFile.Pixit pixit) {
    WebAddress door = WebAddress.of(pixit.thirdParty().redirectUri());
    Optional<String> registered = pixit.thirdParty().notificationUri();
    if (registered.map(WebAddress::of).filter(uri -> !isAt(uri, door)).isPresent()) {
      return Optional.of(
          "pixit.thirdParty.notificationUri ("
              + registered.get()
              + ") leads to where Greenlight does not listen itself, and nothing was forwarded from"
              + " there");
    }
    if (!isNear(pixit)) {
      return Optional.of(
          "the target is on another machine, and Greenlight listens on loopback only: register an"
              + " address that is forwarded here, and name it under pixit.thirdParty.notificationUri");
    }
    return Optional.empty();
  }

  private static boolean isAt(WebAddress uri, WebAddress door) {
    return WebAddress.isLoopback(host(uri)) && port(uri).equals(port(door));
  }

  private static String host(WebAddress uri) {
    return uri.authority().replaceFirst(":\\d+$", "");
  }

  private static String port(WebAddress uri) {
    return uri.authority().substring(host(uri).length());
  }
}
