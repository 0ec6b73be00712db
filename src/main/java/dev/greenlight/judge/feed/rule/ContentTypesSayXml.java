package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.regex.Pattern;

/**
 * The type of a content says XML, where it says anything.
 *
 * <p>Feeds mostly leave it out, which the Atom profile (section 3) allows. One that is no XML media
 * type (RFC 4287 section 4.1.3.3), such as {@code xml} or {@code atom+xml}, is told once.
 */
@Rule("GBX-ATM-21")
final class ContentTypesSayXml implements FeedRule {

  /** The type of a content that does not say XML. */
  record ContentTypeIsNotXml(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "a <content> without type, or with an XML media type";
    }

    @Override
    public Object observed() {
      return seen.told("contents");
    }

    @Override
    public Location at() {
      return seen.at();
    }
  }

  private static final Pattern XML_TYPE =
      Pattern.compile("(?i)\\s*[\\w.+-]+/(?:xml|[\\w.-]+\\+xml)\\s*(?:;.*)?");

  private SharedDefect other;

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    entry
        .parts()
        .first("content")
        .ifPresent(
            content -> {
              judgement.inspected();
              note(content);
            });
  }

  private void note(Element content) {
    String type = content.attribute("type");
    if (type != null && !XML_TYPE.matcher(type).matches()) {
      other =
          other == null
              ? new SharedDefect("type=\"%s\"".formatted(type), content.at(), 1)
              : other.andOneMore();
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    if (other != null) {
      judgement.finds(new ContentTypeIsNotXml(other));
    }
  }
}
