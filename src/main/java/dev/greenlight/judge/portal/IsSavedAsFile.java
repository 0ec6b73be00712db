package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * The browser saved what came (exhibit {@code file name}); else it shows it, and the customer has
 * to know how a page is saved (Download My Data).
 */
public record IsSavedAsFile() implements Check {

  /** The browser shows the data. */
  record ShownInstead(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return exhibits.has(PortalRoles.FILE_NAME)
        ? Outcome.holds()
        : Outcome.broken(
            new ShownInstead(
                "a file that the browser saves (Content-Disposition: attachment)",
                observed(exhibits.exchange(PortalRoles.FILE).response())));
  }

  private static String observed(Exchange.Response response) {
    return "the browser shows "
        + response.header("Content-Type").orElse("something without a media type")
        + ", "
        + response
            .header("Content-Disposition")
            .map(disposition -> "Content-Disposition: " + disposition)
            .orElse("no Content-Disposition");
  }
}
