package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.Optional;

/**
 * What a declared block asks of a ReadingType is met by one that has readings.
 *
 * <p>The published tests of FB_05 to FB_11 and FB_29 are content with a ReadingType that no
 * MeterReading with readings uses. Judged when the user says which blocks are declared, and when
 * the feed has readings at all.
 */
@Rule("GBX-FBD-06")
final class DeclaredBlocksAreMetered implements FeedRule {

  /** A ReadingType that is there for the test alone. */
  record BlockMetOnPaper(int block, String test, Location at) implements Finding {
    @Override
    public Object expected() {
      return "readings of the ReadingType that %s asks for, as FB_%02d is declared"
          .formatted(test, block);
    }

    @Override
    public Object observed() {
      return "the ReadingType, but no MeterReading with readings that uses it";
    }
  }

  private final Claims claims;
  private final Facts facts;

  DeclaredBlocksAreMetered(FeedRuling ruling, Facts facts) {
    claims = Claims.of(ruling);
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    List<TypeCodes> metered =
        facts.channels().all().stream()
            .filter(channel -> channel.blocks().stream().anyMatch(block -> block.readings() > 0))
            .map(Channel::readingType)
            .flatMap(Optional::stream)
            .distinct()
            .map(TypeCodes::of)
            .toList();
    for (Needs needs : Needs.ALL) {
      if (claims.has(needs.block()) && !metered.isEmpty()) {
        check(needs, metered, judgement);
      }
    }
  }

  private void check(Needs needs, List<TypeCodes> metered, Judgement judgement) {
    facts
        .links()
        .entries(Kind.READING_TYPE)
        .filter(entry -> meets(facts.channels().readingType(entry), needs))
        .findFirst()
        .ifPresent(
            entry -> {
              judgement.inspected();
              if (metered.stream().noneMatch(needs::areMetBy)) {
                judgement.finds(
                    new BlockMetOnPaper(needs.block(), needs.test(), facts.links().at(entry)));
              }
            });
  }

  private static boolean meets(Optional<ReadingType> type, Needs needs) {
    return type.isPresent() && needs.areMetBy(TypeCodes.of(type.get()));
  }
}
