package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Hrefs;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A UsagePoint is referred to by an absolute https URI, the self link that it has on the usage
 * side.
 *
 * <p>That is the only join of the two sides, and they are read apart: a relative URI leads
 * elsewhere from here, an identifier leads nowhere. Meters may carry such a link too, until the
 * standard has a place for it.
 */
@Rule("GBX-CUS-25")
final class UsagePointsAreReferredToByUri implements FeedRule {
  private static final Pattern LAST_IS_COLLECTION = Pattern.compile("/UsagePoint/?$");

  /** A reference that cannot be followed from here. */
  record UsagePointNotByUri(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the self link of a UsagePoint as an absolute https URI";
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    if (Customers.in(entry).isEmpty()) {
      return;
    }
    entry.resources().stream()
        .flatMap(held -> held.resource().children("UsagePoints").stream())
        .flatMap(list -> list.children("UsagePoint").stream())
        .forEach(reference -> check(reference.text(), reference, judgement));
    entry
        .parts()
        .links(Rel.RELATED.toString())
        .filter(link -> link.member().filter(kind -> kind == Kind.USAGE_POINT).isPresent())
        .forEach(link -> check(link.href(), link.element(), judgement));
  }

  private static void check(String reference, Element at, Judgement judgement) {
    judgement.inspected();
    if (!Customers.isAbsoluteHttps(reference)) {
      String shown = reference.isBlank() ? "nothing" : reference.strip();
      judgement.finds(new UsagePointNotByUri(shown, at.at()));
    } else if (LAST_IS_COLLECTION.matcher(reference.strip()).find()) {
      judgement.finds(
          new UsagePointNotByUri(
              reference.strip() + ", the collection of all UsagePoints", at.at()));
    } else if (reference.indexOf('?') >= 0 || reference.indexOf('#') >= 0) {
      judgement.finds(
          new UsagePointNotByUri(reference.strip() + ", with a query or fragment", at.at()));
    } else if (namesAnotherKind(reference)) {
      judgement.finds(
          new UsagePointNotByUri(reference.strip() + ", a resource of another kind", at.at()));
    }
  }

  /** By the last name of a kind in its path; what custodians put around it is left to them. */
  private static boolean namesAnotherKind(String reference) {
    List<String> path = Hrefs.segments(reference);
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<Kind> named = Kind.named(path.get(i));
      if (named.isPresent()) {
        return named.get() != Kind.USAGE_POINT;
      }
    }
    return false;
  }
}
