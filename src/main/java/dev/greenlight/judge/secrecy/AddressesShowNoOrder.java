package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of what several Retail Customers granted are not numbered one after the other: who
 * knows his own would know those of others (FB_13/TC011). Looks at the fact {@code addresses}: in
 * each line a customer, what is there, and its address.
 */
public record AddressesShowNoOrder() implements Check {
  /** So near do ids that are no running numbers hardly ever come to each other. */
  private static final BigInteger NEAR = BigInteger.TWO;

  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)/*");

  /** Numbers of two customers that follow each other. */
  record NumberedOneByOne(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Map<String, List<String>> byKind = new LinkedHashMap<>();
    for (String line : exhibits.fact("addresses").lines().toList()) {
      String[] parts = line.split("\t", -1);
      byKind.computeIfAbsent(parts[1], kind -> new ArrayList<>()).add(parts[2]);
    }
    Outcome.Builder outcome = new Outcome.Builder();
    byKind.forEach((kind, addresses) -> judge(kind, addresses, outcome));
    return outcome.build();
  }

  private static void judge(String kind, List<String> addresses, Outcome.Builder outcome) {
    Map<String, TreeMap<BigInteger, String>> byPrefix = new LinkedHashMap<>();
    for (String address : addresses) {
      outcome.inspected();
      Matcher numbered = NUMBERED.matcher(address.replaceFirst("[?#].*$", ""));
      if (numbered.matches()) {
        byPrefix
            .computeIfAbsent(numbered.group(1), prefix -> new TreeMap<>())
            .put(new BigInteger(numbered.group(2)), address);
      }
    }
    byPrefix.values().forEach(numbers -> look(kind, numbers, outcome));
  }

  private static void look(
      String kind, TreeMap<BigInteger, String> numbers, Outcome.Builder outcome) {
    for (BigInteger number : numbers.keySet()) {
      BigInteger next = numbers.higherKey(number);
      if (next != null && next.subtract(number).compareTo(NEAR) <= 0) {
        outcome.finds(
            new NumberedOneByOne(
                kind + " of customers that nobody can tell from each other's",
                numbers.get(number) + " and " + numbers.get(next)));
        return;
      }
    }
  }
}
