package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Currencies;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Costs of readings are in a currency that exists.
 *
 * <p>A ReadingType that names none at all is told by the published test D058.
 */
@Rule("GBX-RT-10")
final class CostsAreInMoney implements FeedRule {

  /** Costs in a currency that does not exist. */
  record CurrencyUnknown(long currency, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number of ISO 4217, such as 840 for US dollars, as the readings have costs";
    }

    @Override
    public Object observed() {
      return currency;
    }
  }

  private final Facts facts;
  private final Map<ReadingType, Location> places = new HashMap<>();

  CostsAreInMoney(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Element type = read.resource();
    if (Kind.of(type) == Kind.READING_TYPE) {
      places.putIfAbsent(ReadingType.of(type), type.child("currency").orElse(type).at());
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    facts.channels().all().stream()
        .filter(channel -> channel.readingType().isPresent())
        .filter(channel -> facts.ledger().stretches(channel).stream().anyMatch(Stretch::costed))
        .map(Meters::type)
        .distinct()
        .forEach(type -> check(type, judgement));
  }

  private void check(ReadingType type, Judgement judgement) {
    OptionalLong currency = type.code("currency");
    if (currency.isPresent()) {
      judgement.inspected();
      if (!Currencies.isCurrency(currency.getAsLong())) {
        judgement.finds(new CurrencyUnknown(currency.getAsLong(), places.get(type)));
      }
    }
  }
}
