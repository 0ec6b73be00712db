package dev.greenlight.party.deviation.sftp;

import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** The list of sins against bulk data by SFTP. */
public final class SftpDeviations {
  private SftpDeviations() {}

  /** All of them; ids are unique. */
  public static List<CustodianDeviation> all() {
    return List.of(
        new NamesHttpsInsteadOfSftp(),
        new ServesEmptyBulkFile(),
        new MovesCustomerInBulkFile(),
        new NamesServerWithoutFile(),
        new LosesSecondBulkFile(),
        new NamesFolderWithForeignFile(),
        new ShowsOtherHostKey(),
        new AcceptsAnySshKey(),
        new LetsEverybodyIn(),
        new LendsBulkFiles(),
        new ShowsWholeServer(),
        new LetsThirdPartiesWriteFiles(),
        new OffersTripleDes(),
        new ClaimsSsh1());
  }
}
