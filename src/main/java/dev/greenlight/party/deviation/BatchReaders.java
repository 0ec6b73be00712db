package dev.greenlight.party.deviation;

/** Ids of the test cases that read the batch of a subscription on their way. */
public final class BatchReaders {
  private static final String[] OTHERS = {
    "TC_ACC_BATCH_RIGHT",
    "TC_FND005",
    "TC_OAD004",
    "TC_OAD005_c",
    "TC_OAD005_d",
    "TC_OAD012_a",
    "TC_OAD012_b",
    "TC_OAD016",
    "TC_CLK002",
    "TC_CLK003",
    "TC_OFA001",
    "TC_PSH_BATCH",
    "TC_REV001",
    "TC_REV002",
    "TC_REV003",
    "TC_REV005",
    "TC_CHO031",
    "TC_REV006",
    "TC_REV007",
    "TC_REV008",
    "TC_REV009",
    "TC_HED010",
    "TC_CND001",
    "TC_CND002",
    "TC_PRV001",
    "TC_PRV002",
    "TC_PRV003",
    "TC_PRV004",
    "TC_PRV005",
    "TC_PRV008_a",
    "TC_PRV009",
    "TC_RES001_a",
    "TC_RES001_b",
    "TC_RES001_c",
    "TC_RES001_d",
    "TC_RES001_e",
    "TC_RES001_f",
    "TC_RES001_g",
    "TC_RES003"
  };

  private BatchReaders() {}

  /** All of them. */
  public static String[] cases() {
    return AccessMatrix.and(
        AccessMatrix.everything(), AccessMatrix.and(OTHERS, JourneyCases.all()));
  }
}
