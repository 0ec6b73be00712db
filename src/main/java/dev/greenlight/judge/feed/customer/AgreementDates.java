package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.OptionalLong;

/** When an agreement was signed, holds, and was changed: one of {@link DatesFollowOneAnother}. */
final class AgreementDates {
  private static final long DAY = 86_400;
  private static final long HALF_YEAR = 183 * DAY;

  /** An agreement that was in force for long before anybody signed it; in epoch seconds. */
  record SignedLongAfter(long begins, long signed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a signDate within half a year of the beginning of validityInterval, %s"
          .formatted(FeedEvent.instant(begins));
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(signed);
    }

    @Override
    public String fix() {
      return "Write when the agreement was signed, or the beginning of validityInterval as agreed";
    }
  }

  /** An agreement that was called active after its end; in epoch seconds. */
  record ActiveBeyondEnd(long end, long changed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "another status than active, as validityInterval ended at " + FeedEvent.instant(end);
    }

    @Override
    public Object observed() {
      return "active, changed at " + FeedEvent.instant(changed);
    }

    @Override
    public String fix() {
      return "Write another status once validityInterval is over, or the new end where the"
          + " agreement was prolonged";
    }
  }

  private AgreementDates() {}

  /** Tells what is wrong with them. */
  static void check(Element agreement, Judgement judgement) {
    compareSigning(agreement, judgement);
    compareTerm(agreement, judgement);
  }

  /** What is over was not active when it was changed later; a duration of 0 has no end. */
  private static void compareTerm(Element agreement, Judgement judgement) {
    long changed =
        Math.max(
            Numbers.at(agreement, "lastModifiedDateTime").orElse(0),
            Numbers.at(agreement, "status", "dateTime").orElse(0));
    Optional<Period> term =
        Period.of(agreement, "validityInterval").filter(each -> each.duration() > 0);
    boolean active =
        agreement
            .descend("status", "value")
            .filter(status -> status.text().strip().equalsIgnoreCase("active"))
            .isPresent();
    if (active && term.isPresent() && Period.isDate(changed) && changed > term.get().end() + DAY) {
      judgement.finds(new ActiveBeyondEnd(term.get().end(), changed, term.get().at()));
    }
  }

  /** An agreement may be signed after it has begun to hold, but hardly half a year. */
  private static void compareSigning(Element agreement, Judgement judgement) {
    OptionalLong begins = Numbers.at(agreement, "validityInterval", "start");
    OptionalLong signed = Numbers.at(agreement, "signDate");
    boolean late =
        begins.isPresent()
            && signed.isPresent()
            && Period.isDate(begins.getAsLong())
            && Period.isDate(signed.getAsLong())
            && signed.getAsLong() > begins.getAsLong() + HALF_YEAR;
    if (late) {
      Location at = agreement.child("signDate").orElse(agreement).at();
      judgement.finds(new SignedLongAfter(begins.getAsLong(), signed.getAsLong(), at));
    }
  }
}
