package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.HashMap;
import java.util.Map;

/**
 * A ServiceLocation lists each of its UsagePoints once, in whichever of its lists.
 *
 * <p>Who adds up the usage of a location counts one that is listed twice double.
 */
@Rule("GBX-CUS-26")
final class UsagePointsAreListedOnce implements FeedRule {

  /** A UsagePoint that this location has listed already. */
  record UsagePointRepeated(String reference, int line, Location at) implements Finding {
    @Override
    public Object expected() {
      return "each UsagePoint once";
    }

    @Override
    public Object observed() {
      return "%s, as at line %d".formatted(reference, line);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.SERVICE_LOCATION) {
      return;
    }
    Map<String, Integer> lines = new HashMap<>();
    for (Element list : read.resource().children("UsagePoints")) {
      for (Element reference : list.children("UsagePoint")) {
        judgement.inspected();
        Integer first = lines.putIfAbsent(reference.text().strip(), reference.line());
        if (first != null) {
          judgement.finds(new UsagePointRepeated(reference.text().strip(), first, reference.at()));
        }
      }
    }
  }
}
