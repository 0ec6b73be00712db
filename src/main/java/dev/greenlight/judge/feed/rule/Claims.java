package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.FunctionBlockId;
import java.util.Set;
import java.util.stream.IntStream;

/** The function blocks that somebody claims for a document. */
record Claims(Set<FunctionBlockId> blocks) {

  static Claims of(FeedRuling ruling) {
    return new Claims(ruling.declaredBlocks());
  }

  boolean has(int block) {
    return blocks.contains(new FunctionBlockId(block));
  }

  boolean hasAnyOf(int... those) {
    return IntStream.of(those).anyMatch(this::has);
  }
}
