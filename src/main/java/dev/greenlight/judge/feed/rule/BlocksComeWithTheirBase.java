package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedOpened;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Map;
import java.util.TreeMap;

/**
 * A block is declared together with the one that it builds on.
 *
 * <p>FB_06 to FB_09 build on FB_05, FB_12 on FB_04, FB_16, FB_27 and FB_28 on FB_15. Judged when
 * the user says which blocks are declared.
 */
@Rule("GBX-FBD-04")
final class BlocksComeWithTheirBase implements FeedRule {
  /** Blocks and what each of them builds on. */
  private static final Map<Integer, Integer> BASES =
      new TreeMap<>(Map.of(6, 5, 7, 5, 8, 5, 9, 5, 12, 4, 16, 15, 27, 15, 28, 15));

  /** A block without its base. */
  record BaseUndeclared(int block, int base, Location at) implements Finding {
    @Override
    public Object expected() {
      return "FB_%02d beside FB_%02d".formatted(base, block);
    }

    @Override
    public Object observed() {
      return "FB_%02d alone".formatted(block);
    }
  }

  private final Claims claims;

  BlocksComeWithTheirBase(FeedRuling ruling) {
    claims = Claims.of(ruling);
  }

  @Override
  public void on(FeedOpened feed, Judgement judgement) {
    BASES.forEach(
        (block, base) -> {
          if (claims.has(block)) {
            judgement.inspected();
            if (!claims.has(base)) {
              judgement.finds(new BaseUndeclared(block, base, feed.feed().at()));
            }
          }
        });
  }
}
