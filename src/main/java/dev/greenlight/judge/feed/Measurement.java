package dev.greenlight.judge.feed;

import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A SummaryMeasurement that says what a number must say to be reckoned with.
 *
 * @param value in {@code 10^multiplier uom}
 * @param timeStamp epoch seconds; empty when absent or in milliseconds
 */
public record Measurement(
    long value, int multiplier, long uom, OptionalLong timeStamp, Location at) {
  /** Powers of ten beyond this are no scale of anything that is metered. */
  public static final int LARGEST_MULTIPLIER = 30;

  /** What that element measures; empty when it lacks value, uom or multiplier. */
  public static Optional<Measurement> of(Element measurement) {
    OptionalLong value = Numbers.at(measurement, "value");
    OptionalLong uom = Numbers.at(measurement, "uom");
    OptionalLong multiplier = Numbers.at(measurement, "powerOfTenMultiplier");
    boolean complete =
        value.isPresent()
            && uom.isPresent()
            && multiplier.isPresent()
            && Math.abs(multiplier.getAsLong()) <= LARGEST_MULTIPLIER;
    OptionalLong moment = Numbers.at(measurement, "timeStamp");
    return complete
        ? Optional.of(
            new Measurement(
                value.getAsLong(),
                (int) multiplier.getAsLong(),
                uom.getAsLong(),
                moment.isPresent() && Period.isInSeconds(moment.getAsLong())
                    ? moment
                    : OptionalLong.empty(),
                measurement.at()))
        : Optional.empty();
  }
}
