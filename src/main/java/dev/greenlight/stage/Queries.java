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
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for a part of a feed, with the token that opens the whole. */
public final class Queries {
  private static final String BLOCK = "IntervalBlock";

  /** What windows select by, as is looked at. */
  private static final Set<String> SELECTABLE =
      Set.of(BLOCK, ProtectedResource.USAGE_SUMMARY_FEED.element());

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
    String kind = resource == ProtectedResource.USAGE_SUMMARY_FEED ? resource.element() : BLOCK;
    return directory(resource).entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .flatMap(entry -> time(entry, stamp).stream())
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

  /**
   * What is in a window, beside the whole of the same time: what was measured is published, and
   * changed, while cases run.
   *
   * @throws NotCarriedOut when that changes too often to compare the two
   */
  public Part part(
      ProtectedResource resource,
      String stamp,
      TimeWindow window,
      Function<Instant, String> written) {
    return part(
        resource,
        HttpCall.encode(parameters(stamp, window, written)),
        (whole, part) ->
            places(whole, entry -> time(entry, stamp).filter(window::holds).isPresent())
                .equals(places(part, entry -> true)),
        whole -> stamps(whole, stamp));
  }

  /**
   * The answer to a query of no window, likewise: nothing is in it that the whole does not hold.
   *
   * @param query as it is sent
   * @throws NotCarriedOut when that changes too often to compare the two
   */
  public Part part(ProtectedResource resource, String query) {
    return part(
        resource,
        query,
        (whole, part) -> ids(whole).containsAll(ids(part)),
        whole -> Set.copyOf(Listing.places(whole)));
  }

  private Part part(
      ProtectedResource resource,
      String query,
      BiPredicate<FeedDirectory, FeedDirectory> agree,
      Function<FeedDirectory, Set<String>> compared) {
    OneTime<Seen, Exchange> read =
        OneTime.of(
            resource.title(),
            guide.opened(resource),
            new OneTime.Ways<>(() -> guide.openedAnew(resource), unused -> ask(resource, query)),
            new OneTime.Signs<>(
                (whole, answer) ->
                    Listing.of(answer)
                        .filter(part -> !agree.test(directory(whole), part))
                        .isEmpty(),
                (before, after) ->
                    compared.apply(directory(before)).equals(compared.apply(directory(after)))));
    return new Part(read.before(), read.read());
  }

  /**
   * Two queries of which the same is expected.
   *
   * @param without the answer to the one
   * @param answer that to the other
   */
  public record Twin(Exchange without, Exchange answer) {}

  /**
   * The answer to a query, beside that to its twin at the same time.
   *
   * @param twin the other query, as it is sent
   * @param without what it was answered before
   * @throws NotCarriedOut when that changes too often to compare the two
   */
  public Twin beside(ProtectedResource resource, String twin, Exchange without, String query) {
    OneTime<Exchange, Exchange> read =
        OneTime.of(
            "the answer to " + twin,
            without,
            new OneTime.Ways<>(() -> ask(resource, twin), unused -> ask(resource, query)),
            new OneTime.Signs<>(Listing::areAlike, Listing::areInPlace));
    return new Twin(read.before(), read.read());
  }

  private static Set<String> ids(FeedDirectory directory) {
    return directory.entries().stream().map(FeedDirectory.Entry::id).collect(Collectors.toSet());
  }

  private static Set<String> places(FeedDirectory directory, Predicate<FeedDirectory.Entry> which) {
    return selectable(directory)
        .filter(which)
        .map(FeedDirectory.Entry::place)
        .collect(Collectors.toSet());
  }

  private static Set<String> stamps(FeedDirectory directory, String stamp) {
    return selectable(directory)
        .map(entry -> entry.place() + " " + time(entry, stamp))
        .collect(Collectors.toSet());
  }

  private static Stream<FeedDirectory.Entry> selectable(FeedDirectory directory) {
    return directory.entries().stream().filter(entry -> SELECTABLE.contains(entry.kind()));
  }

  private static Optional<Instant> time(FeedDirectory.Entry entry, String stamp) {
    return stamp.equals("published") ? entry.published() : entry.updated();
  }

  private FeedDirectory directory(ProtectedResource resource) {
    return directory(guide.opened(resource));
  }

  private static FeedDirectory directory(Seen seen) {
    return Listing.directory(seen.exchange());
  }
}
