package dev.greenlight.run;

import dev.greenlight.model.Hook;
import dev.greenlight.model.RunFile;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a step needs and a run file may leave out. */
enum Need {
  /** A request for a consent: somebody has to know what the pages look like. */
  CONSENT("the run file does not say how a consent is played", "pixit.consent", Need::noPages),
  /** The first customer logs in, so that tokens come which nobody else uses. */
  LOGIN(
      "the tokens of the first customer were handed over, and nobody can log in for him",
      "pixit.customers",
      file -> noPages(file) || file.pixit().customers().get(0).password().isEmpty()),
  /** The answer that brought the tokens of the first customer. */
  TOKEN_RESPONSE(
      "the tokens of the first customer were handed over, without the answer that brought them",
      "pixit.customers",
      file -> file.pixit().customers().get(0).handedOver().isPresent()),
  /** Where the Authorization of the first customer is. */
  AUTHORIZATION_ADDRESS(
      "no address of the Authorization was handed over with the token of the first customer",
      "pixit.customers[0].handedOver.authorizationUri",
      file ->
          file.pixit()
              .customers()
              .get(0)
              .handedOver()
              .filter(given -> given.authorizationUri().isEmpty())
              .isPresent()),
  SECOND_CUSTOMER(
      "there is no second customer",
      "pixit.customers",
      file -> file.pixit().customers().size() < 2),
  OTHER_THIRD_PARTY(
      "there is no second Third Party",
      "pixit.otherThirdParty",
      file -> file.pixit().otherThirdParty().isEmpty()),
  /** An access token can be given back (RFC 7009). */
  REVOCATION(
      "there is no revocation endpoint",
      "pixit.endpoints.revocation",
      file -> file.pixit().endpoints().revocation().isEmpty()),
  /** Whatever ends a customer's token: the endpoint, or he himself. */
  ANY_REVOCATION(
      "neither a revocation endpoint nor a hook ends a token",
      "pixit.endpoints.revocation, pixit.hooks.revokeAuthorization",
      file ->
          file.pixit().endpoints().revocation().isEmpty()
              && lacksHook(file, RunFile.Hooks::revokeAuthorization)),
  EXPIRY(
      "no hook makes a token expire",
      "pixit.hooks.expire",
      file -> lacksHook(file, RunFile.Hooks::expire)),
  REVOKING_CUSTOMER(
      "no hook revokes as the customer does",
      "pixit.hooks.revokeAuthorization",
      file -> lacksHook(file, RunFile.Hooks::revokeAuthorization)),
  NOTIFICATION(
      "no hook makes the Data Custodian notify",
      "pixit.hooks.notification",
      file -> lacksHook(file, RunFile.Hooks::notification)),
  OFFLINE_AUTHORIZATION(
      "there is no Authorization that was made offline",
      "pixit.offline",
      file -> file.pixit().offline().isEmpty());

  private final String words;
  private final String keys;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Predicate<RunFile> lacking;

  Need(String words, String keys, Predicate<RunFile> lacking) {
    this.words = words;
    this.keys = keys;
    this.lacking = lacking;
  }

  /** Whether a run file leaves it out. */
  boolean isLackingIn(RunFile file) {
    return lacking.test(file);
  }

  /** What is not there, and under which key of the run file it would stand. */
  String words() {
    return words + " (" + keys + ")";
  }

  private static boolean noPages(RunFile file) {
    return file.pixit().consent().pages().isEmpty();
  }

  private static boolean lacksHook(RunFile file, Function<RunFile.Hooks, Optional<Hook>> which) {
    return file.pixit().hooks().flatMap(which).isEmpty();
  }
}
