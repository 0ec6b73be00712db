package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.EnumSet;
import java.util.Set;

/**
 * Energy usage data and Retail Customer data never stand in one document.
 *
 * <p>Each has URIs and scopes of its own, so that nobody gets the one with a consent to the other.
 * Told once, where the second kind of data begins. Registration and authorization are on neither
 * side, and local time is on both.
 */
@Rule("GBX-CUS-01")
final class SidesStandApart implements FeedRule {
  private static final Set<Kind> USAGE =
      EnumSet.range(Kind.USAGE_POINT, Kind.POWER_QUALITY_SUMMARY);
  private static final Set<Kind> CUSTOMER = EnumSet.range(Kind.CUSTOMER, Kind.STATEMENT);

  /** Data of one side in a document of the other. */
  record SidesMixed(Kind resource, Kind first, int line, Location at) implements Finding {
    @Override
    public Object expected() {
      return "only resources of the side of the %s at line %d".formatted(first.element(), line);
    }

    @Override
    public Object observed() {
      return resource.element();
    }
  }

  private Kind first;
  private int line;
  private boolean told;

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    check(read.resource(), judgement);
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    check(block.block(), judgement);
  }

  private void check(Element resource, Judgement judgement) {
    Kind kind = Kind.of(resource);
    if (!USAGE.contains(kind) && !CUSTOMER.contains(kind)) {
      return;
    }
    judgement.inspected();
    if (first == null) {
      first = kind;
      line = resource.line();
    } else if (!told && USAGE.contains(kind) != USAGE.contains(first)) {
      told = true;
      judgement.finds(new SidesMixed(kind, first, line, resource.at()));
    }
  }
}
