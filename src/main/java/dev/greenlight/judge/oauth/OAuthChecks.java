package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import java.util.stream.Stream;

/** The checks of this package. */
public final class OAuthChecks {
  private OAuthChecks() {}

  /** All of them; a journal can hold no others. */
  public static Stream<Class<? extends Check>> all() {
    return Stream.of(
        AcknowledgesRevocation.class,
        AnnouncesRegistration.class,
        ApplicationInformationAgrees.class,
        BelievesNoUnsigned.class,
        NamesOwnHosts.class,
        BringsCode.class,
        BringsCodeWithoutState.class,
        BringsLongState.class,
        ChoosesNothingForged.class,
        DecidesNothingForged.class,
        DefaultsScope.class,
        EndsRegistration.class,
        EnforcesVerifier.class,
        GrantsNoCustomerData.class,
        GrantsNoMoreThanAsked.class,
        GrantsNothingUnasked.class,
        HandsOutNothing.class,
        HandsOutTokens.class,
        TrustsNoSelfMadeCertificate.class,
        KeepsBrowserFromClient.class,
        KeepsClientConsistent.class,
        KeepsLoginCookie.class,
        KeepsClientOutOfCaches.class,
        KeepsCodeFromStranger.class,
        KeepsRegistrationClosed.class,
        KeepsScopeOnRefresh.class,
        KeepsTokensOutOfCaches.class,
        KeepsRefreshPolicy.class,
        KeepsToLifetime.class,
        TellsState.class,
        CallsTokenDead.class,
        KeepsStateFromOthers.class,
        KeepsStateFromStranger.class,
        OffersChosenScope.class,
        LeadsToLogin.class,
        LeadsToResource.class,
        MetadataAgrees.class,
        NamesAuthorization.class,
        NamesIssuer.class,
        RedirectsNobodyBeforeLogin.class,
        TellsErrorWhereAsked.class,
        RedirectsWithError.class,
        RefusesImplicitGrant.class,
        RefusesAgedCode.class,
        RefusesBlockedThirdParty.class,
        RefusesMalformedCredentials.class,
        RefusesOrNarrowsScope.class,
        RefusesRegistration.class,
        RefusesRepeatedParameter.class,
        RefusesRevocation.class,
        RefusesScopeAtConsent.class,
        RefusesWith.class,
        RegistersClient.class,
        RenewsSessionAtLogin.class,
        RenewsTokens.class,
        ReplacesRegistration.class,
        ReportsDenial.class,
        SendsToRegisteredOnly.class,
        ShowsRegistration.class,
        ShowsStatus.class,
        StatesDefaultScope.class,
        SurvivesTwoRefreshes.class,
        TakesForeignRevocation.class,
        TakesPostOnly.class,
        TellsWhatIsRegistered.class);
  }
}
