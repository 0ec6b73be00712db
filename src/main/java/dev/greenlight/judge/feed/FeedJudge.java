package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.DocumentOpened;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.curve.CurveTracer;
import dev.greenlight.judge.feed.customer.CustomerRules;
import dev.greenlight.judge.feed.official.OfficialRules;
import dev.greenlight.judge.feed.rule.OwnRules;
import dev.greenlight.judge.plugin.PackRun;
import dev.greenlight.judge.plugin.RulePack;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import dev.greenlight.xml.XmlPass;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Judges documents, one pass each; may be used by several threads at once. */
public final class FeedJudge {
  private static final List<EspiVersion> NEWEST_FIRST =
      List.of(EspiVersion.V4_0, EspiVersion.V3_3, EspiVersion.V1_1);

  private final RuleBook book;
  private final List<RuleSource> sources;
  private final Function<EspiVersion, SchemaCheck> schemas;
  private final ReaderLimits limits;
  private final List<RulePack> plugIns;
  private final Supplier<Scratch> room;
  private final Processors processors;

  FeedJudge(
      RuleBook book,
      List<RuleSource> sources,
      Function<EspiVersion, SchemaCheck> schemas,
      ReaderLimits limits) {
    this(book, sources, schemas, limits, List.of(), Scratch::ofMemory);
  }

  /**
   * @param room makes room for what is remembered of each entry of a document
   */
  FeedJudge(
      RuleBook book,
      List<RuleSource> sources,
      Function<EspiVersion, SchemaCheck> schemas,
      ReaderLimits limits,
      List<RulePack> plugIns,
      Supplier<Scratch> room) {
    this(book, sources, schemas, limits, plugIns, room, Processors.ofThisMachine());
  }

  /** As the one before, with what may work on its documents. */
  FeedJudge(
      RuleBook book,
      List<RuleSource> sources,
      Function<EspiVersion, SchemaCheck> schemas,
      ReaderLimits limits,
      List<RulePack> plugIns,
      Supplier<Scratch> room,
      Processors processors) {
    this.book = book;
    this.sources = List.copyOf(sources);
    this.schemas = schemas;
    this.limits = limits;
    this.plugIns = List.copyOf(plugIns);
    this.room = room;
    this.processors = processors;
  }

  /** A judge with the rules and schemas that are packed into the product. */
  public static FeedJudge bundled() {
    return new FeedJudge(
        RuleBook.bundled(),
        List.of(new OfficialRules(), new OwnRules(), new CustomerRules()),
        SchemaCheck::of,
        ReaderLimits.DEFAULT);
  }

  /** This judge, with rules of others beside its own; not under official-2018. */
  public FeedJudge with(List<RulePack> packs) {
    List<RuleEntry> rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    return new FeedJudge(book.with(rules), sources, schemas, limits, packs, room, processors);
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

  /**
   * Judges one document as {@link #judge} does, and gathers in the same pass what people want to
   * see: its load curves, and the rules that another reading of the tests would decide differently.
   */
  public JudgedDocument portray(
      String source, InputStream xml, FeedRuling ruling, Delivery delivery) throws IOException {
    try (Scratch scratch = room.get()) {
      return portray(source, xml, ruling, delivery, Optional.of(new CurveTracer()), scratch);
    }
  }

  /** As {@link #portray}, without load curves: the rules that are decided differently alone. */
  public JudgedDocument compare(
      String source, InputStream xml, FeedRuling ruling, Delivery delivery) throws IOException {
    try (Scratch scratch = room.get()) {
      return portray(source, xml, ruling, delivery, Optional.empty(), scratch);
    }
  }

  private JudgedDocument portray(
      String source,
      InputStream xml,
      FeedRuling ruling,
      Delivery delivery,
      Optional<CurveTracer> tracer,
      Scratch scratch)
      throws IOException {
    OtherReading other = new OtherReading(sources, ruling);
    Facts[] facts = new Facts[1];
    Examination examination =
        examine(
            xml,
            ruling,
            delivery,
            (event, known, survey) -> {
              facts[0] = known;
              tracer.ifPresent(each -> each.hear(event));
              other.hear(event);
            },
            scratch);
    ValidationResult result = examination.result(source, book, ruling);
    boolean whole = facts[0] != null && examination.survey().isFeed() && !examination.isBroken();
    return new JudgedDocument(
        result,
        whole ? tracer.map(each -> each.curves(facts[0])).orElse(List.of()) : List.of(),
        tracer.map(CurveTracer::further).orElse(0),
        whole ? other.splits(examination, book, ruling, result.espiVersion()) : List.of());
  }

  /** Looks on while a document is judged. */
  @FunctionalInterface
  private interface Onlooker {
    void hear(FeedEvent event, Facts facts, Survey survey);
  }

  /** Everything that was seen, before it is weighed. */
  Examination examine(InputStream xml, FeedRuling ruling, Delivery delivery) throws IOException {
    try (Scratch scratch = room.get()) {
      return examine(xml, ruling, delivery, (event, facts, survey) -> {}, scratch);
    }
  }

  private Examination examine(
      InputStream xml, FeedRuling ruling, Delivery delivery, Onlooker onlooker, Scratch scratch)
      throws IOException {
    List<SchemaCheck> checks = checks(ruling);
    Facts facts = new Facts(new LinkGraph(ruling.official(), scratch), delivery, checks);
    List<Duty> duties =
        sources.stream().flatMap(source -> source.duties(ruling, facts).stream()).toList();
    Dispatcher dispatcher = new Dispatcher(duties);
    Survey survey = facts.survey();
    List<PackRun> runs = new ArrayList<>();
    LargeNumbers large = new LargeNumbers();
    XmlPass.Outcome outcome;
    try (Conveyor events =
        new Conveyor(
            processors,
            event -> {
              facts.hear(event);
              onlooker.hear(event, facts, survey);
              if (concerns(event, survey, ruling)) {
                dispatcher.tell(event);
              }
            })) {
      if (!ruling.official()) {
        plugIns.forEach(pack -> runs.addAll(pack.open()));
      }
      outcome =
          new XmlPass(
                  limits,
                  !ruling.official(),
                  new FeedReader(events, large),
                  checks,
                  runs.stream().map(PackRun::handler).toList())
              .read(events.watched(xml));
      events.finish();
      dispatcher.tell(
          new DocumentClosed(
              outcome.root(),
              outcome.problem(),
              outcome.misspelt(),
              outcome.declaredHint(),
              outcome.bytes(),
              outcome.encoding()));
    } finally {
      runs.forEach(PackRun::close); // each holds a thread
    }
    List<Judgement> judgements =
        Stream.concat(
                dispatcher.judgements().stream(),
                runs.stream().flatMap(run -> run.judgements().stream()))
            .toList();
    return new Examination(
        outcome,
        survey,
        checks,
        judgements,
        delivery.earlier().map(facts.snapshot()::comparedWith),
        runs,
        large);
  }

  /**
   * Where no version fits, the errors of the first are told; of the others only that they do not.
   */
  private List<SchemaCheck> checks(FeedRuling ruling) {
    List<SchemaCheck> checks = new ArrayList<>();
    for (EspiVersion version : ruling.version().map(List::of).orElse(NEWEST_FIRST)) {
      SchemaCheck check = schemas.apply(version);
      checks.add(checks.isEmpty() ? check : check.untilFirstError());
    }
    return List.copyOf(checks);
  }

  /** The published tests look at feeds only; of anything else they see the document element. */
  static boolean concerns(FeedEvent event, Survey survey, FeedRuling ruling) {
    return !ruling.official() || survey.isFeed() || event instanceof DocumentOpened;
  }
}
