package dev.greenlight.judge.feed.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The codes that the schemas list; the types are open, so the schemas accept any other number. */
final class CodeLists {
  /** The unit of what has none. */
  static final long NO_UNIT = 0;

  private static final Set<Long> TIME_ATTRIBUTES = codes("0-7 10 14-16 31 50-77");

  /** Elements of a ReadingType by name, with the codes that their type lists. */
  static final Map<String, Set<Long>> OF_READING_TYPE =
      Map.ofEntries(
          Map.entry("accumulationBehaviour", codes("0-4 6 9 10 12-14")),
          Map.entry("commodity", codes("0-26")),
          Map.entry("flowDirection", codes("0-5 7-21")),
          Map.entry("kind", codes("0 2-28 31-38 40-60 64 81 90-155")),
          Map.entry(
              "phase",
              codes(
                  "0 16 17 32 33 40 41 64-66 72 96 97 128 129 132 136 193 224 225 256 272 512 528"
                      + " 768 769 784")),
          Map.entry(
              "powerOfTenMultiplier",
              Set.of(-12L, -9L, -6L, -3L, -2L, -1L, 0L, 1L, 2L, 3L, 6L, 9L, 12L)),
          Map.entry(
              "uom",
              codes(
                  "0 2-11 21-25 27-39 41-51 53 54 61 63 65-82 100-109 111 113-120 123 125-134"
                      + " 137-169")),
          Map.entry("dataQualifier", codes("0 2 4 5 7-9 11 12 16 17 23-26")),
          Map.entry("defaultQuality", codes("0 7-19")),
          Map.entry("measuringPeriod", TIME_ATTRIBUTES),
          Map.entry("timeAttribute", union(codes("0 8 11 13 22 24 32"), TIME_ATTRIBUTES)));

  /** The same of a measurement, wherever one stands: a rating, a total, a line of a bill. */
  static final Map<String, Set<Long>> OF_MEASUREMENT =
      Map.of(
          "powerOfTenMultiplier", OF_READING_TYPE.get("powerOfTenMultiplier"),
          "uom", OF_READING_TYPE.get("uom"));

  /** The same of a UsagePoint. */
  static final Map<String, Set<Long>> OF_USAGE_POINT =
      Map.of("phaseCode", OF_READING_TYPE.get("phase"), "status", codes("0-1"));

  /** The same of the ServiceCategory in a UsagePoint. */
  static final Map<String, Set<Long>> OF_SERVICE_CATEGORY = Map.of("kind", codes("0-9"));

  /** The same of the batchItemInfo of any resource. */
  static final Map<String, Set<Long>> OF_BATCH_ITEM =
      Map.of(
          "operation", codes("0-3"),
          "statusCode", codes("200-202 204 301 302 304 400 401 403-405 410 500"));

  /** The same of an Authorization. */
  static final Map<String, Set<Long>> OF_AUTHORIZATION = Map.of("status", codes("0-2"));

  /** The same of an ApplicationInformation. */
  static final Map<String, Set<Long>> OF_APPLICATION_INFORMATION =
      Map.of(
          "dataCustodianApplicationStatus", codes("1-4"),
          "thirdPartyApplicationStatus", codes("1-4"),
          "thirdPartyApplicationType", codes("1-4"),
          "thirdPartyApplicationUse", codes("1-5"));

  /** The same of a ServiceStatus. */
  static final Map<String, Set<Long>> OF_SERVICE_STATUS = Map.of("currentStatus", codes("0-1"));

  private CodeLists() {}

  /** Whether the schemas list that code of a reading's quality. */
  static boolean isQuality(long code) {
    return OF_READING_TYPE.get("defaultQuality").contains(code);
  }

  /** Whether the schemas list that unit. */
  static boolean isUnit(long code) {
    return OF_READING_TYPE.get("uom").contains(code);
  }

  private static Set<Long> codes(String ranges) {
    return Arrays.stream(ranges.split(" "))
        .map(range -> range.split("-"))
        .flatMapToLong(
            ends ->
                LongStream.rangeClosed(
                    Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Long> union(Set<Long> some, Set<Long> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
