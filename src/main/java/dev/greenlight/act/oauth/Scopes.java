package dev.greenlight.act.oauth;

import dev.greenlight.act.NotCarriedOut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scopes made from another one. Terms are parted by semicolons; that of the function blocks comes
 * first.
 */
public final class Scopes {
  private static final String BLOCKS = "FB=";

  /** No block of the certification programme, and none that anybody uses. */
  private static final String UNKNOWN_BLOCK = "99";

  /** Blocks that a customer's scope seldom has, the least likely first. */
  private static final List<String> UNUSUAL =
      List.of("71", "67", "40", "62", "29", "17", "11", "9", "8", "7", "6");

  private Scopes() {}

  /** With one more function block, one that the scope does not have. */
  public static String wider(String scope) {
    List<String> blocks = blocks(scope);
    String more =
        UNUSUAL.stream()
            .filter(block -> !blocks.contains(block))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the scope has every block: " + scope));
    return withBlocks(scope, Stream.concat(blocks.stream(), Stream.of(more)).toList());
  }

  /** With a function block that does not exist. */
  public static String withUnknownBlock(String scope) {
    return withBlocks(
        scope, Stream.concat(blocks(scope).stream(), Stream.of(UNKNOWN_BLOCK)).toList());
  }

  /**
   * With one function block less, the last one.
   *
   * @throws NotCarriedOut when it has only one
   */
  public static String narrower(String scope) {
    List<String> blocks = blocks(scope);
    if (blocks.size() < 2) {
      throw new NotCarriedOut("the scope in the run file has one function block only: " + scope);
    }
    return withBlocks(scope, blocks.subList(0, blocks.size() - 1));
  }

  /** The same in another order: blocks and the terms behind them backwards. */
  public static String permuted(String scope) {
    List<String> blocks = new ArrayList<>(blocks(scope));
    Collections.reverse(blocks);
    List<String> terms =
        new ArrayList<>(
            Arrays.stream(scope.split(";")).filter(term -> !term.startsWith(BLOCKS)).toList());
    Collections.reverse(terms);
    return Stream.concat(Stream.of(BLOCKS + String.join("_", blocks)), terms.stream())
        .collect(Collectors.joining(";"));
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
