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

/**
 * Notes electricity metered on the primary side without a phase.
 *
 * <p>The published test D064 asks for the phase of commodity 1 only.
 */
@Rule("GBX-RT-14")
final class PrimaryMeteredHasPhase implements FeedRule {

  private static final long PRIMARY_METERED = 2;

  /** No phase. */
  record PhaseMissing(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a phase, as commodity is 2 (electricity, primary metered)";
    }

    @Override
    public Object observed() {
      return "none";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.READING_TYPE) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element type, Judgement judgement) {
    judgement.inspected();
    boolean primary = TypeCodes.of(type).commodity() == PRIMARY_METERED;
    if (primary && Numbers.at(type, "phase").isEmpty()) {
      judgement.mentions(new PhaseMissing(type.at()));
    }
  }
}
