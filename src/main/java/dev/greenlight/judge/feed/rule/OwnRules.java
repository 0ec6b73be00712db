package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Duty;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.RuleSource;
import java.util.List;
import java.util.stream.Stream;

/** Greenlight's own rules; under {@code official-2018} only those on whether it can be read. */
public final class OwnRules implements RuleSource {

  @Override
  public List<Duty> duties(FeedRuling ruling, Facts facts) {
    Stream<FeedRule> rules =
        ruling.official()
            ? readability()
            : Stream.of(readability(), intervals()).flatMap(all -> all);
    return rules.map(Duty::of).toList();
  }

  private static Stream<FeedRule> readability() {
    return Stream.of(
        new DocumentIsWellFormed(),
        new DocumentIsFeedOrEntry(),
        new DocumentHasNoDoctype(),
        new NamespacesAreSpeltRight(),
        new DocumentIsXml(),
        new DocumentIsAlone());
  }

  private static Stream<FeedRule> intervals() {
    return Stream.of(new ReadingsAreContiguous());
  }
}
