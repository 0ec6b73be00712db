package dev.greenlight.judge.oauth;

/** What token endpoints answer in tests. */
final class TokenResponses {
  static final String ROOT = "https://custodian.example/espi/1_1/resource";
  static final String SCOPE = "FB=1_3_4;IntervalDuration=3600;HistoryLength=13";
  static final String COMPLETE =
      "{\"access_token\":\"first-access-token\",\"token_type\":\"bearer\",\"expires_in\":3600,"
          + "\"refresh_token\":\"first-refresh-token\",\"scope\":\""
          + SCOPE
          + "\",\"resourceURI\":\""
          + ROOT
          + "/Batch/Subscription/9\",\"authorizationURI\":\""
          + ROOT
          + "/Authorization/7\"}";
  static final String OF_CLIENT =
      COMPLETE.replace("\"refresh_token\":\"first-refresh-token\",", "");

  private TokenResponses() {}
}
