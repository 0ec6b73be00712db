package dev.greenlight.party.custodian.grant;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.HistoryLength;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Green Button scope: function blocks, then terms that bound the data, such as {@code
 * FB=4_5_15;IntervalDuration=3600;BlockDuration=daily;HistoryLength=13}.
 *
 * <p>No commas and no spaces, so that OAuth libraries keep it in one piece.
 */
public final class Scope {
  private static final int LONGEST = 256;
  private static final String BLOCKS = "FB";
  private static final String INTERVAL = "IntervalDuration";
  private static final String BLOCK = "BlockDuration";
  private static final String HISTORY = "HistoryLength";
  private static final String ACCOUNTS = "AccountCollection";

  private static final Pattern IDS = Pattern.compile("[1-9][0-9]?(_[1-9][0-9]?)*");
  private static final String DURATION =
      "([0-9]{1,10}|billingPeriod|daily|monthly|seasonal|weekly)";
  private static final Map<String, Pattern> TERMS =
      Map.of(
          BLOCKS,
          IDS,
          INTERVAL,
          Pattern.compile(DURATION + "(_" + DURATION + ")*"),
          BLOCK,
          Pattern.compile(DURATION + "(_" + DURATION + ")*"),
          HISTORY,
          Pattern.compile("[0-9]{1,10}"),
          "SubscriptionFrequency",
          Pattern.compile(DURATION),
          ACCOUNTS,
          Pattern.compile("[0-9]{1,9}"),
          "BR",
          Pattern.compile("[A-Za-z0-9-]{1,64}"));

  private final String text;
  private final Map<String, List<String>> terms;

  private Scope(String text, Map<String, List<String>> terms) {
    this.text = text;
    this.terms = terms;
  }

  /** Reads a scope; empty if it does not follow the grammar. */
  public static Optional<Scope> parse(String text) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    for (String term : text.split(";", -1)) {
      int equals = term.indexOf('=');
      if (equals < 0) {
        return Optional.empty();
      }
      String name = term.substring(0, equals);
      String value = term.substring(equals + 1);
      Pattern form = TERMS.get(name);
      if (form == null || !form.matcher(value).matches()) {
        return Optional.empty();
      }
      List<String> values = List.of(value.split("_"));
      boolean again = terms.put(name, values) != null;
      if (again || new HashSet<>(values).size() < values.size()) {
        return Optional.empty();
      }
    }
    return terms.containsKey(BLOCKS) ? Optional.of(new Scope(text, terms)) : Optional.empty();
  }

  /**
   * A scope that is known to follow the grammar.
   *
   * @throws IllegalArgumentException if it does not
   */
  public static Scope of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not a scope: " + text));
  }

  /** Whether whoever may have the other scope may have this one: no more of anything. */
  public boolean isWithin(Scope other) {
    return terms.entrySet().stream()
        .allMatch(term -> covers(other.terms.get(term.getKey()), term.getKey(), term.getValue()));
  }

  /** Whether it names a function block of Retail Customer data (FB_51 to FB_71). */
  public boolean grantsCustomerData() {
    return terms.get(BLOCKS).stream()
        .map(block -> new FunctionBlockId(Integer.parseInt(block)))
        .anyMatch(FunctionBlockId::isOfRetailCustomer);
  }

  private static boolean covers(List<String> offered, String name, List<String> asked) {
    if (offered == null) {
      return false;
    }
    return (name.equals(HISTORY) || name.equals(ACCOUNTS))
        ? Long.parseLong(asked.get(0)) <= Long.parseLong(offered.get(0))
        : Set.copyOf(offered).containsAll(asked);
  }

  /** The function blocks that it names. */
  public Set<String> blocks() {
    return Set.copyOf(terms.get(BLOCKS));
  }

  /** How far the history reaches back; empty where it does not bound it. */
  public Optional<HistoryLength> history() {
    return Optional.ofNullable(terms.get(HISTORY))
        .flatMap(values -> HistoryLength.parse(values.get(0)));
  }

  /** Seconds of the shortest reading that it names; 0 where it names none, or one by a word. */
  public long finestInterval() {
    List<String> named = terms.getOrDefault(INTERVAL, List.of("0"));
    return named.stream()
        .mapToLong(value -> isNumber(value) ? Long.parseLong(value) : 0)
        .min()
        .orElse(0);
  }

  /** The lengths of IntervalBlocks that it names, as they stand there. */
  public Set<String> blockLengths() {
    return Set.copyOf(terms.getOrDefault(BLOCK, List.of()));
  }

  private static boolean isNumber(String value) {
    return Character.isDigit(value.charAt(0));
  }

  /** The same without these function blocks; empty where no others are left. */
  public Optional<Scope> without(Set<String> blocks) {
    List<String> left =
        terms.get(BLOCKS).stream().filter(block -> !blocks.contains(block)).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            of(text.replaceFirst(BLOCKS + "=[0-9_]+", BLOCKS + "=" + String.join("_", left))));
  }

  /** How many UsagePoints it is about at most; empty where it does not bound them. */
  public OptionalInt mostUsagePoints() {
    return terms.getOrDefault(ACCOUNTS, List.of()).stream().mapToInt(Integer::parseInt).findFirst();
  }

  /** The same that counts so many UsagePoints, if it counts them at all. */
  public Scope counting(int usagePoints) {
    return terms.containsKey(ACCOUNTS)
        ? of(text.replaceFirst(ACCOUNTS + "=[0-9]+", ACCOUNTS + "=" + usagePoints))
        : this;
  }

  /** The scope as it is written on the wire. */
  @Override
  public String toString() {
    return text;
  }
}
