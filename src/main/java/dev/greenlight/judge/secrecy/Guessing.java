package dev.greenlight.judge.secrecy;

import dev.greenlight.record.SecretSample;
import java.util.List;

/**
 * At most how many bits of something nobody can guess. Each place counts with the characters that
 * were seen there; where so many were that the alphabet of the place is used freely, with that.
 */
final class Guessing {
  /** A place that shows this part of its alphabet uses all of it. */
  private static final double FREELY = 0.4;

  private Guessing() {}

  /** What a sample shows. */
  static double bits(SecretSample sample) {
    List<Integer> symbols = sample.symbols();
    double bits = 0;
    for (int place = 0; place < symbols.size(); place++) {
      int alphabet = SecretSample.size(sample.alphabetAt(place));
      // How many of its characters a free place shows in so many drawings.
      double expected = alphabet * (1 - Math.pow(1 - 1.0 / alphabet, sample.distinct()));
      int seen = symbols.get(place);
      bits += log2(seen >= FREELY * expected ? alphabet : seen);
    }
    return bits;
  }

  /** What its length allows, where there are too few to see what varies. */
  static double bitsByLength(SecretSample sample) {
    return sample.shortest() * log2(SecretSample.size(sample.alphabet()));
  }

  /** What the sample is of, in the plural. */
  static String things(SecretSample sample) {
    return sample.kind().equals("code") ? "codes" : "tokens";
  }

  private static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }
}
