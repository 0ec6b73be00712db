package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** The list of sins against secrecy. */
public final class SecrecyDeviations {
  private SecrecyDeviations() {}

  /** All of them; ids are unique. */
  public static List<CustodianDeviation> all() {
    return List.of(
        new NamesCustomerInTitles(),
        new NamesSecondCustomerInTitles(),
        new NamesCustomerInFeedTitle(),
        new GivesShortIds(),
        new IssuesShortTokens(),
        new IssuesTokensOf64Bits(),
        new IssuesDigitsBehindPrefix(),
        new IssuesNumberedCustomerTokens(),
        new IssuesNumberedTokens(),
        new IssuesTokensInOrder(),
        new NumbersRefreshTokens(),
        new NumbersCodes(),
        new DatesCodes(),
        new IssuesCodesInOrder(),
        new NumbersCustomersOneByOne(),
        new PutsAccountNumberIntoLinks(),
        new CorrelatesByAccountNumber(),
        new CodesAccountNumberInLinks(),
        new NamesCustomerInRefusals(),
        new NamesOwnersInRefusals(),
        new PrintsStackTraces(),
        new ShowsQueryOfDatabase(),
        new BreaksDownOnOddDates(),
        new EchoesTrace(),
        new NamesCustomerInUsageData(),
        new LetsSharedCachesKeepPackedFeeds(),
        new LetsSharedCachesKeepCollections(),
        new PacksWithoutVary(),
        new LetsCustomerDataBeCached(),
        new LetsPartsOfCustomersBeCached());
  }
}
