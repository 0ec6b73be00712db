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
import java.util.OptionalLong;

/** Notes a protocol of measurement that nobody defined. */
@Rule("GBX-PQ-03")
final class QualityProtocolIsKnown implements FeedRule {

  /** A protocol without a meaning. */
  record ProtocolUnknown(long protocol, Location at) implements Finding {
    @Override
    public Object expected() {
      return "measurementProtocol 0 (IEEE 1519-2009) or 1 (EN 50160)";
    }

    @Override
    public Object observed() {
      return protocol;
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.POWER_QUALITY_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element summary, Judgement judgement) {
    OptionalLong protocol = Numbers.at(summary, "measurementProtocol");
    judgement.inspected();
    if (protocol.isPresent() && (protocol.getAsLong() < 0 || protocol.getAsLong() > 1)) {
      Location at = summary.child("measurementProtocol").orElse(summary).at();
      judgement.mentions(new ProtocolUnknown(protocol.getAsLong(), at));
    }
  }
}
