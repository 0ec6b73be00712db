package dev.greenlight.party.deviation;

import java.util.List;
import java.util.stream.Stream;

/** Ids of the test cases that try each resource with each token. */
public final class AccessMatrix {
  private static final List<String> RESOURCES =
      List.of(
          "APPINFO",
          "AUTHFEED",
          "AUTHENTRY",
          "STATUS",
          "BATCH",
          "USAGEPOINTS",
          "USAGEPOINT",
          "METERREADINGS",
          "METERREADING",
          "INTERVALBLOCKS",
          "INTERVALBLOCK",
          "USAGESUMMARIES",
          "USAGESUMMARY",
          "READINGTYPE",
          "LOCALTIME");

  private static final List<String> TOKENS =
      List.of(
          "NONE", "EMPTY", "MALFORMED", "RANDOM", "WRONGKIND1", "WRONGKIND2", "EXPIRED", "REVOKED");

  private AccessMatrix() {}

  /** Every resource with each of these tokens. */
  public static String[] everyResourceWith(String... tokens) {
    return RESOURCES.stream()
        .flatMap(resource -> Stream.of(tokens).map(token -> "TC_ACC_" + resource + "_" + token))
        .toArray(String[]::new);
  }

  /** All of it. */
  public static String[] everything() {
    return everyResourceWith(TOKENS.toArray(String[]::new));
  }

  /** Those cases and more of them. */
  public static String[] and(String[] cases, String... more) {
    return Stream.concat(Stream.of(cases), Stream.of(more)).toArray(String[]::new);
  }
}
