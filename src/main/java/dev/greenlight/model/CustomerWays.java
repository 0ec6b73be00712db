package dev.greenlight.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What customers can do besides at a Data Custodian, as far as the run file says.
 *
 * @param download how they download their data in the portal; empty where nobody says
 * @param choice how they share less than they are asked for; empty where nobody says
 * @param connect how they begin at the portal; empty where nobody says
 * @param revoke how they take back in the portal what they granted; empty where nobody says
 * @param verification how they prove otherwise who they are; empty where nobody says
 */
public record CustomerWays(
    Optional<Download> download,
    Optional<Choice> choice,
    Optional<Connect> connect,
    Optional<Revoke> revoke,
    Optional<Verification> verification) {
  /** Where the run file says of nothing. */
  public static final CustomerWays NONE =
      new CustomerWays(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Addresses of the pages where they begin. */
  public Stream<String> portals() {
    return Stream.of(
            download.map(Download::portal),
            connect.map(Connect::portal),
            revoke.map(Revoke::portal))
        .flatMap(Optional::stream);
  }
}
