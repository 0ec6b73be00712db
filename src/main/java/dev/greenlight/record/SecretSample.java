package dev.greenlight.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What several secrets of one kind have in common, computed at capture because redaction destroys
 * it. Nothing in here helps to guess one.
 *
 * @param kind what they are
 * @param drawn how many were asked for, one after the other
 * @param distinct how many of them were different
 * @param shortest length of the shortest, in characters
 * @param alphabet smallest usual alphabet that all of them fit, see {@link SecretFacts}
 * @param uuidVersion version digit when all are UUIDs of one version, else 0
 * @param signed whether all are JSON Web Tokens; then the rest is about their signatures alone
 * @param inOrder whether each is greater than the one before, as text
 * @param symbols how many different characters stand at each place, up to the shortest length
 * @param alphabets smallest usual alphabet that all the characters at each place fit; empty in old
 *     evidence, where that of the whole stands for all
 */
public record SecretSample(
    String kind,
    int drawn,
    int distinct,
    int shortest,
    String alphabet,
    int uuidVersion,
    boolean signed,
    boolean inOrder,
    List<Integer> symbols,
    List<String> alphabets)
    implements Exhibit {

  private static final int LONGEST = 4096;

  public SecretSample {
    symbols = List.copyOf(symbols);
    alphabets = alphabets == null ? List.of() : List.copyOf(alphabets);
  }

  /** The alphabet of a place. */
  public String alphabetAt(int place) {
    return place < alphabets.size() ? alphabets.get(place) : alphabet;
  }

  /** How many characters an alphabet has. */
  public static int size(String alphabet) {
    return switch (alphabet) {
      case "digits" -> 10;
      case "hexadecimal" -> 16;
      case "letters of one case" -> 26;
      case "letters of one case and digits" -> 36;
      case "alphanumeric" -> 62;
      default -> 64;
    };
  }

  /**
   * Looks at them.
   *
   * @param secrets in the order in which they were issued; one at least
   */
  public static SecretSample of(String kind, List<String> secrets) {
    boolean signed = secrets.stream().allMatch(each -> each.matches("eyJ[^.]+\\.[^.]+\\.[^.]+"));
    List<String> parts =
        signed
            ? secrets.stream().map(each -> each.substring(each.lastIndexOf('.') + 1)).toList()
            : secrets;
    int shortest = parts.stream().mapToInt(String::length).min().orElseThrow();
    String alphabet = SecretFacts.alphabetOf(String.join("", parts));
    int places = Math.min(shortest, LONGEST);
    return new SecretSample(
        kind,
        secrets.size(),
        new HashSet<>(secrets).size(),
        shortest,
        alphabet,
        uuidVersion(secrets),
        signed,
        inOrder(parts),
        symbols(parts, places),
        alphabets(parts, places, alphabet));
  }

  private static int uuidVersion(List<String> secrets) {
    Set<Integer> versions = new HashSet<>();
    secrets.forEach(each -> versions.add(SecretFacts.uuidVersion(each)));
    return versions.size() == 1 ? versions.iterator().next() : 0;
  }

  private static boolean inOrder(List<String> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).compareTo(parts.get(i - 1)) <= 0) {
        return false;
      }
    }
    return parts.size() > 1;
  }

  private static List<Integer> symbols(List<String> parts, int length) {
    List<Integer> symbols = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int place = i;
      symbols.add((int) parts.stream().map(each -> each.charAt(place)).distinct().count());
    }
    return symbols;
  }

  /** Of a place only what is much smaller than the alphabet of all, for chance leaves gaps. */
  private static List<String> alphabets(List<String> parts, int length, String ofAll) {
    List<String> alphabets = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      StringBuilder seen = new StringBuilder();
      for (String part : parts) {
        seen.append(part.charAt(i));
      }
      String own = alphabetOf(seen.toString());
      alphabets.add(size(own) < size(ofAll) ? own : ofAll);
    }
    return alphabets;
  }

  private static String alphabetOf(String seen) {
    if (seen.matches("[0-9]*")) {
      return "digits";
    }
    if (seen.matches("[0-9a-f]*|[0-9A-F]*")) {
      return "hexadecimal";
    }
    if (seen.matches("[a-z]*|[A-Z]*")) {
      return "letters of one case";
    }
    return seen.matches("[0-9a-z]*|[0-9A-Z]*") ? "letters of one case and digits" : "base64url";
  }
}
