package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The address of a link is a URI, and names a resource and no query or fragment.
 *
 * <p>RFC 3986 section 2 has no blanks, quotes and brackets in a URI; the schema lets them pass. Its
 * section 3.2.1 calls a password before the host a risk, and RFC 9110 section 4.2.4 forbids it; a
 * token in the query stands in every log (RFC 6750 section 5.3). Letters beyond ASCII are let pass,
 * as in RFC 3987. Addresses of entries are those of section 5 of the profile: a path of names and
 * identifiers. The self link of a feed says what it was asked by, and may have a query. An empty
 * address is that of the document itself (RFC 3986 section 4.4), which is no resource that an entry
 * relates to. With two slashes for one an address is another, and that of no name (section 3.3); at
 * its begin they are those before a host (section 4.2), and where that host is a single name, it is
 * more likely the first name of a path.
 */
@Rule("GBX-LNK-20")
final class HrefsAreUris implements FeedRule {
  private static final BitSet NEVER = new BitSet();

  static {
    " \t\n\r<>\"{}|\\^`".chars().forEach(NEVER::set);
  }

  /** An address that is no URI. */
  record HrefIsNoUri(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a URI, with what cannot stand in it percent-encoded";
    }
  }

  /** An address that leads nowhere but to the document that it stands in. */
  record HrefEmpty(String rel, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the address of a resource or collection in the href of a %s link".formatted(rel);
    }

    @Override
    public Object observed() {
      return "an empty href";
    }

    @Override
    public String fix() {
      return "Write the address of the resource or collection into href, or leave out the link";
    }
  }

  /** An address that brings a user name, or a password; not told, as it opens a door. */
  record HrefWithUser(Location at) implements Finding {
    @Override
    public Object expected() {
      return "the address of a resource, without a user or password before the host";
    }

    @Override
    public Object observed() {
      return "one with an at sign before its host (not shown)";
    }

    @Override
    public String fix() {
      return "Leave out what stands before the at sign, and change the password that it told";
    }
  }

  private static final Pattern USER = Pattern.compile("\\s*(?i:https?)://[^/?#]*@.*");

  /** An address that brings what opens a resource; not told, as whoever reads it may use it. */
  record HrefWithToken(Location at) implements Finding {
    @Override
    public Object expected() {
      return "the address of a resource, which is read with the token of who asks";
    }

    @Override
    public Object observed() {
      return "one with a token or password behind its ? (not shown)";
    }

    @Override
    public String fix() {
      return "Leave the token out of the address, as it is sent in the header Authorization, and"
          + " revoke it";
    }
  }

  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)[?&#](?:access_token|bearer_token|refresh_token|id_token|client_secret|password)=[^&#\\s]");

  /** In the links of a feed it may be that of the next page. */
  private static final Pattern TOKEN = Pattern.compile("(?i)[?&#](?:token|bearer)=[^&#\\s]");

  /** The address of an entry that asks for a part or a choice of something. */
  record HrefWithQueryOrFragment(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the address of a resource or collection, without ? and #";
    }

    @Override
    public String fix() {
      return "End the address with the identifier or the name of the collection";
    }
  }

  /** An address with an empty name in its path. */
  record HrefWithDoubledSlash(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an address with one slash between the names of its path";
    }

    @Override
    public String fix() {
      return "Write one slash where the parts of the address are put together";
    }
  }

  /** An address that names a host, where the path of one was meant. */
  record HrefNamesPathAsHost(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a path that begins with one slash, or a host that has a domain";
    }

    @Override
    public String fix() {
      return "Write one slash before the path: two stand before the name of a host (RFC 3986"
          + " section 4.2)";
    }
  }

  /** An identifier that is a number as people read it. */
  record HrefWithFormattedNumber(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "an identifier without separators of thousands";
    }

    @Override
    public String fix() {
      return "Write the digits alone into the address, as no locale formats them";
    }
  }

  private static final Pattern FORMATTED = Pattern.compile(".*/\\d{1,3}(?:,\\d{3})+(?:/.*)?");

  private static final Pattern PATH_AS_HOST =
      Pattern.compile("\\s*//(?!localhost\\b)[^/?#.:\\[\\s]+(?:[/?#].*|\\s*)");

  @Override
  public void on(LinkSeen seen, Judgement judgement) {
    String href = seen.link().href();
    if (href == null) {
      return;
    }
    judgement.inspected();
    boolean ofEspi = Rel.of(seen.link().rel()).isPresent();
    boolean ofEntry = seen.entry() > 0 && ofEspi;
    if (ofEntry && href.isBlank()) {
      judgement.finds(new HrefEmpty(seen.link().rel(), seen.link().element().at()));
      return;
    }
    if (href.indexOf('=') >= 0 && bringsToken(href, seen.entry() > 0)) {
      judgement.finds(new HrefWithToken(seen.link().element().at()));
      return;
    }
    if (!isUri(href)) {
      judgement.finds(new HrefIsNoUri(href, seen.link().element().at()));
      return;
    }
    if (href.indexOf('@') >= 0 && USER.matcher(href).matches()) {
      judgement.finds(new HrefWithUser(seen.link().element().at()));
      return;
    }
    if (ofEspi && beginsWithSlashes(href) && PATH_AS_HOST.matcher(href).matches()) {
      judgement.finds(new HrefNamesPathAsHost(href, seen.link().element().at()));
      return;
    }
    if (ofEspi && doublesSlash(href)) {
      judgement.finds(new HrefWithDoubledSlash(href, seen.link().element().at()));
      return;
    }
    if (ofEntry && (href.indexOf('?') >= 0 || href.indexOf('#') >= 0)) {
      judgement.finds(new HrefWithQueryOrFragment(href, seen.link().element().at()));
    }
    if (ofEntry && href.indexOf(',') >= 0 && FORMATTED.matcher(href.strip()).matches()) {
      judgement.mentions(new HrefWithFormattedNumber(href, seen.link().element().at()));
    }
  }

  private static boolean bringsToken(String href, boolean ofEntry) {
    return SECRET.matcher(href).find() || (ofEntry && TOKEN.matcher(href).find());
  }

  private static boolean beginsWithSlashes(String href) {
    return href.startsWith("//", firstOf(href, 0, false));
  }

  /** Whether the path has an empty name; the two slashes before a host make none. */
  private static boolean doublesSlash(String href) {
    int scheme = href.indexOf("://");
    int start = firstOf(href, 0, false);
    int host = href.startsWith("//", start) ? start + 2 : scheme < 0 ? 0 : scheme + 3;
    int doubled = href.indexOf("//", host);
    if (doubled < 0) {
      return false;
    }
    int query = href.indexOf('?');
    int fragment = href.indexOf('#');
    return (query < 0 || doubled < query) && (fragment < 0 || doubled < fragment);
  }

  /** Whether nothing stands in it that can stand in no URI; blanks around it do not count. */
  static boolean isUri(String href) {
    int from = firstOf(href, 0, false);
    int to = firstOf(href, href.length() - 1, true) + 1;
    for (int i = from; i < to; i++) {
      if (NEVER.get(href.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The first place from there on, or back from there, without white space. */
  private static int firstOf(String href, int from, boolean back) {
    int at = from;
    while (at >= 0 && at < href.length() && href.charAt(at) <= ' ') {
      at += back ? -1 : 1;
    }
    return at;
  }
}
