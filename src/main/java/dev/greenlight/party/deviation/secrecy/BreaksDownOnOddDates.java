package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.util.regex.Pattern;

/** Breaks down, with a stack trace, where the date of a condition is none. */
final class BreaksDownOnOddDates extends CustodianDeviation {
  private static final Pattern DATE =
      Pattern.compile(
          "[A-Z][a-z]{2}, [0-3]\\d [A-Z][a-z]{2} \\d{4} [0-2]\\d:[0-5]\\d:[0-6]\\d GMT");
  private static final String TRACE =
      "org.example.custodian.DateException" + " at org.example.custodian.Dates.read(Dates.java:42)";
  private static final int BROKEN = 500;

  BreaksDownOnOddDates() {
    super(
        Layer.RESOURCE,
        "Breaks down, with a stack trace, where the date of a condition is none.",
        breaks("condition_dates_malformed_ignored"),
        killedBy("TC_CND003").alsoBreaks("refusals_hide_innards", "TC_ERR003"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request
                .header("If-Modified-Since")
                .filter(date -> !DATE.matcher(date).matches())
                .map(date -> Answer.text(BROKEN, TRACE))
                .orElse(correct));
  }
}
