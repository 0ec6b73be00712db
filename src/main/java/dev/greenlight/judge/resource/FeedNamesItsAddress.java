package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
import java.util.List;

/**
 * The self link of a feed is the address that it was read from (RFC 4287 sections 4.1.1 and
 * 4.2.7.2): a client that goes by it comes back to the same server, and to the same feed. Queries
 * and a slash at the end mean nothing.
 *
 * @param moved whether redirects were followed on the way: the feed may name the address that leads
 *     to the one at which it was read, of which the server alone is compared
 */
public record FeedNamesItsAddress(boolean moved) implements Check {

  /** The feed does not say where it lives. */
  record SelfLinkMissing(String expected, String observed) implements Finding {}

  /** It names another place. */
  record OtherAddressNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exchange.request().uri(), response));
  }

  private Outcome judge(String uri, Exchange.Response response) {
    if (response.status() != 200) {
      return Outcome.undecided("status " + response.status() + ": no feed came");
    }
    List<String> selves = new ArrayList<>();
    try {
      String root =
          XmlTrees.read(
              response.body().content(),
              child -> {
                if (child.getLocalName().equals("link")
                    && child.getAttribute("rel").equals("self")) {
                  selves.add(AtomEntry.absolute(child.getAttribute("href"), uri));
                }
              },
              entry -> {});
      if (!root.equals("feed")) {
        return Outcome.undecided("no feed came, but a document " + root);
      }
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
    String due = uri.replaceFirst("[?#].*", "");
    if (selves.isEmpty()) {
      return Outcome.broken(new SelfLinkMissing(due, "a feed without a self link"));
    }
    String self = selves.get(0);
    return isPlace(WebAddress.of(self), WebAddress.of(due))
        ? Outcome.holds()
        : Outcome.broken(new OtherAddressNamed(due, self));
  }

  private boolean isPlace(WebAddress named, WebAddress read) {
    return named.scheme().equals(read.scheme())
        && named.authority().equals(read.authority())
        && (moved || bare(named).equals(bare(read)));
  }

  private static String bare(WebAddress address) {
    return address.path().replaceFirst("/+$", "");
  }
}
