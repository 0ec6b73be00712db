package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.DocumentOpened;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.customer.CustomerRules;
import dev.greenlight.judge.feed.official.OfficialRules;
import dev.greenlight.judge.feed.rule.OwnRules;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.xml.EspiSchemas;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import dev.greenlight.xml.XmlPass;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.validation.Schema;

/** Judges documents, one pass each; may be used by several threads at once. */
public final class FeedJudge {
  private static final List<EspiVersion> NEWEST_FIRST =
      List.of(EspiVersion.V4_0, EspiVersion.V3_3, EspiVersion.V1_1);

  private final RuleBook book;
  private final List<RuleSource> sources;
  private final Function<EspiVersion, Schema> schemas;
  private final ReaderLimits limits;

  FeedJudge(
      RuleBook book,
      List<RuleSource> sources,
      Function<EspiVersion, Schema> schemas,
      ReaderLimits limits) {
    this.book = book;
    this.sources = List.copyOf(sources);
    this.schemas = schemas;
    this.limits = limits;
  }

  /** A judge with the rules and schemas that are packed into the product. */
  public static FeedJudge bundled() {
    return new FeedJudge(
        RuleBook.bundled(),
        List.of(new OfficialRules(), new OwnRules(), new CustomerRules()),
        EspiSchemas::of,
        ReaderLimits.DEFAULT);
  }

  /**
   * Judges one document.
   *
   * @param source its name in the result
   * @param xml its bytes, unpacked; read to the end, not closed
   * @param ruling how to judge
   * @throws IOException when the stream fails; what it holds never makes this throw
   */
  public ValidationResult judge(String source, InputStream xml, FeedRuling ruling)
      throws IOException {
    return judge(source, xml, ruling, Delivery.UNKNOWN);
  }

  /** As {@link #judge(String, InputStream, FeedRuling)}, with what is known of how it came. */
  public ValidationResult judge(
      String source, InputStream xml, FeedRuling ruling, Delivery delivery) throws IOException {
    return examine(xml, ruling, delivery).result(source, book, ruling);
  }

  /**
   * Remembers what a document says, to compare a later one with it.
   *
   * @param xml its bytes, unpacked; read to the end, not closed
   * @throws IOException when the stream fails; what it holds never makes this throw
   */
  public Snapshot remember(InputStream xml) throws IOException {
    LinkGraph links = new LinkGraph(false);
    Channels channels = new Channels(links);
    Snapshot snapshot = new Snapshot(channels, links);
    FeedReader reader =
        new FeedReader(
            event -> {
              if (event instanceof EntryClosed closed) {
                links.add(closed);
              }
              channels.hear(event);
              snapshot.hear(event);
            });
    snapshot.end(new XmlPass(limits, true, reader, List.of()).read(xml).problem());
    return snapshot;
  }

  /** Everything that was seen, before it is weighed. */
  Examination examine(InputStream xml, FeedRuling ruling, Delivery delivery) throws IOException {
    Facts facts = new Facts(new LinkGraph(ruling.official()), delivery);
    List<Duty> duties =
        sources.stream().flatMap(source -> source.duties(ruling, facts).stream()).toList();
    Dispatcher dispatcher = new Dispatcher(duties);
    Survey survey = facts.survey();
    List<SchemaCheck> checks =
        ruling
            .version()
            .map(Stream::of)
            .orElseGet(NEWEST_FIRST::stream)
            .map(version -> new SchemaCheck(version, schemas.apply(version)))
            .toList();
    FeedReader reader =
        new FeedReader(
            event -> {
              facts.hear(event);
              if (concerns(event, survey, ruling)) {
                dispatcher.tell(event);
              }
            });
    XmlPass.Outcome outcome =
        new XmlPass(
                limits,
                !ruling.official(),
                reader,
                checks.stream().map(SchemaCheck::handler).toList())
            .read(xml);
    dispatcher.tell(
        new DocumentClosed(
            outcome.root(), outcome.problem(), outcome.misspelt(), outcome.bytes()));
    return new Examination(
        outcome,
        survey,
        checks,
        dispatcher.judgements(),
        delivery.earlier().map(facts.snapshot()::comparedWith));
  }

  /** The published tests look at feeds only; of anything else they see the document element. */
  private static boolean concerns(FeedEvent event, Survey survey, FeedRuling ruling) {
    return !ruling.official() || survey.isFeed() || event instanceof DocumentOpened;
  }
}
