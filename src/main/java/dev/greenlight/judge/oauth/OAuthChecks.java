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
        BringsCode.class,
        GrantsNoMoreThanAsked.class,
        HandsOutNothing.class,
        HandsOutTokens.class,
        KeepsBrowserFromClient.class,
        KeepsCodeFromStranger.class,
        KeepsTokensOutOfCaches.class,
        LeadsToLogin.class,
        LeadsToResource.class,
        MetadataAgrees.class,
        NamesAuthorization.class,
        NamesIssuer.class,
        RedirectsNobodyBeforeLogin.class,
        RedirectsWithError.class,
        RefusesMalformedCredentials.class,
        RefusesOrNarrowsScope.class,
        RefusesScopeAtConsent.class,
        RefusesWith.class,
        RenewsTokens.class,
        ReportsDenial.class,
        ShowsStatus.class,
        TakesForeignRevocation.class,
        TakesOneAddressOnly.class,
        TakesPostOnly.class);
  }
}
