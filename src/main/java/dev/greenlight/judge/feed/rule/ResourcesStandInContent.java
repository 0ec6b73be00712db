package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedEvent.StrayResource;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * A resource of ESPI stands in the content of an entry.
 *
 * <p>Elsewhere no reader looks for it. The published D028 says so of MeterReadings; where it judges
 * this keeps silent about them.
 */
@Rule("GBX-ATM-16")
final class ResourcesStandInContent implements FeedRule {

  /** A resource that is not in a content. */
  record ResourceOutsideContent(String name, String parent, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<%s> in the <content> of an entry".formatted(name);
    }

    @Override
    public Object observed() {
      return "it stands in <" + parent + ">";
    }
  }

  /** A MeterReading in another part of an entry than its content. */
  record MeterReadingOutsideContent(String parent, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the MeterReading in <content>";
    }

    @Override
    public Object observed() {
      return "it stands in <" + parent + ">";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind == Kind.OTHER) {
      return;
    }
    judgement.inspected();
    if (read.parent().isAtom("content")) {
      return;
    }
    String parent = read.parent().name();
    Location at = read.resource().at();
    judgement.finds(
        kind == Kind.METER_READING
            ? new MeterReadingOutsideContent(parent, at)
            : new ResourceOutsideContent(read.resource().name(), parent, at));
  }

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    judgement.inspected();
    if (!block.parent().isAtom("content")) {
      finds(block.block(), judgement);
    }
  }

  @Override
  public void on(StrayResource stray, Judgement judgement) {
    judgement.inspected();
    finds(stray.resource(), judgement);
  }

  private static void finds(Element resource, Judgement judgement) {
    judgement.finds(
        new ResourceOutsideContent(resource.name(), resource.parent().name(), resource.at()));
  }
}
