package dev.greenlight.party.custodian.data;

import java.util.ArrayList;
import java.util.List;

/**
 * What the channels of one usage point of the showcase say. All of them follow from what was
 * delivered, so that they agree with one another: net is delivered less received, a register counts
 * up what was delivered, demand is the mean power of its hour.
 */
final class ShowcaseMeter {
  private static final long FIRST_COUNT = 1_234_567;
  private static final double SUNNY = 0.6;
  private static final double REACTIVE = 0.3;
  private static final int MORNING = 9;
  private static final int EVENING = 16;
  private static final long COLD = 27_900;
  private static final long WARMTH = 500;

  private final List<Reading> delivered;

  /** A meter that was read throughout that time. */
  ShowcaseMeter(ServicePoint point, long seed, Span whole) {
    delivered = new Meter(point, seed).read(whole);
  }

  /** What was delivered. */
  long consumption(Span span) {
    return Reading.consumption(deliveredIn(span));
  }

  /** The most that one reading of what was delivered says. */
  long peak(Span span) {
    return deliveredIn(span).stream().mapToLong(Reading::value).max().orElseThrow();
  }

  /** The readings of a channel; a register is read by the day. */
  List<Reading> read(ShowcaseChannel channel, Span span) {
    return channel == ShowcaseChannel.REGISTER
        ? register(span)
        : deliveredIn(span).stream()
            .map(reading -> new Reading(reading.span(), value(channel, reading), 0))
            .toList();
  }

  private List<Reading> deliveredIn(Span span) {
    return delivered.stream().filter(each -> span.contains(each.span().start())).toList();
  }

  private static long value(ShowcaseChannel channel, Reading delivered) {
    long energy = delivered.value();
    return switch (channel) {
      case RECEIVED -> received(delivered);
      case NET -> energy - received(delivered);
      case REACTIVE_POWER -> reactive(energy);
      case APPARENT_POWER -> Math.round(Math.hypot((double) energy, (double) reactive(energy)));
      case TEMPERATURE -> temperature(delivered.span().start());
      default -> energy;
    };
  }

  private static long received(Reading delivered) {
    int hour = History.localTime(delivered.span().start()).getHour();
    return hour < MORNING || hour >= EVENING ? 0 : Math.round(delivered.value() * SUNNY);
  }

  private static long reactive(long real) {
    return Math.round(real * REACTIVE);
  }

  /** Hundredths of a kelvin. */
  private static long temperature(long moment) {
    double turn = 2 * Math.PI * (History.localTime(moment).getHour() - EVENING + 1) / 24;
    return COLD + Math.round(WARMTH * Math.cos(turn));
  }

  /** What the register shows when each day begins. */
  private List<Reading> register(Span span) {
    List<Reading> counts = new ArrayList<>();
    long count = FIRST_COUNT;
    for (Span day : History.daysOf(span)) {
      counts.add(new Reading(day, count, 0));
      count += consumption(day);
    }
    return counts;
  }
}
