package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.XmlProblem;

/**
 * The bytes of the document are in the encoding that it declares.
 *
 * <p>XML 1.0 section 4.3.3 makes anything else a fatal error; without a declaration it is UTF-8, or
 * UTF-16 with a byte-order mark. Which encoding it is {@link DocumentIsInUtf8} asks.
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

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    judgement.inspected();
    document
        .problem()
        .filter(problem -> problem.kind() == XmlProblem.Kind.ENCODING)
        .ifPresent(problem -> judgement.finds(new WrongEncoding(problem.message(), problem.at())));
  }
}
