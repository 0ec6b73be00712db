package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers in the terms of a scope, such as {@code FB=1_4_15;HistoryLength=34128000}. */
final class ScopeNumbers {
  private static final Pattern BETWEEN_SCOPES = Pattern.compile("(?<![;\\s])\\s+(?=FB=)");
  private static final Pattern BETWEEN_TERMS = Pattern.compile("[;\\s]+");
  private static final Pattern BETWEEN_VALUES = Pattern.compile("[_,]");

  /** As in the grammar, and otherwise. */
  private static final Pattern BETWEEN_BLOCKS = Pattern.compile("_|\\W");

  private static final Pattern OTHERWISE = Pattern.compile("\\W");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final long MOST_BLOCKS = 99;

  /** Resources of bulk data. */
  private static final String REPEATABLE = "BR";

  /** Lengths of time that have a name, in small letters. */
  private static final Set<String> NAMED =
      Set.of("billingperiod", "daily", "monthly", "seasonal", "weekly");

  /** Terms whose values are seconds or such a name, in capitals. */
  private static final Set<String> DURATIONS = Set.of("INTERVALDURATION", "BLOCKDURATION");

  /** Terms that have nothing but a number, in capitals. */
  private static final Set<String> NUMERIC = Set.of("HISTORYLENGTH", "ACCOUNTCOLLECTION");

  /** A number, or a word, of no function block. */
  record ScopeOfUnknownBlock(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "function blocks by their numbers, 1 to 99, in the scope";
    }

    @Override
    public String fix() {
      return "Name function blocks by the numbers of the standard, joined by underscores, such as"
          + " FB=1_4_15";
    }
  }

  /** A length of time, or a count, below nothing. */
  record ScopeTermNegative(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "0 or more in %s of the scope".formatted(name);
    }

    @Override
    public String fix() {
      return "Write the term as a number of 0 or more, or leave it out";
    }
  }

  /** Blocks in another list than the grammar has. */
  record ScopeBlocksJoinedOtherwise(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "function blocks joined by _, such as FB=1_4_15, in the scope";
    }

    @Override
    public String fix() {
      return "Write _ between the numbers of function blocks";
    }
  }

  /** A length of time that is neither seconds nor one of the names. */
  record ScopeDurationUnknown(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "seconds, or billingPeriod, daily, monthly, seasonal or weekly, in %s of the scope"
          .formatted(name);
    }

    @Override
    public String fix() {
      return "Write seconds, 3600 for an hour, or one of the names";
    }
  }

  /** A length of history, or a count of accounts, that is no number. */
  record ScopeTermNotNumeric(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number in %s of the scope".formatted(name);
    }

    @Override
    public String fix() {
      return "Write digits behind %s=".formatted(name);
    }
  }

  /** A term that the scope has already. */
  record ScopeTermRepeated(String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "each term of the scope once";
    }

    @Override
    public Object observed() {
      return name + " twice";
    }

    @Override
    public String fix() {
      return "Write one %s with all its values, joined by _".formatted(name);
    }
  }

  private ScopeNumbers() {}

  /** Tells what cannot be meant; several scopes may stand in one element, with blanks between. */
  static void check(Element scope, Judgement judgement) {
    BETWEEN_SCOPES.splitAsStream(scope.text().strip()).forEach(one -> check(one, scope, judgement));
  }

  private static void check(String scope, Element at, Judgement judgement) {
    Set<String> names = new HashSet<>();
    String blocks = "";
    for (String term : BETWEEN_TERMS.split(scope, -1)) {
      if (term.indexOf('=') > 0) {
        checkTerm(term, at, judgement);
        String name = name(term);
        if (!names.add(name.toUpperCase(Locale.ROOT)) && !name.equals(REPEATABLE)) {
          judgement.finds(new ScopeTermRepeated(name, at.at()));
        }
        blocks = isOfBlocks(name) ? term : "";
      } else if (!blocks.isEmpty() && NUMBER.matcher(term).matches()) {
        judgement.finds(new ScopeBlocksJoinedOtherwise(blocks + ' ' + term, at.at()));
        blocks = "";
      }
    }
  }

  private static boolean isOfBlocks(String name) {
    return name.equalsIgnoreCase("FB");
  }

  private static void checkTerm(String term, Element scope, Judgement judgement) {
    String name = name(term);
    String value = term.substring(name.length() + 1);
    if (isOfBlocks(name)) {
      BETWEEN_BLOCKS
          .splitAsStream(value)
          .filter(ScopeNumbers::isNoBlock)
          .findFirst()
          .ifPresent(block -> judgement.finds(new ScopeOfUnknownBlock("FB " + block, scope.at())));
      if (OTHERWISE.matcher(value).find()) {
        judgement.finds(new ScopeBlocksJoinedOtherwise(term, scope.at()));
      }
    } else if (Numbers.whole(value).orElse(0) < 0) {
      judgement.finds(new ScopeTermNegative(name, value, scope.at()));
    } else if (DURATIONS.contains(name.toUpperCase(Locale.ROOT))) {
      BETWEEN_VALUES
          .splitAsStream(value)
          .filter(each -> Numbers.whole(each).isEmpty())
          .filter(each -> !NAMED.contains(each.toLowerCase(Locale.ROOT)))
          .findFirst()
          .ifPresent(each -> judgement.finds(new ScopeDurationUnknown(name, each, scope.at())));
    } else if (NUMERIC.contains(name.toUpperCase(Locale.ROOT)) && Numbers.whole(value).isEmpty()) {
      judgement.finds(new ScopeTermNotNumeric(name, "'" + value + "'", scope.at()));
    }
  }

  private static String name(String term) {
    return term.substring(0, term.indexOf('='));
  }

  private static boolean isNoBlock(String block) {
    OptionalLong number = Numbers.whole(block);
    return !block.isEmpty() && (number.orElse(0) < 1 || number.getAsLong() > MOST_BLOCKS);
  }
}
