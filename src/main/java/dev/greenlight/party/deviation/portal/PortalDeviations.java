package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** The list of sins in the portal, where customers download their data. */
public final class PortalDeviations {
  private PortalDeviations() {}

  /** All of them; ids are unique. */
  public static List<CustodianDeviation> all() {
    return List.of(
        new ServesFilesWithoutLogin(),
        new AsksToLogInBeforeEachFile(),
        new ShowsFilesInline(),
        new NamesFilesHtml(),
        new NamesFilesAfterCustomers(),
        new NamesFilesAlike(),
        new IgnoresChosenPeriod(),
        new PutsEverybodyIntoFiles(),
        new RenumbersFiles(),
        new OmitsDatesInFiles(),
        new OmitsTotalsOfBillsInFiles(),
        new OmitsMeterNumbersInFiles(),
        new InventsElementsInFiles(),
        new HidesTheMark(),
        new LeavesMarkWithoutWords(),
        new OffersBlockedThirdParty(),
        new ConnectsAtUnregisteredAddress(),
        new OffersUnregisteredScope(),
        new ConnectsForMoreThanChosen(),
        new TellsThirdPartyWhoConnects(),
        new ConnectsWithoutNamingItself(),
        new RefusesWhoConnects());
  }
}
