package dev.greenlight.act.oauth;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.HistoryLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scopes made from another one. Further scopes beside that of Green Button, such as {@code openid},
 * stay as they are (RFC 6749 section 3.3 parts them by blanks). Terms are parted by semicolons;
 * that of the function blocks comes first. What would come out as it went in is not made: a correct
 * scope proves nothing where a bent one is due.
 */
public final class Scopes {
  private static final String BLOCKS = "FB=";

  private static final Pattern HISTORY = Pattern.compile("(?i)(\\bHistoryLength=)(\\d{1,12})\\b");

  /** No block of the certification programme, and none that anybody uses. */
  private static final String UNKNOWN_BLOCK = "99";

  /** Blocks that a customer's scope seldom has, the least likely first. */
  private static final List<String> UNUSUAL =
      List.of("71", "67", "40", "62", "29", "17", "11", "9", "8", "7", "6");

  private Scopes() {}

  /**
   * With one more function block, one that the scope does not have.
   *
   * @throws NotCarriedOut when it names no blocks, or every one we know
   */
  public static String wider(String scope) {
    return wider(scope, Set.of());
  }

  /**
   * With one more function block, one that neither the scope has nor any that may be had besides.
   *
   * @throws NotCarriedOut when it names no blocks, or none is left
   */
  public static String wider(String scope, Set<String> hadBesides) {
    return inGreenButton(scope, one -> widerOne(one, hadBesides));
  }

  /** With those function blocks besides; the same where it names none. */
  public static String withAlso(String scope, Set<String> blocks) {
    return blocksIn(scope).isEmpty()
        ? scope
        : inGreenButton(
            scope,
            one ->
                withBlocks(
                    one,
                    Stream.concat(blocks(one).stream(), blocks.stream().sorted())
                        .distinct()
                        .toList()));
  }

  /** Whether there is one more, besides those. */
  public static boolean leavesMore(String scope, Set<String> hadBesides) {
    return more(blocksIn(scope), hadBesides).isPresent();
  }

  private static Optional<String> more(Collection<String> blocks, Set<String> hadBesides) {
    return UNUSUAL.stream()
        .filter(block -> !blocks.contains(block) && !hadBesides.contains(block))
        .findFirst();
  }

  private static String widerOne(String scope, Set<String> hadBesides) {
    List<String> blocks = named(scope);
    String more =
        more(blocks, hadBesides)
            .orElseThrow(
                () ->
                    new NotCarriedOut(
                        "the scope leaves no function block to ask for in addition: " + scope));
    return withBlocks(scope, Stream.concat(blocks.stream(), Stream.of(more)).toList());
  }

  /**
   * With a function block that does not exist.
   *
   * @throws NotCarriedOut when it names no blocks, or just that one
   */
  public static String withUnknownBlock(String scope) {
    return inGreenButton(scope, Scopes::withUnknownBlockOne);
  }

  private static String withUnknownBlockOne(String scope) {
    List<String> blocks = named(scope);
    if (blocks.contains(UNKNOWN_BLOCK)) {
      throw new NotCarriedOut(
          "the scope names a function block that does not exist already: " + scope);
    }
    return withBlocks(scope, Stream.concat(blocks.stream(), Stream.of(UNKNOWN_BLOCK)).toList());
  }

  /**
   * With one function block less, the last one.
   *
   * @throws NotCarriedOut when it has only one, or none
   */
  public static String narrower(String scope) {
    return inGreenButton(scope, Scopes::narrowerOne);
  }

  /** Whether it names several function blocks, so that there is a {@link #narrower} one. */
  public static boolean namesSeveralBlocks(String scope) {
    return Arrays.stream(scope.split(" ")).anyMatch(one -> blocks(one).size() > 1);
  }

  private static String narrowerOne(String scope) {
    List<String> blocks = blocks(scope);
    if (blocks.size() < 2) {
      throw new NotCarriedOut("the scope has no function block to do without: " + scope);
    }
    return withBlocks(scope, blocks.subList(0, blocks.size() - 1));
  }

  /** Numbers of the function blocks that it names, in any of its scopes. */
  public static Set<String> blocksIn(String scope) {
    return Arrays.stream(scope.split(" "))
        .flatMap(one -> blocks(one).stream())
        .collect(Collectors.toSet());
  }

  /** Whether it names a function block of Retail Customer data (FB_51 to FB_71). */
  public static boolean namesCustomerData(String scope) {
    return Arrays.stream(scope.split(" "))
        .flatMap(one -> blocks(one).stream())
        .anyMatch(Scopes::isOfCustomer);
  }

  /**
   * Without the function blocks of Retail Customer data.
   *
   * @throws NotCarriedOut when it names none of them, or nothing else
   */
  public static String withoutCustomerData(String scope) {
    return inGreenButton(scope, Scopes::withoutCustomerDataOne);
  }

  private static String withoutCustomerDataOne(String scope) {
    List<String> blocks = named(scope);
    List<String> others = blocks.stream().filter(block -> !isOfCustomer(block)).toList();
    if (others.isEmpty() || others.size() == blocks.size()) {
      throw new NotCarriedOut(
          "the scope does not name function blocks of Retail Customer data (FB_51 to FB_71) beside"
              + " others: "
              + scope);
    }
    return withBlocks(scope, others);
  }

  private static boolean isOfCustomer(String block) {
    return FunctionBlockId.parse(block).filter(FunctionBlockId::isOfRetailCustomer).isPresent();
  }

  /**
   * The same in another order: blocks and the terms behind them backwards.
   *
   * @throws NotCarriedOut when there is no other order, or no block
   */
  public static String permuted(String scope) {
    return inGreenButton(scope, Scopes::permutedOne);
  }

  private static String permutedOne(String scope) {
    List<String> blocks = new ArrayList<>(named(scope));
    Collections.reverse(blocks);
    List<String> terms =
        new ArrayList<>(
            Arrays.stream(scope.split(";")).filter(term -> !term.startsWith(BLOCKS)).toList());
    Collections.reverse(terms);
    String permuted =
        Stream.concat(Stream.of(BLOCKS + String.join("_", blocks)), terms.stream())
            .collect(Collectors.joining(";"));
    if (permuted.equals(scope)) {
      throw new NotCarriedOut("the scope can be written in one order only: " + scope);
    }
    return permuted;
  }

  /**
   * With that many months of history, in the unit of the scope ({@link HistoryLength}).
   *
   * @throws NotCarriedOut when it bounds no history, or not beyond that
   */
  public static String withHistory(String scope, int months) {
    Matcher term = HISTORY.matcher(scope);
    if (term.find()) {
      HistoryLength offered = HistoryLength.parse(term.group(2)).orElseThrow();
      HistoryLength less = offered.ofMonths(months);
      if (offered.isLongerThan(less)) {
        return scope.substring(0, term.start(2)) + less.value() + scope.substring(term.end(2));
      }
    }
    throw new NotCarriedOut(
        "the scope has no HistoryLength of more than " + months + " month(s): " + scope);
  }

  /**
   * Without these function blocks.
   *
   * @throws NotCarriedOut when it has none of them, or no others
   */
  public static String without(String scope, Set<String> blocks) {
    return inGreenButton(scope, one -> withoutOne(one, blocks));
  }

  private static String withoutOne(String scope, Set<String> blocks) {
    List<String> named = named(scope);
    List<String> left = named.stream().filter(block -> !blocks.contains(block)).toList();
    if (left.isEmpty() || left.size() == named.size()) {
      throw new NotCarriedOut(
          "the scope has none of the function blocks " + blocks + " to do without: " + scope);
    }
    return withBlocks(scope, left);
  }

  private static String inGreenButton(String scope, UnaryOperator<String> change) {
    String[] scopes = scope.split(" ", -1);
    for (int i = 0; i < scopes.length; i++) {
      if (!blocks(scopes[i]).isEmpty()) {
        scopes[i] = change.apply(scopes[i]);
        return String.join(" ", scopes);
      }
    }
    return change.apply(scope);
  }

  private static List<String> named(String scope) {
    List<String> blocks = blocks(scope);
    if (blocks.isEmpty()) {
      throw new NotCarriedOut("the scope names no function blocks (FB=…): " + scope);
    }
    return blocks;
  }

  private static List<String> blocks(String scope) {
    return Arrays.stream(scope.split(";"))
        .filter(term -> term.startsWith(BLOCKS))
        .flatMap(term -> Arrays.stream(term.substring(BLOCKS.length()).split("_")))
        .toList();
  }

  private static String withBlocks(String scope, List<String> blocks) {
    return Arrays.stream(scope.split(";"))
        .map(term -> term.startsWith(BLOCKS) ? BLOCKS + String.join("_", blocks) : term)
        .collect(Collectors.joining(";"));
  }
}
