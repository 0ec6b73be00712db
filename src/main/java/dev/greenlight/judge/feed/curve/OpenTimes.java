package dev.greenlight.judge.feed.curve;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.TimesOfUse;
import dev.greenlight.model.LoadCurve.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the times between the readings of curves are gaps. No gap is drawn of what the rules
 * hold for none; and one that no time of use of a UsagePoint fills is a gap of them all: it is
 * drawn in the first in which it lies between readings.
 */
final class OpenTimes {
  private final TimesOfUse times;
  private final Map<Object, Set<Span>> drawn = new HashMap<>();

  /**
   * Times between the readings of one curve.
   *
   * @param gaps parts that are to be drawn
   * @param filled whole times of which nothing is
   */
  record Split(List<Span> gaps, List<Span> filled) {}

  OpenTimes(TimesOfUse times) {
    this.times = times;
  }

  /** Splits those of the next curve. */
  Split split(Channel channel, List<Span> between) {
    List<Span> gaps = new ArrayList<>();
    List<Span> filled = new ArrayList<>();
    boolean alone = !times.hasOthers(channel);
    Set<Span> ofFamily =
        alone
            ? Set.of()
            : drawn.computeIfAbsent(TimesOfUse.family(channel), same -> new HashSet<>());
    for (Span time : between) {
      List<Span> open = new ArrayList<>(times.rest(channel, time.from(), time.to()).open());
      open.removeAll(ofFamily);
      if (open.isEmpty()) {
        filled.add(time);
      } else {
        gaps.addAll(open);
      }
      if (!alone) {
        ofFamily.addAll(open);
      }
    }
    return new Split(gaps, filled);
  }
}
