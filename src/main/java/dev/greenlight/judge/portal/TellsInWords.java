package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Locale;

/**
 * The page that asks for the consent of a customer tells him a kind of data that is asked for (RFC
 * 6749 section 10.2).
 *
 * @param words by which it does, whatever their case; from the run file
 */
public record TellsInWords(String words) implements Check {

  /** They are not there. */
  record DataUntold(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String read = plain(exhibits.fact(PortalRoles.QUESTION));
    return read.contains(plain(words))
        ? Outcome.holds()
        : Outcome.broken(
            new DataUntold(
                "a page that says '" + words + "' (pixit.consent.says)",
                read.isEmpty() ? "a page without text" : "a page without these words"));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
