package dev.greenlight.judge.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of people behind a form of address, in English, French, Spanish or German ("Mr. John
 * Smith", "Mme Tremblay").
 *
 * <p>Forms that are also short for something else are none: Dr stands for a drive, M for a meter.
 */
final class SalutedNames implements Detector {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:Mr|Mrs|Ms|Mme|Mlle|Monsieur|Madame|Mademoiselle|Señora?|Herrn?|Frau)"
              + "\\.? \\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}'’-]++){0,4}");

  @Override
  public Optional<Trace> in(String text) {
    Matcher name = NAME.matcher(text);
    return name.find() ? Optional.of(new Trace(Trace.Sort.NAME, name.group())) : Optional.empty();
  }
}
