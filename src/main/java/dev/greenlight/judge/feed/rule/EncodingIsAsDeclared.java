package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.XmlProblem;
import java.util.regex.Pattern;

/**
 * The bytes of the document are in the encoding that it declares.
 *
 * <p>XML 1.0 section 4.3.3 makes anything else a fatal error; without a declaration it is UTF-8, or
 * UTF-16 with a byte-order mark. ESPI is written in UTF-8 (section 1 of the Atom profile); another
 * encoding that the document declares rightly is only noted: each parser reads UTF-16, and many
 * read others.
 */
@Rule("GBX-FIL-04")
final class EncodingIsAsDeclared implements FeedRule {

  /** Bytes in another encoding. */
  record WrongEncoding(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "bytes in the encoding of the XML declaration and the byte-order mark, or in UTF-8";
    }
  }

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
    judgement.inspected();
    document
        .problem()
        .filter(problem -> problem.kind() == XmlProblem.Kind.ENCODING)
        .ifPresent(problem -> judgement.finds(new WrongEncoding(problem.message(), problem.at())));
    if (document.problem().isEmpty() && !USUAL.matcher(document.encoding()).matches()) {
      judgement.mentions(new EncodingUnusual(document.encoding(), new Location(1, 1, "")));
    }
  }
}
