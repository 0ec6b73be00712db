package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a SummaryMeasurement, each of which the schema lets be missing. */
public final class MeasurementParts {
  private MeasurementParts() {}

  /** Those of these parts that it has not, or has without a text; empty when it has them all. */
  public static Optional<String> lacking(Element measurement, List<String> parts) {
    String lacking =
        parts.stream()
            .filter(part -> measurement.child(part).filter(e -> !e.text().isBlank()).isEmpty())
            .collect(Collectors.joining(", "));
    return Optional.of(lacking).filter(names -> !names.isEmpty());
  }
}
