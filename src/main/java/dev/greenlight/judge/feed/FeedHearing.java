package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the feed judge speak about the document of an exchange, or a file, once for all questions
 * about it under one ruling.
 */
final class FeedHearing {
  /** Each question picks the one it is about. */
  private static final Set<FunctionBlockId> BLOCKS = RuleBook.bundled().usageBlocks();

  /** Role of what a GET or a visit brought. */
  static final String ANSWER = "answer";

  /** Role of the name under which a browser saved the document; absent where it did not. */
  static final String FILE_NAME = "file name";

  private FeedHearing() {}

  /** Asks about the answer of an exchange, or about a file, if there is one. */
  static Outcome on(
      Exhibits exhibits,
      Ruling ruling,
      BiFunction<ValidationResult, Outcome.Builder, Outcome> question) {
    return on(exhibits, ANSWER, ruling, question);
  }

  /**
   * Asks the same about each feed that is on record, of the first customer and of others, and puts
   * together what is found. Where nothing is, and one of them could not be had or judged, nothing
   * can be said.
   */
  static Outcome onEach(
      Exhibits exhibits,
      Ruling ruling,
      BiFunction<ValidationResult, Outcome.Builder, Outcome> question) {
    Outcome first = on(exhibits, ruling, question);
    List<Outcome> others =
        FeedConforms.others(exhibits).map(role -> on(exhibits, role, ruling, question)).toList();
    Outcome.Builder together = new Outcome.Builder();
    Stream.concat(Stream.of(first), others.stream())
        .forEach(
            each -> {
              together.inspected(each.inspected());
              each.breaches()
                  .forEach(breach -> together.finds(breach.requirement(), breach.finding()));
            });
    Outcome judged = together.build();
    if (!judged.breaches().isEmpty()) {
      return judged;
    }
    return first.undecided() != null
        ? first
        : unsaid(exhibits, others)
            .map(Outcome::undecided)
            .orElse(others.isEmpty() ? first : judged);
  }

  /** Why nothing can be said of one of the other customers' feeds; empty where something can. */
  private static Optional<String> unsaid(Exhibits exhibits, List<Outcome> others) {
    return exhibits.has(FeedConforms.NOT_HAD)
        ? Optional.of("the feed of " + exhibits.fact(FeedConforms.NOT_HAD) + " cannot be had")
        : others.stream()
            .filter(outcome -> outcome.undecided() != null)
            .map(outcome -> "of another customer's feed: " + outcome.undecided())
            .findFirst();
  }

  /** Asks the same about what stands under another role. */
  static Outcome on(
      Exhibits exhibits,
      String role,
      Ruling ruling,
      BiFunction<ValidationResult, Outcome.Builder, Outcome> question) {
    return on(exhibits, role, ruling, BLOCKS, question);
  }

  /** The same where other blocks are declared for the document than those of usage data. */
  static Outcome on(
      Exhibits exhibits,
      String role,
      Ruling ruling,
      Set<FunctionBlockId> blocks,
      BiFunction<ValidationResult, Outcome.Builder, Outcome> question) {
    return FoundInFeed.told(exhibits, role, heard(exhibits, role, ruling, blocks, question));
  }

  private static Outcome heard(
      Exhibits exhibits,
      String role,
      Ruling ruling,
      Set<FunctionBlockId> blocks,
      BiFunction<ValidationResult, Outcome.Builder, Outcome> question) {
    if (exhibits.any(role) instanceof FileTransfer file) {
      return NoFile.or(
          file,
          body ->
              question.apply(
                  // A file does not say when it was sent.
                  judged(exhibits, body, file.address(), Instant.MAX, ruling, blocks),
                  new Outcome.Builder()));
    }
    Exchange exchange = exhibits.exchange(role);
    return NoAnswer.or(
        exchange,
        response ->
            response.status() == 200
                ? question.apply(
                    judged(
                        exhibits,
                        response.body(),
                        exchange.request().uri(),
                        sentAt(response),
                        ruling,
                        blocks),
                    new Outcome.Builder())
                : Outcome.undecided("there is no document: status " + response.status()));
  }

  /** Whether a document came. */
  static boolean hasDocument(Exhibits exhibits, String role) {
    return document(exhibits.exchange(role)).isPresent();
  }

  private static Optional<Exchange.Response> document(Exchange exchange) {
    return Optional.ofNullable(exchange.response()).filter(response -> response.status() == 200);
  }

  /** The blocks that the document of an exchange calls for by what is in it; none without one. */
  static Set<FunctionBlockId> calledFor(Exhibits exhibits, String role, Ruling ruling) {
    Exchange exchange = exhibits.exchange(role);
    return document(exchange)
        .map(
            response ->
                judged(
                    exhibits,
                    response.body(),
                    exchange.request().uri(),
                    sentAt(response),
                    ruling,
                    Set.of()))
        .map(
            result ->
                result.functionBlocks().stream()
                    .map(ValidationResult.Block::id)
                    .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  private static ValidationResult judged(
      Exhibits exhibits,
      Body body,
      String uri,
      Instant now,
      Ruling ruling,
      Set<FunctionBlockId> blocks) {
    Optional<String> origin = host(uri);
    Optional<EspiVersion> version = Optional.of(ruling.version());
    Delivery delivery =
        exhibits.has(FILE_NAME)
            ? new Delivery(Optional.of(exhibits.fact(FILE_NAME)), Optional.empty(), true)
            : Delivery.UNKNOWN;
    return exhibits.once(
        List.of(
            FeedHearing.class,
            body.sha256(),
            ruling.version(),
            ruling.profile(),
            now,
            origin,
            blocks,
            delivery),
        () -> {
          try {
            return FeedJudge.bundled()
                .judge(
                    "answer",
                    new ByteArrayInputStream(body.content()),
                    new FeedRuling(
                        version, ruling.profile(), blocks, false, now, origin, Known.NOTHING),
                    delivery);
          } catch (IOException e) {
            throw new UncheckedIOException("a byte array cannot fail to be read", e);
          }
        });
  }

  /** The host that was asked: a name that the harness could reach is no leak of a private one. */
  private static Optional<String> host(String uri) {
    try {
      return Optional.ofNullable(new URI(uri).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** What the server called now; without that nothing is called future. */
  private static Instant sentAt(Exchange.Response response) {
    try {
      return response
          .header("Date")
          .map(date -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)))
          .orElse(Instant.MAX);
    } catch (DateTimeException e) {
      return Instant.MAX;
    }
  }
}
