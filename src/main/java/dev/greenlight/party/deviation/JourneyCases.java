package dev.greenlight.party.deviation;

/** Ids of the test cases that follow a relationship to its end, or its data beyond its bounds. */
public final class JourneyCases {
  private static final String[] BY_SOMEBODY = {"TC_END_PORTAL", "TC_END_DELETE"};
  private static final String[] BY_EVENTS = {"TC_END_TERM", "TC_END_MOVE"};
  private static final String BY_BLOCK = "TC_END_BLOCK";

  private JourneyCases() {}

  /** All in which what a customer granted ends, and the Third Party is as good as ever. */
  public static String[] endings() {
    return AccessMatrix.and(BY_SOMEBODY, BY_EVENTS);
  }

  /** All in which access tokens end. */
  public static String[] deadTokens() {
    return AccessMatrix.and(endings(), BY_BLOCK);
  }

  /** All of them. */
  public static String[] all() {
    return AccessMatrix.and(
        deadTokens(),
        "TC_END_NEXT",
        "TC_REV011",
        "TC_RCB005_PORTAL",
        "TC_RCB005_DELETE",
        "TC_PUD002",
        "TC_MSW001",
        "TC_SCOPE004",
        "TC_SCOPE005",
        "TC_SCOPE011",
        "TC_SCOPE012",
        "TC_SCOPE020",
        "TC_OAD061",
        "TC_SCOPE041",
        "TC_SCOPE042",
        "TC_SCOPE043",
        "TC_MUP003",
        "TC_CHO001",
        "TC_CHO002",
        "TC_CHO003",
        "TC_CHO004",
        "TC_CHO005",
        "TC_CHO009",
        "TC_CHO020",
        "TC_CHO021",
        "TC_CHO032",
        "TC_CHO033");
  }
}
