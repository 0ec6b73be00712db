package dev.greenlight.steps;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TimeWindow;
import dev.greenlight.act.resource.TimeWindow.Ends;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.resource.AnswersAsWithout;
import dev.greenlight.judge.resource.FiltersBillsByTime;
import dev.greenlight.judge.resource.FiltersByTime;
import dev.greenlight.judge.resource.FiltersByTimeOrRefuses;
import dev.greenlight.judge.resource.IncludesBounds;
import dev.greenlight.judge.resource.PagesKeepWindow;
import dev.greenlight.judge.resource.PagesMakeWhole;
import dev.greenlight.judge.resource.RefusesQuery;
import dev.greenlight.judge.resource.ServesPart;
import dev.greenlight.judge.resource.ShowsNoBlocks;
import dev.greenlight.record.Exchange;
import dev.greenlight.stage.Paging;
import dev.greenlight.stage.Queries;
import dev.greenlight.stage.Seen;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of a feed is asked for. */
public final class QuerySteps {
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.ofHours(-5));
  private static final DateTimeFormatter WITH_FRACTION =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Feeds in which bills are. */
  private static final Set<ProtectedResource> WITH_BILLS =
      EnumSet.of(
          ProtectedResource.BATCH,
          ProtectedResource.BULK,
          ProtectedResource.USAGE_POINT_BATCH,
          ProtectedResource.USAGE_SUMMARY_FEED);

  private final Play play;
  private String stamp;
  private ProtectedResource queried;
  private final List<Asked> asked = new ArrayList<>();
  private Paging.Pages read;
  private Optional<Twin> twin = Optional.empty();

  private record Asked(TimeWindow window, Seen whole, Seen answer) {}

  /** A query of which the same is expected as of another. */
  private record Twin(String query, Exchange answer) {}

  public QuerySteps(Play play) {
    this.play = play;
    this.stamp = "";
  }

  /** Which ends a window has. */
  @ParameterType("begin and end|begin|end")
  public Ends ends(String name) {
    return name.equals("begin and end")
        ? Ends.BOTH
        : Ends.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  /** The Atom time that is asked by. */
  @ParameterType("published|updated")
  public String stamp(String name) {
    return name;
  }

  @Given("the whole {resource} was read")
  public void wholeWasRead(ProtectedResource resource) {
    play.refer("whole", play.resources().opened(resource));
  }

  @When("the Third Party asks for the {resource} by the times {stamp} with {ends}")
  public void asksByTime(ProtectedResource resource, String name, Ends ends) {
    stamp = name;
    queried = resource;
    asks(resource, ends, queries()::written);
  }

  @When("the Third Party asks for the {resource} by times that are written with an offset from UTC")
  public void asksWithOffset(ProtectedResource resource) {
    stamp = usual();
    asks(resource, Ends.BOTH, WITH_OFFSET::format);
  }

  @When(
      "the Third Party asks for the {resource} by times that are written with a fraction of a"
          + " second")
  public void asksWithFraction(ProtectedResource resource) {
    stamp = usual();
    asks(resource, Ends.BOTH, WITH_FRACTION::format);
  }

  @When(
      "the Third Party asks for the {resource} from the very time at which an IntervalBlock was"
          + " published to that of another")
  public void asksBetween(ProtectedResource resource) {
    TimeWindow window = queries().between(resource, "published");
    Queries.Part part = queries().part(resource, "published", window, queries()::written);
    asked.add(new Asked(window, part.whole(), play.keep("answer", part.answer())));
  }

  @Then("what was published at these very times is in the answer")
  public void includesBounds() {
    asksOfAll(
        window ->
            new IncludesBounds(
                window.from().orElseThrow().toString(), window.to().orElseThrow().toString()));
  }

  @When("the Third Party asks for the {resource} within a window that ends before it begins")
  public void asksInverted(ProtectedResource resource) {
    stamp = usual();
    TimeWindow good = queries().windows(resource, stamp, Ends.BOTH).get(0);
    play.answer(
        queries()
            .ask(
                resource,
                Queries.parameters(
                    stamp, new TimeWindow(good.to(), good.from()), queries()::written)));
  }

  @When("the Third Party asks for the {resource} with the query {string}")
  public void asksWith(ProtectedResource resource, String query) {
    if (twin.isPresent()) {
      asksBesideTwin(resource, query, twin.get());
      return;
    }
    Queries.Part part = queries().part(resource, query);
    play.refer("whole", part.whole());
    play.answer(part.answer());
  }

  private void asksBesideTwin(ProtectedResource resource, String query, Twin other) {
    Queries.Twin both = queries().beside(resource, other.query(), other.answer(), query);
    play.put("without", both.without());
    play.answer(both.answer());
  }

  @Given("the {resource} was read with the query {string}")
  public void wasReadWith(ProtectedResource resource, String query) {
    twin = Optional.of(new Twin(query, queries().ask(resource, query)));
  }

  @Then("it is answered as without the parameter that nobody knows")
  public void answersAsWithout() {
    play.ask(new AnswersAsWithout(), "answer", "without");
  }

  @When("the Third Party reads the {resource} page by page")
  public void readsPages(ProtectedResource resource) {
    Paging.OfWhole paged = paging().pages(resource);
    play.refer("whole", paged.whole());
    keepsPages(paged.pages());
  }

  private void keepsPages(Paging.Pages pages) {
    read = pages;
    for (int i = 0; i < read.answers().size(); i++) {
      play.put("page " + (i + 1), read.answers().get(i));
    }
  }

  private String[] pageRoles(String... others) {
    return Stream.concat(
            Stream.of(others),
            IntStream.rangeClosed(1, read.answers().size()).mapToObj(page -> "page " + page))
        .toArray(String[]::new);
  }

  @When(
      "the Third Party asks for the {resource} by the times {stamp} with {ends}, and again page by"
          + " page")
  public void asksByTimeInPages(ProtectedResource resource, String name, Ends ends) {
    // The last one leaves something out, also where all entries are of one time.
    List<TimeWindow> windows = queries().windows(resource, name, ends);
    Paging.OfWindow paged = paging().pages(resource, name, windows.get(windows.size() - 1));
    play.refer("whole", paged.window().whole());
    play.put("window", paged.window().answer());
    keepsPages(paged.pages());
  }

  @Then("the pages hold what the window holds and nothing else")
  public void pagesKeepWindow() {
    play.ask(new PagesKeepWindow(read.answers().size(), read.size()), pageRoles("window", "whole"));
  }

  @Then("the answer holds the IntervalBlocks and bills of that time and no others")
  public void filters() {
    if (queried != ProtectedResource.USAGE_SUMMARY_FEED) {
      asksOfAll(this::filter);
    }
    if (WITH_BILLS.contains(queried)) {
      asksOfAll(
          window -> new FiltersBillsByTime(stamp, written(window.from()), written(window.to())));
    }
  }

  @Then("the query is refused, or the answer holds the IntervalBlocks of that time and no others")
  public void filtersOrRefuses() {
    asksOfAll(window -> FiltersByTimeOrRefuses.as(filter(window)));
  }

  @Then("the query is refused")
  public void refuses() {
    play.ask(new RefusesQuery(), "answer");
  }

  @Then("the query is refused, or the answer holds no IntervalBlock")
  public void showsNone() {
    play.ask(new ShowsNoBlocks(), "answer");
  }

  @Then("the answer holds a part of it, {int} entries at most")
  public void servesAtMost(int most) {
    play.ask(new ServesPart(most), "answer", "whole");
  }

  @Then("the answer holds a part of it")
  public void servesPart() {
    play.ask(new ServesPart(0), "answer", "whole");
  }

  @Then("all pages together are the whole, and none of its entries comes twice")
  public void pagesMakeWhole() {
    play.ask(new PagesMakeWhole(read.answers().size(), read.size()), pageRoles("whole"));
  }

  private void asks(ProtectedResource resource, Ends ends, Function<Instant, String> written) {
    for (TimeWindow window : queries().windows(resource, stamp, ends)) {
      Queries.Part part = queries().part(resource, stamp, window, written);
      asked.add(new Asked(window, part.whole(), play.keep("answer", part.answer())));
    }
  }

  private void asksOfAll(Function<TimeWindow, Check> check) {
    for (Asked each : asked) {
      play.refer("whole", each.whole());
      play.refer("answer", each.answer());
      play.ask(check.apply(each.window()), "answer", "whole");
    }
  }

  private FiltersByTime filter(TimeWindow window) {
    return new FiltersByTime(stamp, written(window.from()), written(window.to()));
  }

  private static String written(Optional<Instant> bound) {
    return bound.map(Instant::toString).orElse("");
  }

  /** By which times is asked where that is not what a case is about. */
  private String usual() {
    return play.stage().pixit().http().resources().dateFilter();
  }

  private Paging paging() {
    return new Paging(play.stage());
  }

  private Queries queries() {
    return new Queries(play.stage());
  }
}
