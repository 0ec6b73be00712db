package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.judge.feed.LinkGraph.Ref;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.CertificateAddress;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of the entries are all relative or all absolute, and these of one scheme and host.
 *
 * <p>A feed that was put together from several systems is seldom whole. Links that differ from
 * their target in their written form only are told by {@link LinksMatchLetterByLetter}; links to a
 * certificate lead elsewhere by design, and the feed's own are what relative ones start from. Told
 * once, for the first link that departs from the first one of its feed.
 */
@Rule("GBX-LNK-07")
final class LinksAreWrittenAlike implements FeedRule {
  private static final Pattern ORIGIN = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*).*");

  /** Some links are absolute, others are not. */
  record LinkFormsMixed(String first, int line, String other, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a link like %s at line %d: all relative or all absolute".formatted(first, line);
    }

    @Override
    public Object observed() {
      return other;
    }

    @Override
    public String fix() {
      return "Write all links with their host, or all without";
    }
  }

  /** Links that lead to several hosts, or in several ways to one. */
  record SeveralOrigins(String first, int line, String other, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a link to the host of %s at line %d".formatted(first, line);
    }

    @Override
    public Object observed() {
      return other;
    }

    @Override
    public String fix() {
      return "Write all links with the host that the feed is read from";
    }
  }

  private final LinkGraph links;
  private Ref first;
  private Ref absolute;
  private Optional<String> originOfFirst;
  private Optional<String> originOfAbsolute;

  LinksAreWrittenAlike(LinkGraph links) {
    this.links = links;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (int entry = 1; entry <= links.entries() && links.keepsHrefs(entry); entry++) {
      for (Rel rel : Rel.values()) {
        for (Ref link : links.links(entry, rel)) {
          if (isConcerned(link)) {
            judgement.inspected();
            if (differs(link, judgement)) {
              return;
            }
          }
        }
      }
    }
  }

  private boolean isConcerned(Ref link) {
    return link.href().filter(href -> !href.isBlank()).isPresent()
        && !(link.rel() == Rel.RELATED && links.nearMiss(link) >= 0)
        && link.href().filter(CertificateAddress::isOnSite).isEmpty();
  }

  private boolean differs(Ref link, Judgement judgement) {
    Optional<String> origin = origin(link);
    if (first == null) {
      first = link;
      originOfFirst = origin;
    }
    if (origin.isPresent() != originOfFirst.isPresent()) {
      judgement.finds(
          new LinkFormsMixed(
              first.href().orElseThrow(), first.at().line(), link.href().orElseThrow(), link.at()));
      return true;
    }
    if (absolute == null && origin.isPresent()) {
      absolute = link;
      originOfAbsolute = origin;
    }
    if (origin.isPresent() && !origin.equals(originOfAbsolute)) {
      judgement.finds(
          new SeveralOrigins(
              absolute.href().orElseThrow(),
              absolute.at().line(),
              link.href().orElseThrow(),
              link.at()));
      return true;
    }
    return false;
  }

  private static Optional<String> origin(Ref link) {
    Matcher origin = ORIGIN.matcher(link.href().orElseThrow().strip());
    return origin.matches()
        ? Optional.of((origin.group(1) + "://" + origin.group(2)).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
