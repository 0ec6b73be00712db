package dev.greenlight.party.deviation;

/** Ids of the test cases that refresh tokens. */
public final class RefreshCases {
  private RefreshCases() {}

  /** Refresh requests that are wrong, each in its own way. */
  public static String[] requests() {
    return new String[] {
      "TC_OAD011_a",
      "TC_OAD011_b",
      "TC_OAD011_c",
      "TC_OAD011_d",
      "TC_OAD011_e",
      "TC_OAD011_f",
      "TC_OAD011_g",
      "TC_OAD011_h",
      "TC_OAD011_i",
      "TC_OAD011_j",
      "TC_OAD011_k",
      "TC_OAD011_l",
      "TC_OAD011_m",
      "TC_OAD011_n"
    };
  }

  /**
   * All that a Third Party loses that asks for the scope it was told, where that is not its own.
   */
  public static String[] ofStatedScope() {
    return AccessMatrix.and(
        requests(),
        "TC_OAD012_a",
        "TC_OAD012_b",
        "TC_OAD012_c",
        "TC_OAD051",
        "TC_OAD020",
        "TC_OAD021",
        "TC_OAD030",
        "TC_CLK003",
        "TC_RES040",
        "TC_MAU002",
        "TC_TOKEN003",
        "TC_TOKEN004",
        "TC_TOKEN005",
        "TC_TOKEN006",
        "TC_REV002",
        "TC_REV005",
        "TC_CHO031",
        "TC_REV007",
        "TC_REV008",
        "TC_REV010",
        "TC_REV011",
        "TC_SCOPE012");
  }
}
