package dev.greenlight.run;

import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.model.Choice;
import dev.greenlight.model.LocalPractice;
import dev.greenlight.model.OauthWays;
import dev.greenlight.model.Programme;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestHooks;
import dev.greenlight.stage.OtherRedirect;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a Data Custodian need not have, and a run file says of: where it says nothing, the cases
 * about it do not apply. What only the target tells, nobody can know before.
 */
enum Offer {
  ONE_USAGE_POINT(
      "has chosen to share one of them",
      "pixit.choice.oneUsagePoint",
      file -> lacksChoice(file, Choice::oneUsagePoint)),
  NO_USAGE_POINT(
      "has chosen none of them",
      "pixit.choice.noUsagePoint",
      file -> lacksChoice(file, Choice::noUsagePoint)),
  PERIOD(
      "has chosen to share some days",
      "pixit.choice.period",
      file -> lacksChoice(file, Choice::period)),
  KINDS(
      "has left out some kinds of data",
      "pixit.choice.kinds",
      file -> lacksChoice(file, Choice::ofKinds)),
  CONNECT(
      "connects the Third Party there",
      "pixit.connect",
      file -> file.pixit().ways().connect().isEmpty()),
  /** Beside {@link #CONNECT}, which says the same where there is no portal to connect in. */
  CONNECT_FOR_LESS(
      "connects the Third Party there for less",
      "pixit.connect.less",
      file -> file.pixit().ways().connect().filter(each -> each.less().isEmpty()).isPresent()),
  MOVABLE_CLOCK(
      "^a hook moves the clock",
      "pixit.hooks.advanceClock",
      file -> file.pixit().hooks().flatMap(TestHooks::advanceClock).isEmpty()),
  VERIFICATION(
      "can prove in another way who they are",
      "pixit.verification",
      file -> file.pixit().ways().verification().isEmpty()),
  SIGNED_ASSERTIONS(
      "client that signs assertions",
      "authentication: private_key_jwt",
      file ->
          Stream.concat(
                  Stream.of(file.pixit().thirdParty()), file.pixit().otherThirdParty().stream())
              .flatMap(party -> Stream.of(party.admin(), party.registration()))
              .noneMatch(RunFile.Client::signs)),
  /** Our own custodian gives the Third Party one where it asks for one. */
  CLIENT_CERTIFICATE(
      "a certificate of its own making",
      "pixit.clientCertificate",
      file ->
          file.pixit().clientCertificate().isEmpty()
              && file.pixit().http().tls().certificates().isEmpty()
              && file.embedded().filter(LocalPractice::certificates).isEmpty()),
  INTROSPECTION(
      "there is an introspection endpoint",
      "pixit.oauth.introspection",
      file -> file.pixit().oauth().introspection().isEmpty()),
  REFRESH_TOKENS(
      "known what becomes of refresh tokens",
      "pixit.oauth.refreshTokens",
      file -> file.pixit().oauth().refreshTokens().isEmpty()),
  LIFETIME(
      "known how long access tokens live",
      "pixit.oauth.accessTokenSeconds",
      file -> file.pixit().oauth().accessTokens().isEmpty()),
  REGISTERED_AUTHENTICATION(
      "authenticate in the registered way alone",
      "pixit.oauth.otherAuthentication: refused",
      file -> !file.pixit().oauth().registeredWayOnly()),
  OTHER_SCOPES(
      "there are other scopes on offer",
      "pixit.oauth.otherScopes",
      file -> file.pixit().oauth().otherScopes().isEmpty()),
  NAMED_SCOPE(
      "authorization requests of the Third Party name a scope",
      "pixit.oauth.authorizeScope",
      file -> !file.pixit().oauth().authorizeScope()),
  TERM(
      "for the term of the programme",
      "pixit.programme.term",
      file -> programme(file).term().isEmpty()),
  INELIGIBLE(
      "account that the programme leaves out",
      "pixit.programme.ineligible",
      file -> programme(file).ineligible().isEmpty()),
  ELIGIBLE(
      "what the programme lets Third Parties have",
      "pixit.programme",
      file -> !programme(file).choosesUsagePoints()),
  EXPIRED_REFRESH_TOKEN(
      "refresh token has expired|expired refresh token|refresh token of .* has expired",
      "pixit.hooks.expire",
      file -> file.pixit().hooks().flatMap(TestHooks::expire).isEmpty()),
  /** Without one everybody may register, and nobody can be refused for want of it. */
  INITIAL_TOKEN(
      "takes an initial access token",
      "pixit.registration.initialToken",
      file -> file.pixit().registration().initialToken().isEmpty()),
  CLIENT_FOR_CUSTOMERS(
      "has a client for customers alone",
      file -> isOneForAll(file.pixit().thirdParty()),
      "one client asks customers and gets tokens of its own, or it has no secret"
          + " (pixit.thirdParty)"),
  LOOPBACK_CALLBACK(
      "redirect_uri of the Third Party is at localhost",
      file -> !file.pixit().thirdParty().isCalledBackHere(),
      "the callback is at neither localhost nor 127.0.0.1 (pixit.thirdParty.redirectUri)"),
  OTHER_REDIRECT(
      "another redirect_uri of the Third Party is registered",
      file -> file.pixit().thirdParty().hasOneRedirectUri(),
      OtherRedirect.NONE),
  OTHER_CLIENT(
      "has another client, which proves who it is",
      file ->
          Stream.of(file.pixit().thirdParty().admin(), file.pixit().thirdParty().registration())
              .noneMatch(client -> client.isAnotherThan(file.pixit().thirdParty().customer())),
      "the Third Party has no other client that can prove who it is (pixit.thirdParty)"),
  CREDENTIALS_IN_THE_HEADER(
      "writes basic in small letters|for a token of its own in JSON|the body names another client",
      file ->
          file.pixit().thirdParty().admin().authentication() != RunFile.ClientAuthentication.BASIC,
      "the client shows no credentials in the header (pixit.thirdParty.admin.authentication)"),
  WHO_CUSTOMERS_ARE_TO_ANOTHER(
      "has granted another Third Party the (?:RetailCustomer batch|Customer|Customer(?:Account|"
          + "Agreement)|ServiceLocation|Meter|EndDevice|ProgramDateIdMappings|"
          + "Statement) too",
      file ->
          file.pixit()
              .otherThirdParty()
              .filter(other -> !Scopes.namesCustomerData(other.customer().scope()))
              .isPresent(),
      "the second Third Party asks for no Retail Customer data"
          + " (pixit.otherThirdParty.customer.scope)"),
  CLIENT_FOR_OWN_TOKENS(
      "has a client for its own tokens alone",
      file ->
          file.pixit().thirdParty().customer().id().equals(file.pixit().thirdParty().admin().id()),
      "one client asks customers and gets tokens of its own (pixit.thirdParty)"),
  /** Any at all. */
  ISSUED_REFRESH_TOKENS(
      "(?:can refresh its|refreshe[sd] its|refreshes the) tokens(?!, where)|revokes its refresh"
          + " token",
      file -> file.pixit().oauth().issuesNoRefreshTokens(),
      OauthWays.NO_REFRESH_TOKENS),
  NEW_REFRESH_TOKENS(
      "many times, and keeps the refresh tokens",
      file ->
          file.pixit()
              .oauth()
              .refreshTokens()
              .filter(OauthWays.RefreshTokens.CONSTANT::equals)
              .isPresent(),
      "a refresh brings no new refresh token (pixit.oauth.refreshTokens: constant)"),
  QUESTION(
      "comes to the question of an authorization request|denies, and approves when",
      file -> file.pixit().consent().asksNobody(),
      "customers are never asked for their consent (pixit.consent.asks)"),
  QUESTION_ASKED_AGAIN(
      "^another site posts an approval|is asked whenever he comes to the question",
      file -> file.pixit().denier().isPresent() && !file.pixit().consent().asksNobody(),
      "consents are remembered (pixit.denier): whoever approved once is not asked again");

  private final Pattern step;
  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Predicate<RunFile> lacking;

  /**
   * @param step words of the step that asks for it
   * @param keys under which it would stand in the run file
   */
  Offer(String step, String keys, Predicate<RunFile> lacking) {
    this(step, lacking, "the run file says nothing of it (" + keys + ")");
  }

  /**
   * @param lacking whether the run file says that it is not so
   * @param words how it says that
   */
  Offer(String step, Predicate<RunFile> lacking, String words) {
    this.step = Pattern.compile(step);
    this.words = words;
    this.lacking = lacking;
  }

  /** What a scenario is about. */
  static Set<Offer> of(Scenario scenario) {
    Set<Offer> offers = EnumSet.noneOf(Offer.class);
    for (Offer offer : values()) {
      if (scenario.steps().stream().anyMatch(step -> offer.step.matcher(step).find())) {
        offers.add(offer);
      }
    }
    return offers;
  }

  /** Whether a run file says nothing of it. */
  boolean isLackingIn(RunFile file) {
    return lacking.test(file);
  }

  /** Why a case about it does not apply. */
  String words() {
    return words;
  }

  private static Programme programme(RunFile file) {
    return file.pixit().programme();
  }

  private static boolean isOneForAll(RunFile.ThirdParty party) {
    String id = party.customer().id();
    return party.customer().isPublic()
        || id.equals(party.admin().id())
        || id.equals(party.registration().id());
  }

  private static boolean lacksChoice(RunFile file, Function<Choice, Iterable<?>> steps) {
    Optional<Choice> choice = file.pixit().ways().choice();
    return choice.isEmpty() || !steps.apply(choice.get()).iterator().hasNext();
  }
}
