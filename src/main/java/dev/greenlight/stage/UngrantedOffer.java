package dev.greenlight.stage;

import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.RunFile;
import java.util.stream.Stream;

/**
 * A consent to less than is on offer to the Third Party.
 *
 * @param authorization what came of it
 * @param wider a scope on offer that is not within what was granted
 */
public record UngrantedOffer(Authorization authorization, String wider) {
  /**
   * Lets a customer grant less than the Third Party may ask for. What is on offer, the run file
   * tells, and ApplicationInformation.
   *
   * @throws NotServed where nothing is that was not granted
   */
  public static UngrantedOffer left(Stage stage, RunFile.Customer customer) {
    Authorization own = granted(stage, customer);
    return new UngrantedOffer(
        own,
        offers(stage)
            .filter(offer -> isBeyond(offer, own.scope()))
            .findFirst()
            .orElseThrow(
                () ->
                    new NotServed(
                        "nothing is on offer (scope of the run file, ApplicationInformation) beyond"
                            + " what was granted: "
                            + own.scope())));
  }

  private static boolean isBeyond(String offer, String granted) {
    return !ScopeTerms.of(offer).isWithin(ScopeTerms.of(granted));
  }

  /** Less than the scope of the run file, where that can be had. */
  private static Authorization granted(Stage stage, RunFile.Customer customer) {
    RunFile.ThirdParty thirdParty = stage.pixit().thirdParty();
    if (!Scopes.namesSeveralBlocks(thirdParty.customer().scope())) {
      return stage.pool().fresh(customer, thirdParty);
    }
    try {
      return NarrowConsent.given(stage, customer, Scopes::narrower).authorization();
    } catch (NotServed wholeOnly) {
      return stage.pool().fresh(customer, thirdParty);
    }
  }

  private static Stream<String> offers(Stage stage) {
    return Stream.concat(
        Stream.of(stage.pixit().thirdParty().customer().scope()),
        Stream.concat(
            stage.pixit().oauth().otherScopes().stream(),
            Stream.of(stage).flatMap(one -> Registered.of(one, "scope").stream())));
  }
}
