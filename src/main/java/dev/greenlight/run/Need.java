package dev.greenlight.run;

import dev.greenlight.model.Download;
import dev.greenlight.model.Hook;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestHooks;
import dev.greenlight.stage.AgedCode;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a case needs and a run file may leave out. */
enum Need {
  /** A request for a consent: somebody has to know what the pages look like. */
  CONSENT(
      "the run file does not say how a consent is played", "pixit.consent", Need::nobodyKnowsPages),
  /** The first customer logs in, so that tokens come which nobody else uses. */
  LOGIN(
      "the tokens of the first customer were handed over, and nobody can log in for him",
      "pixit.customers",
      file -> noPerson(file) && noBrowser(file)),
  /**
   * A browser of ours, for what no person is asked to do. Beside {@link #LOGIN}, which says the
   * same where there is no person either.
   */
  BROWSER(
      "a browser of ours would have to do that, and the run file does not say how one logs in",
      "pixit.consent, pixit.customers",
      file -> !noPerson(file) && noBrowser(file)),
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
  /** He logs in as well. */
  SECOND_LOGIN(
      "the tokens of the second customer were handed over, and nobody can log in for him",
      "pixit.customers",
      file ->
          file.pixit().customers().stream()
              .skip(1)
              .limit(1)
              .anyMatch(each -> each.password().isEmpty())),
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
              && lacksHook(file, TestHooks::revokeAuthorization)),
  /** Of a code: one grows old during the run where that may last so long. */
  EXPIRY_OF_CODE(
      "no hook makes a code expire",
      "pixit.hooks.expire, or policy.limits.ageSeconds of 360 at least without"
          + " pixit.oauth.oneConsent",
      file -> lacksHook(file, TestHooks::expire) && !AgedCode.isPossible(file)),
  /** Of an access token: one that is short-lived grows old during the run. */
  EXPIRY(
      "no hook makes a token expire",
      "pixit.hooks.expire, or tokens that last no longer than policy.limits.ageSeconds",
      file -> lacksHook(file, TestHooks::expire)),
  REVOKING_CUSTOMER(
      "neither the portal nor a hook lets the customer revoke",
      "pixit.revoke, pixit.hooks.revokeAuthorization",
      file ->
          file.pixit().ways().revoke().isEmpty()
              && lacksHook(file, TestHooks::revokeAuthorization)),
  NOTIFICATION(
      "no hook makes the Data Custodian notify",
      "pixit.hooks.notification",
      file -> lacksHook(file, TestHooks::notification)),
  OFFLINE_AUTHORIZATION(
      "there is no Authorization that was made offline",
      "pixit.offline",
      file -> file.pixit().offline().isEmpty()),
  EXPENDABLE_CUSTOMER(
      "there is no customer who may be lost",
      "pixit.expendable.customer",
      file -> lacksExpendable(file, RunFile.Expendable::customer)),
  MOVER(
      "there is no customer who may move out",
      "pixit.expendable.mover",
      file -> lacksExpendable(file, RunFile.Expendable::mover)),
  OCCUPANT(
      "there is no customer who lives there next",
      "pixit.expendable.occupant",
      file -> lacksExpendable(file, RunFile.Expendable::occupant)),
  EXPENDABLE_THIRD_PARTY(
      "there is no Third Party that may be lost",
      "pixit.expendable.thirdParty",
      file -> lacksExpendable(file, RunFile.Expendable::thirdParty)),
  END_OF_TERM(
      "no hook lets the term of an Authorization be over",
      "pixit.hooks.endAuthorization, pixit.hooks.advanceClock",
      file ->
          lacksHook(file, TestHooks::endAuthorization) && lacksHook(file, TestHooks::advanceClock)),
  MOVE_OUT(
      "no hook lets a customer move out",
      "pixit.hooks.moveOut",
      file -> lacksHook(file, TestHooks::moveOut)),
  BLOCKING(
      "no hook blocks a Third Party",
      "pixit.hooks.blockThirdParty",
      file -> lacksHook(file, TestHooks::blockThirdParty)),
  CORRECTION(
      "no hook corrects something that was measured",
      "pixit.hooks.correct",
      file -> lacksHook(file, TestHooks::correct)),
  METER_SWAP(
      "no hook swaps a meter",
      "pixit.hooks.swapMeter",
      file -> lacksHook(file, TestHooks::swapMeter)),
  SFTP(
      "the run file does not say how the Third Party logs in by SFTP",
      "pixit.sftp",
      file -> file.pixit().sftp().isEmpty()),
  DOWNLOAD_OF_USAGE(
      "the run file does not say how a customer downloads his energy data",
      "pixit.download.usage",
      file -> lacksDownload(file, Download.Kind.USAGE)),
  DOWNLOAD_OF_CUSTOMER(
      "the run file does not say how a customer downloads his Retail Customer data",
      "pixit.download.retailCustomer",
      file -> lacksDownload(file, Download.Kind.RETAIL_CUSTOMER)),
  /** A person has to say what he saw; the case is open for review until he does. */
  ATTESTATION(
      "no person has attested it yet",
      "policy.attestations",
      (file, testCase) -> file.policy().attestation(testCase.id()).isEmpty());

  private final String words;
  private final String keys;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final BiPredicate<RunFile, TestCase> lacking;

  Need(String words, String keys, Predicate<RunFile> lacking) {
    this(words, keys, (file, anyCase) -> lacking.test(file));
  }

  Need(String words, String keys, BiPredicate<RunFile, TestCase> lacking) {
    this.words = words;
    this.keys = keys;
    this.lacking = lacking;
  }

  /** Whether a run file leaves out what that case needs of it. */
  boolean isLackingIn(RunFile file, TestCase testCase) {
    return lacking.test(file, testCase);
  }

  /** What is not there, and under which key of the run file it would stand. */
  String words() {
    return words + " (" + keys + ")";
  }

  private static boolean noPages(RunFile file) {
    return file.pixit().consent().pages().isEmpty();
  }

  private static boolean noPerson(RunFile file) {
    return file.pixit().consent().personSeconds().isEmpty();
  }

  private static boolean nobodyKnowsPages(RunFile file) {
    return noPages(file) && noPerson(file);
  }

  private static boolean noBrowser(RunFile file) {
    return noPages(file) || file.pixit().customers().get(0).password().isEmpty();
  }

  private static boolean lacksExpendable(
      RunFile file, Function<RunFile.Expendable, Optional<?>> which) {
    return file.pixit().expendable().flatMap(which).isEmpty();
  }

  private static boolean lacksDownload(RunFile file, Download.Kind kind) {
    return file.pixit().ways().download().map(each -> each.steps(kind).isEmpty()).orElse(true);
  }

  private static boolean lacksHook(RunFile file, Function<TestHooks, Optional<Hook>> which) {
    return file.pixit().hooks().flatMap(which).isEmpty();
  }
}
