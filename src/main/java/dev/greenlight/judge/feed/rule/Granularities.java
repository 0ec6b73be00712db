package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Ledger;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Stretch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Channels that count one quantity by intervals of different lengths, such as the hours and the
 * days of one meter: a total is that of each of them, and not of all together.
 */
final class Granularities {
  /** What the codes of such channels may differ in; units of one measure can be converted. */
  private static final Set<String> FREE =
      Set.of(
          "intervalLength",
          "powerOfTenMultiplier",
          "uom",
          "measuringPeriod",
          "timeAttribute",
          "defaultQuality",
          "currency");

  private Granularities() {}

  /** These by the lengths of their intervals; none when several are not of that kind. */
  static List<Channel> of(List<Channel> channels) {
    if (channels.size() <= 1) {
      return channels;
    }
    boolean haveLength =
        channels.stream().allMatch(channel -> Meters.type(channel).intervalLength().isPresent());
    long lengths = channels.stream().mapToLong(Granularities::length).distinct().count();
    long quantities = channels.stream().map(Granularities::quantity).distinct().count();
    return haveLength && lengths == channels.size() && quantities == 1
        ? channels.stream().sorted(Comparator.comparingLong(Granularities::length)).toList()
        : List.of();
  }

  /** The first that covers a time, where each of the others tells of as much within that. */
  static Optional<Channel> finest(List<Channel> channels, Ledger ledger, long from, long to) {
    return channels.stream()
        .filter(channel -> ledger.between(channel, from, to).isPresent())
        .findFirst()
        .filter(
            finest ->
                channels.stream()
                    .filter(other -> !other.equals(finest))
                    .allMatch(other -> agree(finest, other, ledger, from, to)));
  }

  private static boolean agree(Channel one, Channel other, Ledger ledger, long from, long to) {
    List<Stretch> told =
        ledger.beginning(other, from, to).stream().filter(each -> each.end() <= to).toList();
    if (told.isEmpty()) {
      return true;
    }
    long start = told.get(0).start();
    long end = told.get(told.size() - 1).end();
    return ledger
        .between(one, start, end)
        .flatMap(own -> ledger.between(other, start, end).map(sum -> agree(one, own, other, sum)))
        .orElse(false);
  }

  private static boolean agree(Channel one, Sum own, Channel other, Sum sum) {
    Metered second = Metered.of(other).orElseThrow();
    return Metered.of(one)
        .orElseThrow()
        .agrees(own, second, second.amount(sum.value()), sum.readings());
  }

  private static long length(Channel channel) {
    return Meters.type(channel).intervalLength().orElse(0);
  }

  /** The codes that channels of one quantity have in common. */
  static Map<String, Long> quantity(Channel channel) {
    ReadingType type = Meters.type(channel);
    Map<String, Long> quantity = new TreeMap<>(type.codes());
    quantity.keySet().removeAll(FREE);
    return quantity;
  }
}
