package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Hrefs;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.LinkGraph;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an Authorization lives where the self link of its entry says. A doubled slash is told by
 * another rule; of what is relative the path alone is compared.
 */
final class OwnAddressOfGrant {
  private static final Pattern DOUBLED = Pattern.compile("(?<!:)/{2,}");

  private static final Pattern HOST = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://([^/?#]*)");

  /** A record that says it lives elsewhere than its entry. */
  record AddressOfAnotherGrant(String self, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the self link of the entry in authorizationURI, " + self;
    }

    @Override
    public String fix() {
      return "Write in authorizationURI the self link of the entry";
    }
  }

  /** A record that is at two hosts, under one path. */
  record GrantOnAnotherHost(String self, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "authorizationURI and the self link of the entry on one host, the latter being "
          + self;
    }

    @Override
    public String fix() {
      return "Write both with the host of the resource endpoint, where the data is read: a client"
          + " must not send its token to another host";
    }
  }

  private OwnAddressOfGrant() {}

  /** What is wrong with the authorizationURI {@code own} of an entry with that self link. */
  static Optional<Finding> compare(String own, Link self, LinkGraph links, Location at) {
    boolean absolute = Addresses.isAbsolute(own) && Addresses.isAbsolute(self.href());
    if (absolute ? isSame(own, self.href(), links) : endAlike(own, self)) {
      return Optional.empty();
    }
    boolean samePath = absolute && Hrefs.segments(own).equals(Hrefs.segments(self.href()));
    return Optional.of(
        samePath && !host(own).equalsIgnoreCase(host(self.href()))
            ? new GrantOnAnotherHost(self.href(), own, at)
            : new AddressOfAnotherGrant(self.href(), own, at));
  }

  private static boolean isSame(String own, String self, LinkGraph links) {
    return links.target(plain(own)).equals(links.target(plain(self)));
  }

  private static String plain(String address) {
    return DOUBLED.matcher(address).replaceAll("/");
  }

  private static String host(String address) {
    Matcher matcher = HOST.matcher(address.strip());
    return matcher.lookingAt() ? matcher.group(1) : "";
  }

  /** Whether one is the end of the other, segment by segment. */
  private static boolean endAlike(String own, Link self) {
    List<String> one = Hrefs.segments(own);
    List<String> other = self.segments();
    int common = Math.min(one.size(), other.size());
    return one.subList(one.size() - common, one.size())
        .equals(other.subList(other.size() - common, other.size()));
  }
}
