package dev.greenlight.stage;

import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.model.RunFile;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another address that is registered for the callback of the Third Party than the one to which it
 * sends customers.
 *
 * @param uri the address
 */
public record OtherRedirect(String uri) {
  /** How the run file says that there is none. */
  public static final String NONE =
      "no other redirect_uri is registered (pixit.thirdParty.otherRedirectUris: [])";

  /**
   * The first that the run file names, or else ApplicationInformation.
   *
   * @throws NotServed where neither names one, or the run file says that there is none
   */
  public static OtherRedirect of(Stage stage) {
    if (stage.pixit().thirdParty().hasOneRedirectUri()) {
      throw new NotServed(NONE);
    }
    return known(stage)
        .orElseThrow(
            () ->
                new NotServed(
                    "neither the run file (pixit.thirdParty.otherRedirectUris) nor"
                        + " ApplicationInformation names another redirect_uri; register a second"
                        + " one to see whether a code is bound to its own"));
  }

  /** The same; empty where there is none. */
  public static Optional<OtherRedirect> known(Stage stage) {
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    if (thirdParty.hasOneRedirectUri()) {
      return Optional.empty();
    }
    return Stream.concat(
            thirdParty.otherRedirectUris().stream(),
            Stream.of(stage).flatMap(one -> Registered.of(one, "redirect_uri").stream()))
        .filter(uri -> !uri.equals(thirdParty.redirectUri()))
        .findFirst()
        .map(OtherRedirect::new);
  }

  /** The same redemption, as if the code had been asked for with this address. */
  public TokenRequest in(TokenRequest redemption) {
    return redemption.with(redemption.parameters().with("redirect_uri", uri));
  }
}
