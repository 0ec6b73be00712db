package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.SizeLimits;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * A document is not so large that others will not take it.
 *
 * <p>This reader streams and takes it; the public web validator refuses files above 4,096 KB, and
 * whoever builds a tree in memory needs ten times the size of the file. The limits are those of the
 * ruling, see {@link SizeLimits}.
 */
@Rule("GBX-FIL-11")
final class DocumentIsOfUsualSize implements FeedRule {

  /** More of something than usual. */
  record DocumentUnusuallyLarge(String what, long most, long found, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "up to %,d %s".formatted(most, what);
    }

    @Override
    public Object observed() {
      return "%,d".formatted(found);
    }
  }

  private final SizeLimits limits;
  private long readings;
  private long blocks;

  DocumentIsOfUsualSize(FeedRuling ruling) {
    limits = ruling.known().sizes();
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    blocks++;
    readings += block.readings();
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    judgement.inspected();
    Location at = document.root().map(Element::at).orElse(Location.UNKNOWN);
    check("readings", limits.readings(), readings, at, judgement);
    check("blocks", limits.blocks(), blocks, at, judgement);
    check("bytes", limits.bytes(), document.bytes(), at, judgement);
  }

  private static void check(
      String what, long most, long observed, Location at, Judgement judgement) {
    if (observed > most) {
      judgement.finds(new DocumentUnusuallyLarge(what, most, observed, at));
    }
  }
}
