package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TimeWindow;
import dev.greenlight.model.ResourceWays;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks for a part of a feed, with the token that opens the whole. */
public final class Queries {
  private static final int PAGES = 4;

  /** What is read beyond the pages that should do, to see the end of the feed. */
  private static final int SPARE = 2;

  /** How often bulk data is asked for that changes meanwhile. */
  private static final int TIMES = 3;

  private final ResourceGuide guide;
  private final ResourceAddresses addresses;
  private final ResourceTokens tokens;
  private final ResourceWays ways;

  public Queries(Stage stage) {
    this.ways = stage.pixit().http().resources();
    this.guide = new ResourceGuide(stage);
    this.addresses = new ResourceAddresses(stage);
    this.tokens = new ResourceTokens(stage);
  }

  /**
   * Windows that some of the IntervalBlocks of the whole feed are in, and others are not; of what
   * its members are where they are no IntervalBlocks but bills.
   */
  public List<TimeWindow> windows(ProtectedResource resource, String stamp, TimeWindow.Ends ends) {
    Exchange whole = guide.opened(resource).exchange();
    return TimeWindow.among(times(resource, stamp), ends, now(whole));
  }

  /**
   * A window that begins and ends with the very times of two of the IntervalBlocks.
   *
   * @throws NotServed when too few of them have different times: nothing demands that of data
   */
  public TimeWindow between(ProtectedResource resource, String stamp) {
    return TimeWindow.between(times(resource, stamp))
        .orElseThrow(
            () ->
                new NotServed(
                    "too few IntervalBlocks of "
                        + resource.title()
                        + " have different times ("
                        + stamp
                        + "), in whole seconds, to choose two of them that others lie between and"
                        + " outside"));
  }

  private List<Instant> times(ProtectedResource resource, String stamp) {
    Function<FeedDirectory.Entry, Optional<Instant>> time =
        stamp.equals("published") ? FeedDirectory.Entry::published : FeedDirectory.Entry::updated;
    String kind =
        resource == ProtectedResource.USAGE_SUMMARY_FEED ? resource.element() : "IntervalBlock";
    return directory(resource).entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .flatMap(entry -> time.apply(entry).stream())
        .toList();
  }

  /** What the server had by its clock when it answered. */
  private static Instant now(Exchange exchange) {
    return exchange.response().date().orElse(Instant.MAX);
  }

  /** A time as the run file has it that queries write it. */
  public String written(Instant time) {
    return ways.written(time);
  }

  /** The parameters of a query for a window. */
  public static List<Header> parameters(
      String stamp, TimeWindow window, Function<Instant, String> written) {
    List<Header> parameters = new ArrayList<>();
    window.from().map(written).ifPresent(min -> parameters.add(new Header(stamp + "-min", min)));
    window.to().map(written).ifPresent(max -> parameters.add(new Header(stamp + "-max", max)));
    return parameters;
  }

  /** The answer to a query of these parameters. */
  public Exchange ask(ProtectedResource resource, List<Header> parameters) {
    return ask(resource, HttpCall.encode(parameters));
  }

  /**
   * The answer to a query.
   *
   * @param query as it is sent
   */
  public Exchange ask(ProtectedResource resource, String query) {
    String uri = addresses.of(resource);
    return guide.get(
        uri + (uri.contains("?") ? "&" : "?") + query, "Bearer " + tokens.good(resource.opener()));
  }

  /**
   * The answer to a query, and the whole that it is a part of.
   *
   * @param whole the feed that all look at, or as it is now where it has changed meanwhile
   */
  public record Part(Seen whole, Exchange answer) {}

  /** The answer to a query of these parameters, beside the whole of the same time. */
  public Part part(ProtectedResource resource, List<Header> parameters) {
    if (resource == ProtectedResource.BULK) {
      return partOfBulk(parameters);
    }
    Exchange answer = ask(resource, parameters);
    return SameTime.hasChanged(answer, directory(resource))
        ? new Part(guide.openedAnew(resource), ask(resource, parameters))
        : new Part(guide.opened(resource), answer);
  }

  /**
   * Customers come and go while others look at bulk data: it was the same before and after what is
   * compared with it.
   */
  private Part partOfBulk(List<Header> parameters) {
    Seen before = guide.opened(ProtectedResource.BULK);
    for (int i = 0; i < TIMES; i++) {
      Exchange answer = ask(ProtectedResource.BULK, parameters);
      Seen after = guide.openedAnew(ProtectedResource.BULK);
      if (directory(before).equals(directory(after))) {
        return new Part(after, answer);
      }
      before = after;
    }
    throw new NotCarriedOut(
        "bulk data has changed each time between two requests: no part can be compared with it");
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

  /** The feed in a few pages, up to its end or to what is no page. */
  public Pages pages(ProtectedResource resource) {
    return pages(resource, directory(resource).entries().size(), List.of(), true);
  }

  /**
   * A part of the feed in a few pages, likewise; the first is asked for by its length alone.
   *
   * @param part the answer to a query of these parameters
   */
  public Pages pages(ProtectedResource resource, Exchange part, List<Header> parameters) {
    return pages(resource, entries(part), parameters, false);
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
      Exchange page = ask(resource, query);
      pages.add(page);
      found = entries(page);
    }
    return new Pages(size, pages);
  }

  /** How many entries an answer holds. */
  private static int entries(Exchange exchange) {
    return exchange.answered() && exchange.response().status() == 200
        ? FeedDirectory.of(exchange.request().uri(), exchange.response().body().content())
            .entries()
            .size()
        : 0;
  }

  private FeedDirectory directory(ProtectedResource resource) {
    return directory(guide.opened(resource));
  }

  private static FeedDirectory directory(Seen seen) {
    Exchange whole = seen.exchange();
    return FeedDirectory.of(whole.request().uri(), whole.response().body().content());
  }
}
