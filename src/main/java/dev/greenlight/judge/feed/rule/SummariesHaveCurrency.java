package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Currencies;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A UsageSummary with money says in which currency, the same as the readings and the bills beside
 * it.
 *
 * <p>That it says none at all is told by the published test D094 where that judges. A summary
 * without money that names a currency is compared with the bills beside it only.
 */
@Rule("GBX-SUM-08")
final class SummariesHaveCurrency implements FeedRule {
  private static final Set<String> MONEY =
      Set.of("billLastPeriod", "billToDate", "costAdditionalLastPeriod");

  /** Money without a currency. */
  record SummaryCurrencyMissing(Location at) implements Finding {
    @Override
    public Object expected() {
      return "currency, as the summary has amounts of money";
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  /** Money in a currency that does not exist. */
  record SummaryCurrencyUnknown(long currency, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number of ISO 4217, such as 840 for US dollars";
    }

    @Override
    public Object observed() {
      return currency;
    }

    @Override
    public String fix() {
      return "Write the number of ISO 4217, such as 840 for US dollars";
    }
  }

  /** Money in another currency than that of the readings. */
  record SummaryCurrencyDiffers(String ofReadings, long currency, Location at) implements Finding {
    @Override
    public Object expected() {
      return "currency %s, as in the ReadingType".formatted(ofReadings);
    }

    @Override
    public Object observed() {
      return currency;
    }

    @Override
    public String fix() {
      return "Write the currency of the bill in both, or convert the costs of the readings";
    }
  }

  /** Money in another currency than that of another bill of the same UsagePoint. */
  record CurrencyOfBillsDiffers(long ofOther, int line, long currency, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "currency %d, as in the summary of the same UsagePoint at line %d"
          .formatted(ofOther, line);
    }

    @Override
    public Object observed() {
      return currency;
    }

    @Override
    public String fix() {
      return "Write one currency in all bills of a UsagePoint, that in which they are paid";
    }
  }

  private final Facts facts;
  private final Map<Integer, Summary> first = new HashMap<>();

  SummariesHaveCurrency(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      if (MONEY.stream().anyMatch(name -> summary.number(name).isPresent())) {
        judgement.inspected();
        check(summary, meters, judgement);
      } else {
        OptionalLong currency = summary.number("currency");
        if (currency.isPresent() && Currencies.isCurrency(currency.getAsLong())) {
          judgement.inspected();
          checkBills(summary, currency.getAsLong(), judgement);
        }
      }
    }
  }

  private void check(Summary summary, Meters meters, Judgement judgement) {
    OptionalLong currency = summary.number("currency");
    if (currency.isEmpty()) {
      judgement.finds(new SummaryCurrencyMissing(summary.at()));
    } else if (!Currencies.isCurrency(currency.getAsLong())) {
      judgement.finds(new SummaryCurrencyUnknown(currency.getAsLong(), summary.at()));
    } else {
      List<Long> others =
          meters.explained(facts.channels().usagePoint(summary.entry())).stream()
              .flatMap(channel -> Meters.type(channel).code("currency").stream().boxed())
              .filter(Currencies::isCurrency)
              .distinct()
              .toList();
      if (!others.isEmpty() && !others.contains(currency.getAsLong())) {
        String told = others.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        judgement.finds(new SummaryCurrencyDiffers(told, currency.getAsLong(), summary.at()));
      } else {
        checkBills(summary, currency.getAsLong(), judgement);
      }
    }
  }

  private void checkBills(Summary summary, long currency, Judgement judgement) {
    int usagePoint = facts.channels().usagePoint(summary.entry());
    Summary other = usagePoint == 0 ? null : first.putIfAbsent(usagePoint, summary);
    if (other != null && other.number("currency").orElse(currency) != currency) {
      long known = other.number("currency").getAsLong();
      judgement.finds(new CurrencyOfBillsDiffers(known, other.at().line(), currency, summary.at()));
    }
  }
}
