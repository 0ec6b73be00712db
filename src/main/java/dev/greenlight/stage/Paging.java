package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TimeWindow;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a feed, or a part of it, in a few pages: up to its end or to what is no page. */
public final class Paging {
  private static final int PAGES = 4;

  /** What is read beyond the pages that should do, to see the end of the feed. */
  private static final int SPARE = 2;

  private final Queries queries;
  private final ResourceGuide guide;

  public Paging(Stage stage) {
    this.queries = new Queries(stage);
    this.guide = new ResourceGuide(stage);
  }

  /**
   * A feed in pages.
   *
   * @param size entries that were asked for on each
   * @param answers in order
   */
  public record Pages(int size, List<Exchange> answers) {
    public Pages {
      answers = List.copyOf(answers);
    }
  }

  /** Pages of a feed, and the whole of the same time. */
  public record OfWhole(Seen whole, Pages pages) {}

  /** Pages of a window, and the same window in one of the same time. */
  public record OfWindow(Queries.Part window, Pages pages) {}

  /**
   * The feed, whose entries are counted from 1.
   *
   * @throws NotCarriedOut when it changes too often to be read in pages
   */
  public OfWhole pages(ProtectedResource resource) {
    OneTime<Seen, Pages> read =
        OneTime.of(
            resource.title(),
            guide.opened(resource),
            new OneTime.Ways<>(
                () -> guide.openedAnew(resource),
                whole ->
                    pages(
                        resource,
                        Listing.directory(whole.exchange()).entries().size(),
                        List.of(),
                        true)),
            new OneTime.Signs<>(
                (whole, pages) -> make(whole.exchange(), pages),
                (before, after) -> isSame(before.exchange(), after.exchange())));
    return new OfWhole(read.before(), read.read());
  }

  /**
   * A window, whose first page is asked for by its length alone.
   *
   * @throws NotCarriedOut when it changes too often to be read in pages
   */
  public OfWindow pages(ProtectedResource resource, String stamp, TimeWindow window) {
    Queries.Part part = queries.part(resource, stamp, window, queries::written);
    List<Header> bounds = Queries.parameters(stamp, window, queries::written);
    OneTime<Exchange, Pages> read =
        OneTime.of(
            "what is in the window",
            part.answer(),
            new OneTime.Ways<>(
                () -> queries.ask(resource, bounds),
                answer -> pages(resource, entries(answer), bounds, false)),
            new OneTime.Signs<>(Paging::make, Paging::isSame));
    return new OfWindow(new Queries.Part(part.whole(), read.before()), read.read());
  }

  private Pages pages(
      ProtectedResource resource, int all, List<Header> parameters, boolean countsFromOne) {
    int size = Math.max(1, (all + PAGES - 1) / PAGES);
    List<Exchange> pages = new ArrayList<>();
    int found = size;
    while (found == size && pages.size() < PAGES + SPARE) {
      List<Header> query = new ArrayList<>(parameters);
      if (countsFromOne || !pages.isEmpty()) {
        query.add(new Header("start-index", String.valueOf(1 + pages.size() * size)));
      }
      query.add(new Header("max-results", String.valueOf(size)));
      Exchange page = queries.ask(resource, query);
      pages.add(page);
      found = entries(page);
    }
    return new Pages(size, pages);
  }

  /** How many entries an answer holds. */
  private static int entries(Exchange exchange) {
    return exchange.answered() && exchange.response().status() == 200
        ? Listing.directory(exchange).entries().size()
        : 0;
  }

  /** Whether pages are that feed, or one of them is none. */
  private static boolean make(Exchange feed, Pages pages) {
    Optional<FeedDirectory> one = Listing.of(feed);
    Optional<FeedDirectory> paged = Listing.of(pages.answers());
    return one.isEmpty()
        || paged.isEmpty()
        || sorted(Listing.keys(one.get())).equals(sorted(Listing.keys(paged.get())));
  }

  /**
   * Whether nothing moved from one page to another in between: all stands where it stood, or has
   * not changed. Some date everything anew each time, and others keep no order.
   */
  private static boolean isSame(Exchange before, Exchange after) {
    return Listing.areInPlace(before, after)
        || sorted(versions(before)).equals(sorted(versions(after)));
  }

  private static List<String> versions(Exchange feed) {
    return Listing.of(feed).stream()
        .flatMap(each -> each.entries().stream())
        .map(entry -> entry.place() + " " + entry.updated())
        .toList();
  }

  private static List<String> sorted(List<String> keys) {
    return keys.stream().sorted().toList();
  }
}
