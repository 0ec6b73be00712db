package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BareDocument;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceListed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.Element;
import java.util.regex.Pattern;

/**
 * A notification (BatchList) names what is to be fetched: each by an absolute URI over TLS, and
 * each once. So does one that is wrapped in Atom, which another rule tells.
 *
 * <p>The schema takes an empty list and any text. The Third Party knows no base that a relative URI
 * could be resolved against, and the published cases of FB_39 refuse plain http. Files are fetched
 * by sftp up to ESPI 4.0. A list of either namespace may name data of both sides.
 */
@Rule("GBX-NOT-01")
final class NotificationsNameWhatToFetch implements FeedRule {
  private static final Pattern FETCHED = Pattern.compile("(?i)(?:https|sftp)://[^/?#\\s]+\\S*");

  /** A notification of nothing. */
  record NothingToFetch(Location at) implements Finding {
    @Override
    public Object expected() {
      return "resources with the URI of what is to be fetched";
    }

    @Override
    public Object observed() {
      return "none";
    }

    @Override
    public String fix() {
      return "Write a resources element with the URI of each batch that has something new, or send"
          + " no notification";
    }
  }

  /** A text that nobody can fetch by. */
  record ResourceNotFetchable(String told, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an absolute https URI";
    }

    @Override
    public Object observed() {
      return told;
    }

    @Override
    public String fix() {
      return "Write the whole URI, beginning with https:// and the host";
    }
  }

  /** A URI that stands there before. */
  record ResourceListedTwice(long line, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "each URI once; this one stands at line " + line;
    }

    @Override
    public String fix() {
      return "Leave the repetition out";
    }
  }

  private final FirstSeen seen;
  private boolean any;

  NotificationsNameWhatToFetch(Scratch scratch) {
    seen = new FirstSeen(scratch);
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Element list = read.resource();
    if (BareDocument.isList(list)) {
      judgement.inspected();
      if (list.children().isEmpty()) {
        judgement.finds(new NothingToFetch(list.at()));
      }
    }
  }

  @Override
  public void on(ResourceListed listed, Judgement judgement) {
    Element resource = listed.resource();
    String uri = resource.text().strip();
    any = true;
    judgement.inspected();
    if (!FETCHED.matcher(uri).matches()) {
      judgement.finds(new ResourceNotFetchable(uri.isEmpty() ? "nothing" : uri, resource.at()));
    } else {
      int line = seen.seen(Fingerprint.of(uri), resource.line());
      if (line >= 0) {
        judgement.finds(new ResourceListedTwice(line, uri, resource.at()));
      }
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    document
        .root()
        .filter(root -> !any && document.problem().isEmpty())
        .filter(BareDocument::isList)
        .ifPresent(
            root -> {
              judgement.inspected();
              judgement.finds(new NothingToFetch(root.at()));
            });
  }
}
