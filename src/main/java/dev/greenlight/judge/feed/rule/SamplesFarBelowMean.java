package dev.greenlight.judge.feed.rule;

import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/** Samples that are lower on the mean than what the energy of all that time takes. */
record SamplesFarBelowMean(String meanPower, String samples, long readings, Location at)
    implements Finding {
  @Override
  public Object expected() {
    return "demand near %s on the mean, by the energy of that time".formatted(meanPower);
  }

  @Override
  public Object observed() {
    return "%s, the mean of %d samples".formatted(samples, readings);
  }

  @Override
  public String fix() {
    return "Look at the powerOfTenMultiplier of the power, or of the energy";
  }
}
