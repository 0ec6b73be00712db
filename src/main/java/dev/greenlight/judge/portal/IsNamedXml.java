package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of the saved file ends in {@code .xml} (Download My Data): programs of third parties ask
 * for that, and systems choose by it what opens the file. Of the name, only an ending that names a
 * format is told: the rest may say who the customer is.
 */
public record IsNamedXml() implements Check {

  private static final Pattern FORMAT =
      Pattern.compile(
          "(?i).*\\.(html?|xhtml|json|csv|txt|pdf|zip|gz|atom|rss|xlsx?|php|aspx?|jsp)");

  /** Another ending. */
  record OtherEnding(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    if (!exhibits.has(PortalRoles.FILE_NAME)) {
      return Outcome.undecided("the browser saved no file");
    }
    String name = exhibits.fact(PortalRoles.FILE_NAME);
    return name.toLowerCase(Locale.ROOT).endsWith(".xml")
        ? Outcome.holds()
        : Outcome.broken(new OtherEnding("a name that ends in .xml", ending(name)));
  }

  private static String ending(String name) {
    Matcher format = FORMAT.matcher(name);
    return format.matches()
        ? "one that ends in ." + format.group(1).toLowerCase(Locale.ROOT)
        : "one that ends otherwise";
  }
}
