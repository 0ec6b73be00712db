package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of a UsagePoint in its self link is neither one of a row of numbers nor a number
 * in disguise.
 *
 * <p>From a row the identifiers of other customers can be guessed; from Base64 or hexadecimal code
 * a meter number can be read. A row is three UsagePoints or more, each one above the one before,
 * with four digits or more: fewer number the UsagePoints of one customer. A disguise is one behind
 * which six digits or more stand, and nothing else.
 */
@Rule("GBX-PII-03")
final class IdentifiersGiveNothingAway implements FeedRule {
  private static final int ROW = 3;
  private static final int FIRST_OF_ROW = 1000;
  private static final Pattern LAST = Pattern.compile("([^/?#]+)/?(?:[?#].*)?$");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,18}");
  private static final Pattern HEXADECIMAL = Pattern.compile("(?i)(?:3[0-9]){6,18}");
  private static final Pattern BASE64 = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9_-]{8,24}={0,2}");

  /** UsagePoints that are numbered through. */
  record IdentifiersInSequence(int identifiers, Location at) implements Finding {
    @Override
    public Object expected() {
      return "identifiers of UsagePoints that do not follow one another";
    }

    @Override
    public Object observed() {
      return "%d UsagePoints with consecutive numbers".formatted(identifiers);
    }
  }

  /** A number that is only written in another way. */
  record IdentifierReadable(String code, int digits, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an identifier that stands for nothing but itself";
    }

    @Override
    public Object observed() {
      return "a number of %d digits in %s".formatted(digits, code);
    }
  }

  private OptionalLong last = OptionalLong.empty();
  private int row = 1;
  private int longest = 1;
  private Location rowEnd = Location.UNKNOWN;

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (!entry.holds(Kind.USAGE_POINT.element())) {
      return;
    }
    Optional<Link> self = entry.parts().links(Rel.SELF.toString()).findFirst();
    if (self.isEmpty()) {
      return;
    }
    Matcher segment = LAST.matcher(self.get().href().strip());
    if (segment.find()) {
      judgement.inspected();
      check(segment.group(1), self.get().element().at(), judgement);
    }
  }

  private void check(String identifier, Location at, Judgement judgement) {
    OptionalLong number = Numbers.whole(identifier);
    boolean follows =
        number.isPresent()
            && last.isPresent()
            && number.getAsLong() >= FIRST_OF_ROW
            && number.getAsLong() == last.getAsLong() + 1;
    row = follows ? row + 1 : 1;
    if (row > longest) {
      longest = row;
      rowEnd = at;
    }
    last = number;
    if (HEXADECIMAL.matcher(identifier).matches()) {
      judgement.finds(new IdentifierReadable("hexadecimal code", identifier.length() / 2, at));
    } else if (BASE64.matcher(identifier).matches()) {
      decoded(identifier)
          .filter(text -> DIGITS.matcher(text).matches())
          .ifPresent(text -> judgement.finds(new IdentifierReadable("Base64", text.length(), at)));
    }
  }

  private static Optional<String> decoded(String identifier) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(identifier);
      return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no Base64 after all
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    if (longest >= ROW) {
      judgement.finds(new IdentifiersInSequence(longest, rowEnd));
    }
  }
}
