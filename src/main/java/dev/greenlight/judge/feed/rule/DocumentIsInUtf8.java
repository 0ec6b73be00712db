package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.regex.Pattern;

/**
 * The document is written in UTF-8 (section 1 of the Atom profile).
 *
 * <p>XML 1.0 section 2.2 obliges parsers to read UTF-16 too; the profile does not know it. Bytes
 * that are not in the encoding that is declared are told by {@link EncodingIsAsDeclared}.
 */
@Rule("GBX-FIL-14")
final class DocumentIsInUtf8 implements FeedRule {

  /** An encoding that ESPI does not use. */
  record EncodingUnusual(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "UTF-8, in which documents of ESPI are written";
    }
  }

  /** ASCII is written in UTF-8 as it stands. */
  private static final Pattern USUAL = Pattern.compile("(?i)utf-?8|(?:us-)?ascii");

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    if (document.problem().isPresent()) {
      return;
    }
    judgement.inspected();
    String encoding = document.encoding();
    if (!USUAL.matcher(encoding).matches()) {
      judgement.finds(new EncodingUnusual(encoding, new Location(1, 1, "")));
    }
  }
}
