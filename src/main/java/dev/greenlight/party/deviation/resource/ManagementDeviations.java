package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/**
 * The list of sins against what a Third Party may write, against bulk data and notifications
 * (FB_35, 39, 41, 44).
 */
final class ManagementDeviations {
  private ManagementDeviations() {}

  static List<CustodianDeviation> all() {
    return List.of(
        new ForgetsRegistrationWrites(),
        new TakesAnyRegistration(),
        new TakesAnyAuthorization(),
        new TakesTermOfThirdParty(),
        new RefusesNonsenseWith422(),
        new KeepsDeletedAuthorizations(),
        new ManagesNothing(),
        new OmitsCustomersFromBulk(),
        new PutsEverybodyIntoBulk(),
        new OpensBulkOfCustomersWithoutScope(),
        new KeepsLeaversInBulk(),
        new ServesPredecessorsData(),
        new OpensOtherConsents(),
        new OpensOtherPersonalConsents(),
        new ServesBeyondHistory(),
        new ServesBeyondWholeHistory(),
        new ServesBillsBeyondHistory(),
        new ListsBlocksBeyondHistory(),
        new ServesUngrantedBills(),
        new ServesUngrantedQuality(),
        new ServesUngrantedMoney(),
        new ServesUngrantedRunningBill(),
        new ServesUngrantedCosts(),
        new ServesUngrantedGas(),
        new IgnoresIntervalDuration(),
        new IgnoresBlockDuration(),
        new OpensAllOfCustomersByOneBlock(),
        new TellsUngrantedAddress(),
        new TellsUngrantedContact(),
        new TellsUngrantedBilling(),
        new ServesWholeBatchForUsagePoint(),
        new ServesAnotherForUnknownId(),
        new LinksToNowhere(),
        new JoinsUsagePoints(),
        new NotifiesNobody(),
        new TakesCorrelationForKey(),
        new NamesFirstUsagePointEverywhere(),
        new EndsAuthorizationsInSilence(),
        new NotifiesByPlainHttp(),
        new MisnamesBatchList(),
        new MisnamesMembersOfBatchList(),
        new ForgetsFailedNotifications(),
        new NamesWindowAnHourLate(),
        new NamesWindowAfterCorrection(),
        new NotifiesEveryThirdParty(),
        new NamesAuthorizationsOfOthers());
  }
}
