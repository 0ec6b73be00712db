package dev.greenlight.judge;

import dev.greenlight.model.FunctionBlockId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A Green Button scope, read leniently: letter case, blanks, a trailing semicolon and the order of
 * terms and values mean nothing. Further scopes beside it (RFC 6749 section 3.3 parts them by
 * blanks), such as {@code openid}, are terms without values.
 *
 * @param terms values by the name of their term, in lower case
 */
public record ScopeTerms(Map<String, Set<String>> terms) {
  private static final String HISTORY = "historylength";
  private static final String INTERVAL = "intervalduration";
  private static final Set<String> BINDING = Set.of("fb", HISTORY);
  private static final Set<String> COUNTED = Set.of(HISTORY, "accountcollection");

  /** What a scope says. */
  public static ScopeTerms of(String scope) {
    Map<String, Set<String>> terms = new LinkedHashMap<>();
    for (String term : scope.strip().replaceFirst(";$", "").split("\\s*;\\s*|\\s+", -1)) {
      int equals = term.indexOf('=');
      String name = equals < 0 ? term : term.substring(0, equals);
      String values = equals < 0 ? "" : term.substring(equals + 1);
      terms
          .computeIfAbsent(name.toLowerCase(Locale.ROOT), unused -> new TreeSet<>())
          .addAll(valuesOf(values));
    }
    return new ScopeTerms(terms);
  }

  private static Set<String> valuesOf(String values) {
    return Arrays.stream(values.toLowerCase(Locale.ROOT).split("_", -1))
        .map(value -> value.replaceFirst("^0+(?=\\d)", ""))
        .collect(Collectors.toSet());
  }

  /** The first function block of Retail Customer data in it; empty where there is none. */
  public Optional<FunctionBlockId> customerBlock() {
    return terms.getOrDefault("fb", Set.of()).stream()
        .flatMap(block -> FunctionBlockId.parse(block).stream())
        .filter(FunctionBlockId::isOfRetailCustomer)
        .sorted()
        .findFirst();
  }

  /**
   * Whether it gives no more than the other one: no function block beside those of the other, and
   * no longer history. What the other says nothing of does not bind.
   */
  public boolean isWithin(ScopeTerms other) {
    return BINDING.stream()
        .filter(name -> terms.containsKey(name) && other.terms.containsKey(name))
        .allMatch(name -> covers(other.terms.get(name), name, terms.get(name)));
  }

  /**
   * Names of the terms that the other one does not have, or has with values that do not cover
   * these. Deployments add terms of their own, and how many meters there are is for the customer to
   * say.
   */
  public List<String> beyond(ScopeTerms other) {
    return terms.entrySet().stream()
        .filter(
            term ->
                !covers(
                    other.terms.getOrDefault(term.getKey(), Set.of()),
                    term.getKey(),
                    term.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean covers(Set<String> allowed, String name, Set<String> values) {
    if (allowed.containsAll(values)) {
      return true;
    }
    if (allowed.isEmpty()) {
      return false;
    }
    return COUNTED.contains(name)
        ? largest(values) <= largest(allowed)
        : name.equals(INTERVAL) && smallest(values) >= smallest(allowed);
  }

  /** Not a number is less than any. */
  private static long smallest(Set<String> values) {
    return values.stream()
        .mapToLong(value -> value.matches("\\d{1,18}") ? Long.parseLong(value) : 0)
        .min()
        .orElse(0);
  }

  /** Not a number is more than any. */
  private static long largest(Set<String> values) {
    return values.stream()
        .mapToLong(value -> value.matches("\\d{1,18}") ? Long.parseLong(value) : Long.MAX_VALUE)
        .max()
        .orElse(0);
  }
}
