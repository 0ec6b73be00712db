package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.CertificateAddress;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Absolute links lead over TLS to a host that third parties can reach.
 *
 * <p>A private name in a feed is what a proxy or a test system left behind. The host from which the
 * document was fetched is no leak, whatever its name: a run knows it, {@code validate} does not.
 * Told once for each scheme and host; a link to a certificate is told by {@link
 * CertificateIsNamedOnce}.
 */
@Rule("GBX-LNK-09")
final class LinksLeadToPublicHosts implements FeedRule {
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9+.-]*)://(?:[^/?#@]*@)?(\\[[^\\]]*\\]|[^/?#:]*)(?::([^/?#]*))?.*",
          Pattern.DOTALL);

  /** Links without TLS. */
  record LinkNotHttps(SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "https";
    }

    @Override
    public Object observed() {
      return seen.told("links to this host");
    }

    @Override
    public Location at() {
      return seen.at();
    }

    @Override
    public String fix() {
      return "Write links with https, and serve them over TLS";
    }
  }

  /** Links to where nobody comes from outside. */
  record LinkToPrivateHost(String why, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "the public name of the Data Custodian";
    }

    @Override
    public Object observed() {
      return seen.told("links to this host") + ", " + why;
    }

    @Override
    public Location at() {
      return seen.at();
    }
  }

  /** Links that lead to nothing that is the name or address of a host. */
  record LinkToNoHost(String fix, SharedDefect seen) implements Finding {
    @Override
    public Object expected() {
      return "the name of a host, and a slash behind it or its port";
    }

    @Override
    public Object observed() {
      return seen.told("links begin like this");
    }

    @Override
    public Location at() {
      return seen.at();
    }
  }

  private static final Pattern PORT = Pattern.compile("[0-9]*");

  private record Origin(String scheme, String host) {}

  /** A begin that has no host, and its mend. */
  private record Nobody(Origin origin, String fix) {}

  private final Optional<String> fetchedFrom;
  private final Map<Origin, SharedDefect> origins = new LinkedHashMap<>();
  private final Map<Nobody, SharedDefect> nobodies = new LinkedHashMap<>();

  /** How a link begins that leads to a public host: most links of a feed lead to the same. */
  private String right = "";

  LinksLeadToPublicHosts(Optional<String> fetchedFrom) {
    this.fetchedFrom = fetchedFrom;
  }

  @Override
  public void on(LinkSeen event, Judgement judgement) {
    String href = event.link().href();
    if (href == null || CertificateAddress.isOnSite(href) || Rel.of(event.link().rel()).isEmpty()) {
      return;
    }
    judgement.inspected();
    if (!right.isEmpty() && href.startsWith(right)) {
      return;
    }
    Matcher absolute = ABSOLUTE.matcher(href.strip());
    if (absolute.matches()) {
      Origin origin =
          new Origin(
              absolute.group(1).toLowerCase(Locale.ROOT),
              absolute.group(2).toLowerCase(Locale.ROOT));
      String port = absolute.group(3) == null ? "" : absolute.group(3);
      Optional<String> fix = mend(origin.host(), port);
      if (fix.isPresent()) {
        Nobody nobody = new Nobody(origin, fix.get());
        SharedDefect.note(nobodies, nobody, href.strip(), event.link().element().at());
      } else if (isWrong(origin)) {
        SharedDefect.note(origins, origin, href.strip(), event.link().element().at());
      } else {
        right = absolute.group(1) + "://" + absolute.group(2) + "/";
      }
    }
  }

  /** How to mend what is no host and port; empty where it is one. */
  private static Optional<String> mend(String host, String port) {
    if (host.isEmpty()) {
      return Optional.of("Write the name of the host between :// and what follows it");
    }
    if (Hosts.isNoName(host)) {
      return Optional.of("Write the slash between the host and the path");
    }
    return PORT.matcher(port).matches()
        ? Optional.empty()
        : Optional.of("Write the port in digits, and a slash between it and the path");
  }

  private boolean isWrong(Origin origin) {
    return !origin.scheme().equals("https") || unreachable(origin).isPresent();
  }

  private Optional<String> unreachable(Origin origin) {
    return fetchedFrom.filter(origin.host()::equalsIgnoreCase).isPresent()
        ? Optional.empty()
        : Hosts.unreachable(origin.host());
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    nobodies.forEach((nobody, seen) -> judgement.finds(new LinkToNoHost(nobody.fix(), seen)));
    origins.forEach(
        (origin, seen) ->
            judgement.finds(
                unreachable(origin)
                    .<Finding>map(why -> new LinkToPrivateHost(why, seen))
                    .orElseGet(() -> new LinkNotHttps(seen))));
  }
}
