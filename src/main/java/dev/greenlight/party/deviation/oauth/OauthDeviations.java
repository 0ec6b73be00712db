package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;
import java.util.stream.Stream;

/** The list of sins of an authorization server. */
public final class OauthDeviations {
  private OauthDeviations() {}

  /** All of them; ids are unique. */
  public static List<CustodianDeviation> all() {
    return Stream.of(single(), MiscountsUsagePoints.family(), RegistrationDeviations.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<CustodianDeviation> single() {
    return List.of(
        new RefusesEveryAuthorizationRequest(),
        new AssumesResponseType(),
        new AcceptsAnyResponseType(),
        new RedirectsWithoutClientId(),
        new RedirectsOnUnknownClient(),
        new AcceptsAnyRedirectUri(),
        new AcceptsAnyRedirectPath(),
        new ComparesStartOfRedirectUri(),
        new IgnoresQueryOfRedirectUri(),
        new IgnoresPortOfRedirectUri(),
        new IgnoresSchemeOfRedirectUri(),
        new IgnoresCaseOfRedirectUri(),
        new TakesFirstOfRepeatedRedirectUris(),
        new TakesFirstOfRepeatedParameters(),
        new RefusesUnknownParameters(),
        new IgnoresState(),
        new SanitisesState(),
        new OmitsIssuer(),
        new NamesOtherIssuerOfItsHost(),
        new RedirectsErrorsBy307(),
        new AnswersErrorPagesWith200(),
        new RedirectsBeforeLogin(),
        new GrantsAnyScope(),
        new InsistsOnFunctionBlock31(),
        new ComparesScopesInOrder(),
        new GrantsUnknownFunctionBlocks(),
        new AcceptsAnyPassword(),
        new LeaksCodeInHiddenFrame(),
        new ApprovesDespiteDenial(),
        new MisnamesDenial(),
        new AnswersBadCredentialsWith400(),
        new ForgetsBasicChallenge(),
        new AcceptsAnySecret(),
        new AcceptsAssertionForOthers(),
        new AcceptsAssertionOfAnyKey(),
        new AcceptsAssertionTwice(),
        new AcceptsExpiredAssertion(),
        new AcceptsTwoWaysOfAuthentication(),
        new GuessesMissingGrantType(),
        new AcceptsUnknownGrantType(),
        new RedeemsWithoutCode(),
        new RedeemsInventedCode(),
        new RedeemsWithoutRedirectUri(),
        new RedeemsWithOtherRedirectUri(),
        new RedeemsExpiredCode(),
        new AcceptsGetAtTokenEndpoint(),
        new RedeemsCodeOfOtherClient(),
        new TakesFirstOfRepeatedTokenParameters(),
        new IgnoresWrongVerifier(),
        new IgnoresMissingVerifier(),
        new RedeemsCodeTwice(),
        new KeepsTokensOfReplayedCode(),
        new AnswersTokenErrorWith200(),
        new MisnamesInvalidGrant(),
        new RefusesEveryTokenRequest(),
        new OmitsTokenType(),
        new IssuesTokensWithoutLifetime(),
        new OmitsAuthorizationUri(),
        new OmitsNoStore(),
        new AnswersTokensAsHtml(),
        new PointsResourceUriElsewhere(),
        new GrantsMoreThanAsked(),
        new RefusesEveryRefresh(),
        new RefreshesWithoutToken(),
        new RefreshesWithInventedToken(),
        new WidensScopeOnRefresh(),
        new RefreshesForOtherClient(),
        new RefreshesWithAccessToken(),
        new RepeatsOldAccessTokenOnRefresh(),
        new ChangesResourceUriOnRefresh(),
        new IssuesDeadTokenOnRefresh(),
        new ServesEmptyBatchAfterRefresh(),
        new BreaksDownOnOldAccessToken(),
        new IssuesRefreshTokenToClientCredentials(),
        new EchoesAskedClientScope(),
        new IgnoresRevocationOfAccessToken(),
        new IgnoresRevocationOfRefreshToken(),
        new KeepsAccessTokensOfRevokedRefreshToken(),
        new RevokesForeignTokens(),
        new BreaksDownOnForeignRevocation(),
        new RefusesUnknownTokenAtRevocation(),
        new IgnoresRevocationByCustomer(),
        new RefreshesRevokedConsent(),
        new ForgetsOfflineTokens(),
        new NamesNoCustomerResource(),
        new GrantsCustomerDataUnasked(),
        new MetadataNamesOtherIssuer(),
        new MetadataDisagreesWithApplicationInformation(),
        new MetadataOmitsS256());
  }
}
