package dev.greenlight.model;

import java.util.List;
import java.util.Optional;

/**
 * One thing that utilities and the alliance tell customers and Third Parties about Green Button.
 *
 * @param id ours, such as {@code end-portal}; scenarios that tell of it carry it as a tag
 * @param part of the story that it belongs to
 * @param source who says so, or what leaves it open
 * @param text what is told, in our words
 * @param cases ids of the test cases that decide on it; an id that ends with {@code *} stands for
 *     all that begin so
 * @param reason why none does; empty where some do
 */
public record Journey(
    String id,
    String part,
    String source,
    String text,
    List<String> cases,
    Optional<String> reason) {
  private static final String ANY = "*";

  public Journey {
    cases = List.copyOf(cases);
  }

  /** Whether a case is one of those that decide on it. */
  public boolean isDecidedBy(TestCase testCase) {
    return cases.stream().anyMatch(named -> names(named, testCase.id()));
  }

  /** Whether a name in {@link #cases} stands for that case. */
  public static boolean names(String named, String id) {
    return named.endsWith(ANY)
        ? id.startsWith(named.substring(0, named.length() - ANY.length()))
        : id.equals(named);
  }
}
