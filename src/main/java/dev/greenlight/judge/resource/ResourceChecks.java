package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import java.util.stream.Stream;

/** The checks of this package. */
public final class ResourceChecks {
  private ResourceChecks() {}

  /** All of them; a journal can hold no others. */
  public static Stream<Class<? extends Check>> all() {
    return Stream.of(
        OpensResource.class,
        RefusesToken.class,
        RefusesWrite.class,
        StaysClosed.class,
        BatchIsOfOneUsagePoint.class,
        LinksOpen.class,
        HasNothingToLookAt.class,
        HasUsagePointsOfTheirOwn.class,
        HoldsAsManyUsagePointsAsGranted.class,
        BulkHoldsBatches.class,
        CarriesWriteOut.class,
        IsGoneOrRevoked.class,
        ShowsText.class,
        FiltersByTime.class,
        FiltersByTimeOrRefuses.class,
        RefusesContent.class,
        RefusesQuery.class,
        HoldsOwnDataOnly.class,
        ShowsNoBlocks.class,
        ServesPart.class,
        AnswersAsWithout.class,
        PagesMakeWhole.class,
        ApplicationInformationIsComplete.class,
        AuthorizationIsComplete.class,
        AuthorizationAgreesWithToken.class,
        ListsOwnAuthorizations.class,
        ServiceIsUp.class,
        KeepsCustomersApart.class,
        ShowsNoForeignData.class,
        EqualsEntryOfBatch.class,
        ListsMembersOfBatch.class,
        LinksToCertificate.class,
        ServesTheSameAgain.class,
        KeepsNames.class,
        PartFitsWhole.class,
        BringsCorrection.class,
        KeepsToHistory.class,
        HoldsNoUngrantedBills.class,
        HoldsNothingOfPredecessor.class,
        NamesItsPeriods.class,
        NotifiesOf.class,
        NotifiesOfFile.class,
        IsOneFeed.class,
        HoldsGrantedOnly.class,
        ComesAgain.class,
        ToldToOwnerOnly.class,
        AddressesAreHttps.class,
        LabelsNameNobody.class,
        LivesOnOrIsDead.class,
        NamesCustomerResource.class,
        LabelsHoldNoContents.class,
        TellsNothingOfCustomers.class,
        KeepsCustomersOutOfCaches.class,
        LocationsNameOwnUsagePoints.class,
        CoversChosenPeriod.class,
        HoldsChosenUsagePointOnly.class,
        KeepsToChosenDays.class,
        RefersToThirdParty.class,
        KeepsUsagePointOfNewMeter.class,
        NewMeterGoesOn.class,
        BringsNewMeter.class,
        FileHoldsOwnDataOnly.class,
        KeepsFileFromStranger.class);
  }
}
