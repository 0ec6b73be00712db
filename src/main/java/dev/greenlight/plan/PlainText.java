package dev.greenlight.plan;

import dev.greenlight.model.RunFile;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps secrets off the wire: plain http is for this machine only. */
final class PlainText {
  private PlainText() {}

  /**
   * Looks at every address that secrets are sent to.
   *
   * @throws BadRunFile naming the first that is plain http to another machine
   */
  static void refuse(RunFile.Pixit pixit) {
    RunFile.Endpoints endpoints = pixit.endpoints();
    Stream.of(
            Stream.of(endpoints.authorization(), endpoints.token(), endpoints.resource()),
            endpoints.revocation().stream(),
            endpoints.metadata().stream(),
            pixit.hooks().flatMap(RunFile.Hooks::expire).stream(),
            pixit.hooks().flatMap(RunFile.Hooks::revokeAuthorization).stream())
        .flatMap(addresses -> addresses)
        .filter(PlainText::leavesThisMachine)
        .findFirst()
        .ifPresent(
            address -> {
              throw new BadRunFile(
                  address
                      + " is plain http to another machine: secrets would be sent in the clear;"
                      + " write https (http is allowed on loopback)");
            });
  }

  private static boolean leavesThisMachine(String address) {
    if (!address.startsWith("http://")) {
      return false;
    }
    String host = hostOf(address).orElse("");
    return !host.equals("localhost")
        && !host.endsWith(".localhost")
        && !host.matches("127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");
  }

  private static Optional<String> hostOf(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      throw new BadRunFile(address + " is no address: " + e.getCause().getMessage(), e);
    }
  }
}
