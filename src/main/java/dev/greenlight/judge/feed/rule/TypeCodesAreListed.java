package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Codes of a ReadingType, and those of a UsagePoint for its service and phase, are among those that
 * the schema lists.
 *
 * <p>The types are open unions: the schema accepts any number, readers do not know what it means.
 * In timeAttribute the codes of measuringPeriod are let pass, which it had in older editions.
 */
@Rule("GBX-RT-01")
final class TypeCodesAreListed implements FeedRule {

  /** A code that nobody defined. */
  record CodeUnlisted(String name, long code, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a code that the schema lists for " + name;
    }

    @Override
    public Object observed() {
      return code;
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Element resource = read.resource();
    Kind kind = Kind.of(resource);
    if (kind == Kind.READING_TYPE) {
      check(resource, CodeLists.OF_READING_TYPE, judgement);
    } else if (kind == Kind.USAGE_POINT) {
      check(resource, CodeLists.OF_USAGE_POINT, judgement);
      resource
          .children("ServiceCategory")
          .forEach(service -> check(service, CodeLists.OF_SERVICE_CATEGORY, judgement));
    }
  }

  private static void check(Element holder, Map<String, Set<Long>> lists, Judgement judgement) {
    for (Element child : holder.children()) {
      Set<Long> listed = lists.get(child.name());
      OptionalLong code = Numbers.whole(child.text());
      if (listed != null && code.isPresent()) {
        judgement.inspected();
        if (!listed.contains(code.getAsLong())) {
          judgement.finds(new CodeUnlisted(child.name(), code.getAsLong(), child.at()));
        }
      }
    }
  }
}
