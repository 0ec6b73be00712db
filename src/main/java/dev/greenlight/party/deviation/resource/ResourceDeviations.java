package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;
import java.util.stream.Stream;

/** The list of sins of a resource server. */
public final class ResourceDeviations {
  private ResourceDeviations() {}

  /** All of them; ids are unique. */
  public static List<CustodianDeviation> all() {
    return Stream.of(
            single(),
            QueryDeviations.all(),
            ManagementDeviations.all(),
            ResourceDiffersFromBatch.family(),
            ForgetsResources.family(),
            AddsFieldsOfItsOwn.family(),
            ServesIneligibleAccounts.family(),
            GrantsForAnotherTerm.family())
        .flatMap(List::stream)
        .toList();
  }

  private static List<CustodianDeviation> single() {
    return List.of(
        new ServesWithoutToken(),
        new AnswersHeadWithoutToken(),
        new AnswersHeadToAnyCustomer(),
        new AnswersConditionsFirst(),
        new TakesTokenFromAddress(),
        new TakesTokenTwice(),
        new PutsIneligibleAccountsIntoBulk(),
        new IgnoresMalformedCredentials(),
        new AcceptsInventedToken(),
        new AcceptsTokenOfWrongKind(),
        new AcceptsExpiredToken(),
        new AcceptsRevokedToken(),
        new TellsWhoCustomerIsAfterTheEnd(),
        new ForgetsBearerChallenge(),
        new ForgetsErrorCodeOfBadRequest(),
        new Answers401InsteadOf403(),
        new Answers403InsteadOf401(),
        new AcceptsPrefixSubscription(),
        new OpensAnySubscription(),
        new RefusesEveryTokenForBatch(),
        new GuardsBatchOnly(),
        new GuardsMembersOnly(),
        new OpensForeignQualityOfPower(),
        new MixesUpUsagePoints(),
        new ServesUnknownSubscription(),
        new ResolvesDotsInPaths(),
        new ServesSloppyPaths(),
        new OmitsLastMember(),
        new OpensForeignAuthorizations(),
        new OpensAuthorizationsBehindSlash(),
        new OpensForeignRegistrations(),
        new OpensForeignBulk(),
        new PutsEnergyConsentsIntoBulkOfCustomers(),
        new PutsOtherConsentsIntoBulk(),
        new TakesLongerIdsForOwn(),
        new OpensRootCollections(),
        new TakesAnyWrite(),
        new LetsEveryTokenWrite(),
        new TakesWritesToForeignIds(),
        new EndsForeignAuthorizationsFirst(),
        new EmptiesPartsOfCustomers(),
        new LetsBadTokensWrite(),
        new LooksAtContentFirst(),
        new ListsForeignAuthorizations(),
        new ListsAuthorizationsOfClientOnly(),
        new ShowsRevokedAuthorizationAsActive(),
        new ShowsActiveAuthorizationAsRevoked(),
        new AuthorizationDisagreesOnScope(),
        new OmitsExpiryOfAuthorization(),
        new PublishesBeforeItsPeriod(),
        new TellsExpiryInMilliseconds(),
        new TellsNoEndOfAuthorizations(),
        new HidesRevokedAuthorizations(),
        new DropsGrantTypeOfRegistration(),
        new EmptiesBulkAddressOfRegistration(),
        new AllowsSecretInForm(),
        new ServesFeedAsTextHtml(),
        new CallsBatchPartial(),
        new OmitsCertificateLink(),
        new LinksToOtherCertificate(),
        new RepeatsCertificateLink(),
        new OmitsPeriodsOfAuthorization(),
        new EmptiesPeriodOfAuthorization(),
        new StatusZero(),
        new OpensEveryCustomer(),
        new GuardsCustomerBatchOnly(),
        new BoundsCustomerBatchOnly(),
        new NamesUsagePointsOfOthers(),
        new RenumbersUsageData(),
        new RedatesUsageData(),
        new RenumbersCustomerData(),
        new SendsShellsOfCustomerData(),
        new ServesUsagePointsNotChosen(),
        new OpensUsagePointsNotChosen(),
        new ListsUsagePointsNotChosen(),
        new TakesQueryForHistory(),
        new ServesDaysNotChosen(),
        new ListsBlocksOfDaysNotChosen(),
        new ServesHalfHours(),
        new MakesEtagsOfAddresses(),
        new LeavesFeedBehindCorrection(),
        new SumsReadingsUp(),
        new CutsBlocksInHalf(),
        new NamesUsagePointsNotChosen(),
        new MakesUsagePointOfNewMeter(),
        new ForgetsOldMeter(),
        new StartsNewMeterEarly(),
        new DatesNewMeterBack());
  }
}
