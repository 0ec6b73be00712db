package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When the access token of an Authorization ends (expires_at): in epoch seconds, and not before
 * there was a grant; and when the secret of a client does.
 *
 * <p>Those who take it for the expires_in of RFC 6749 write how long the token lasts. A grant may
 * begin later than its token was given, and be published anew when that is over; a token that ended
 * more than a day before both is of another grant.
 */
final class TokenTerms {
  private static final long DAY = 86_400;
  private static final long YEAR_2200 = 7_258_118_400L;

  /** A length of time where a moment is due. */
  record ExpiryIsNoMoment(long seconds, Location at) implements Finding {
    @Override
    public Object expected() {
      return "in expires_at the epoch seconds at which the token ends";
    }

    @Override
    public Object observed() {
      return "%d, which is %s".formatted(seconds, FeedEvent.instant(seconds));
    }

    @Override
    public String fix() {
      return "Add the seconds that the token lives to the moment at which it was issued, and write"
          + " the sum";
    }
  }

  /** A token that was over before there was a grant; in epoch seconds. */
  record TokenEndsBeforeGrant(long start, long end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "expires_at after the authorizedPeriod begins, " + FeedEvent.instant(start);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(end);
    }

    @Override
    public String fix() {
      return "Write in expires_at the end of the access token that is in use, or begin the"
          + " authorizedPeriod when the grant was given";
    }
  }

  /** A secret that ends when nobody is there any more. */
  record SecretEndsFarAhead(long end, Location at) implements Finding {
    @Override
    public Object expected() {
      return "in client_secret_expires_at the epoch seconds at which the secret ends, or 0 for"
          + " never";
    }

    @Override
    public Object observed() {
      return "%d, which is %s".formatted(end, FeedEvent.instant(end));
    }

    @Override
    public String fix() {
      return "Write 0 if the secret does not end, else the moment in seconds, not milliseconds";
    }
  }

  private TokenTerms() {}

  /** Tells what is wrong with the end of the secret of a client. */
  static void checkSecret(Element client, Judgement judgement) {
    OptionalLong end = Numbers.at(client, "client_secret_expires_at");
    if (end.isPresent() && Period.isDate(end.getAsLong()) && end.getAsLong() > YEAR_2200) {
      Location at = client.child("client_secret_expires_at").orElse(client).at();
      judgement.finds(new SecretEndsFarAhead(end.getAsLong(), at));
    }
  }

  /** Tells what is wrong with it. */
  static void check(Element grant, AtomParts parts, Judgement judgement) {
    OptionalLong end = Numbers.at(grant, "expires_at");
    if (end.isEmpty() || !Period.isDate(end.getAsLong())) {
      return;
    }
    Location at = grant.child("expires_at").orElse(grant).at();
    if (DatesArePlausible.isTooOld(end.getAsLong())) {
      judgement.finds(new ExpiryIsNoMoment(end.getAsLong(), at));
      return;
    }
    Optional<Period> term = Period.of(grant, "authorizedPeriod");
    OptionalLong published =
        parts.first("published").map(AtomDates::toTheDay).orElse(OptionalLong.empty());
    if (term.isPresent()
        && end.getAsLong() + DAY < term.get().start()
        && published.isPresent()
        && end.getAsLong() + DAY < published.getAsLong()) {
      judgement.finds(new TokenEndsBeforeGrant(term.get().start(), end.getAsLong(), at));
    }
  }
}
