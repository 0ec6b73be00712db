package dev.greenlight.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How the Third Party receives what the target sends it: browsers that come back, and
 * notifications.
 *
 * @param certificate what its server shows, such as one of an authority that the target trusts;
 *     empty for one that is made for the run
 * @param status with which notifications are taken, 200 to 299
 * @param delay before that, up to a minute
 * @param challenge parameter of a GET by which some targets try the address of notifications before
 *     they use it: its value is sent back; empty where a GET is refused
 */
public record Reception(
    Optional<RunFile.ClientCertificate> certificate,
    int status,
    Duration delay,
    Optional<String> challenge) {
  private static final int OK = 200;

  /** As it is where the run file says nothing. */
  public static final Reception USUAL =
      new Reception(Optional.empty(), OK, Duration.ZERO, Optional.empty());
}
