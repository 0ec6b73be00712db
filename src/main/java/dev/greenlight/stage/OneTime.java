package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that is compared with something else that was read before, perhaps long ago, of a Data
 * Custodian that is in use: its data goes on changing. Both are of one time where nothing depends
 * on that, or where what was read before is still so afterwards.
 *
 * @param before what the other one is compared with, as it is at that time
 * @param read what is compared with it
 */
record OneTime<B, R>(B before, R read) {
  /** How often it is tried with what changes meanwhile. */
  private static final int TIMES = 3;

  /**
   * How the two are read.
   *
   * @param again reads anew what was read before
   * @param read reads what is compared with it
   */
  record Ways<B, R>(Supplier<B> again, Function<B, R> read) {}

  /**
   * When nothing needs to be read again.
   *
   * @param agree whether the two fit, so that no change is told of
   * @param same whether nothing has changed, of what the two are compared by
   */
  record Signs<B, R>(BiPredicate<B, R> agree, BiPredicate<B, B> same) {}

  /**
   * Reads it, once where the two agree.
   *
   * @param what was read before, for the message
   * @param first as it was then
   * @throws NotCarriedOut when it has changed each time
   */
  static <B, R> OneTime<B, R> of(String what, B first, Ways<B, R> ways, Signs<B, R> signs) {
    B before = first;
    for (int i = 0; i < TIMES; i++) {
      R read = ways.read().apply(before);
      if (signs.agree().test(before, read)) {
        return new OneTime<>(before, read);
      }
      B after = ways.again().get();
      if (signs.same().test(before, after) || signs.agree().test(after, read)) {
        return new OneTime<>(after, read);
      }
      before = after;
    }
    throw new NotCarriedOut(
        what + " changed each time between two requests: nothing can be compared with it");
  }
}
