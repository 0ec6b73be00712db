package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The numbers in the terms of a scope, such as {@code FB=1_4_15;HistoryLength=34128000}. */
final class ScopeNumbers {
  private static final Pattern BETWEEN_TERMS = Pattern.compile("[;\\s]+");
  private static final Pattern BETWEEN_BLOCKS = Pattern.compile("[_,]");
  private static final long MOST_BLOCKS = 99;

  /** A number of no function block. */
  record ScopeOfUnknownBlock(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "function blocks by their numbers, 1 to 99, in the scope";
    }
  }

  /** A length of time, or a count, below nothing. */
  record ScopeTermNegative(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "0 or more in %s of the scope".formatted(name);
    }
  }

  private ScopeNumbers() {}

  /** Tells which numbers cannot be meant. */
  static void check(Element scope, Judgement judgement) {
    BETWEEN_TERMS
        .splitAsStream(scope.text().strip())
        .filter(term -> term.indexOf('=') > 0)
        .forEach(term -> check(term, scope, judgement));
  }

  private static void check(String term, Element scope, Judgement judgement) {
    String name = term.substring(0, term.indexOf('='));
    String value = term.substring(name.length() + 1);
    if (name.toUpperCase(Locale.ROOT).equals("FB")) {
      BETWEEN_BLOCKS
          .splitAsStream(value)
          .filter(ScopeNumbers::isNoBlock)
          .findFirst()
          .ifPresent(block -> judgement.finds(new ScopeOfUnknownBlock("FB " + block, scope.at())));
    } else if (Numbers.whole(value).orElse(0) < 0) {
      judgement.finds(new ScopeTermNegative(name, value, scope.at()));
    }
  }

  private static boolean isNoBlock(String block) {
    OptionalLong number = Numbers.whole(block);
    return number.isPresent() && (number.getAsLong() < 1 || number.getAsLong() > MOST_BLOCKS);
  }
}
