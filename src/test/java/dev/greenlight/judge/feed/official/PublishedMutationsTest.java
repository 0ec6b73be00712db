package dev.greenlight.judge.feed.official;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The mutations that the published regression kit makes, on a feed of our own. */
class PublishedMutationsTest {
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final String ELECTRICITY = SampleFeed.electricity(32, 24);
  private static final String GAS = SampleFeed.gas(32, 24);
  private static final String WATER = SampleFeed.water(32, 24);
  private static final String TEMPERATURE = SampleFeed.temperature(32, 24);
  private static final String ADDITIONAL = SampleFeed.additional(32, 24);
  private static final String PARKED = SampleFeed.parked(32, 24);
  private static final String CHANNELS = SampleFeed.channels(32, 24);
  private static final String PQ = "ElectricPowerQualitySummary";
  private static final String SUMMARY = "ElectricPowerUsageSummary";

  /**
   * One row of the table.
   *
   * @param rule whose mutation it is
   * @param operator Remove, Duplicate, DuplicateNode or BreakUp
   * @param target XPath, or kind of entry
   * @param fires ids of all rules of the block that must fire, no other may
   */
  record Mutation(String rule, String operator, String target, Set<String> fires) {
    @Override
    public String toString() {
      return rule + " " + operator + " " + target;
    }
  }

  private static final List<Mutation> TABLE = table();

  static List<Mutation> all() {
    return TABLE;
  }

  @ParameterizedTest
  @MethodSource("all")
  void mutation_isNoticedByExactlyTheRulesOfTheTable(Mutation mutation) {
    byte[] mutated = mutate(base(mutation.rule()), mutation);

    int block = BOOK.rule(mutation.rule()).functionBlocks().get(0).number();
    assertThat(Judged.failed(Profile.OFFICIAL_2018, mutated, block)).isEqualTo(mutation.fires());
  }

  private static String base(String rule) {
    return switch (rule) {
      case "D071", "D072", "D073", "D074", "D076", "D077" -> CHANNELS;
      case "D005", "D017", "D047", "D057", "D059", "D060", "D066", "D067" -> PARKED;
      case "D079" -> GAS;
      case "D080" -> WATER;
      case "D147" -> TEMPERATURE;
      default ->
          rule.compareTo("D103") >= 0 && rule.compareTo("D134") <= 0 ? ADDITIONAL : ELECTRICITY;
    };
  }

  static Stream<Arguments> goodFeeds() {
    return Stream.of(
            Arguments.of(ELECTRICITY, Judged.blocks(1, 4, 5, 12, 15, 16, 28)),
            Arguments.of(ADDITIONAL, Judged.blocks(1, 4, 5, 12, 15, 16, 17, 27, 28)),
            Arguments.of(GAS, Judged.blocks(1, 4, 10, 12, 15, 16, 28)),
            Arguments.of(WATER, Judged.blocks(1, 4, 11, 12, 15, 16, 28)),
            Arguments.of(TEMPERATURE, Judged.blocks(1, 4, 12, 15, 16, 28, 29)),
            Arguments.of(CHANNELS, Judged.blocks(1, 4, 5, 6, 7, 8, 9, 12, 15, 16, 28)))
        .flatMap(
            feed ->
                Stream.of(Profile.values())
                    .filter(profile -> profile != Profile.OFFICIAL_2026)
                    .map(profile -> Arguments.of(profile, feed.get()[0], feed.get()[1])));
  }

  @Test
  void goodFeedOfTheFirstEdition_failsByTodaysTablesAlone() {
    ValidationResult result =
        Judged.under(Profile.OFFICIAL_2026, ELECTRICITY.getBytes(UTF_8), Set.of());

    assertThat(result.functionBlocks())
        .flatExtracting(ValidationResult.Block::failedRules)
        .containsExactly("EU_FB15_DE_001", "EU_FB15_DE_004", "EU_FB15_DE_006", "EU_FB15_DE_007");
  }

  @ParameterizedTest
  @MethodSource("goodFeeds")
  void goodFeed_callsForItsBlocksAndPassesThem(
      Profile profile, String feed, Set<FunctionBlockId> blocks) {
    ValidationResult result = Judged.under(profile, feed.getBytes(UTF_8), Set.of());

    assertThat(result.functionBlocks())
        .allSatisfy(block -> assertThat(block.verdict()).isEqualTo(Verdict.PASS))
        .extracting(ValidationResult.Block::id)
        .containsExactlyInAnyOrderElementsOf(blocks);
  }

  @Test
  void documentThatIsNoFeed_failsD000AndNothingElse() {
    assertThat(Judged.failed(Profile.OFFICIAL_2018, "<xyz/>")).containsExactly("D000");
  }

  @Test
  void table_namesEveryPublishedRuleThatIsBuilt() {
    Set<String> named = new TreeSet<>(Set.of("D000"));
    TABLE.forEach(mutation -> named.add(mutation.rule()));

    assertThat(named).containsExactlyElementsOf(new PublishedTests().ids());
    assertThat(named)
        .containsExactlyElementsOf(
            BOOK.rules().stream().map(rule -> rule.id()).filter(id -> id.startsWith("D")).toList());
  }

  private static byte[] mutate(String base, Mutation mutation) {
    Document document = Dom.parse(base);
    String target = mutation.target();
    List<Node> nodes =
        Dom.find(
            document,
            target.startsWith("/") ? target : "/a:feed/a:entry[a:content/e:" + target + "]");
    assertThat(nodes).as("the mutation lands").isNotEmpty();
    for (Node node : nodes) {
      switch (mutation.operator()) {
        case "Remove" -> Dom.remove(node);
        case "Duplicate" -> Dom.repeat(node);
        case "BreakUp" ->
            Dom.find(node, "a:link[@rel='up']")
                .forEach(link -> ((Element) link).setAttribute("href", "DUMMY"));
        default -> throw new IllegalArgumentException(mutation.operator());
      }
    }
    return Dom.write(document);
  }

  private static List<Mutation> table() {
    List<Mutation> table = new ArrayList<>();
    feed(table);
    parts(table, "UsagePoint", "D011+D004 D012 D009 D010");
    parts(table, "LocalTimeParameters", "D138+D004 D137 D141 D142");
    parts(table, "MeterReading", "D018 D019 D029 D030");
    parts(table, "IntervalBlock", "D031 D033 D040 D041");
    parts(table, "ReadingType", "D048 D050 D069 D070");
    parts(table, SUMMARY, "D082 D084 D101 D102");
    parts(table, PQ, "D128 D127 D131 D132");
    links(table);
    entries(table);
    elements(table);
    powerQuality(table);
    parked(table);
    return List.copyOf(table);
  }

  private static void feed(List<Mutation> table) {
    remove(table, "D001", "/a:feed/a:id");
    remove(table, "D002", "/a:feed/a:title");
    remove(table, "D003", "/a:feed/a:updated");
    // The kit's own mutation for D004 never lands: what fires it is a missing id.
    remove(table, "D004+D011", "/a:feed/a:entry[a:content/e:UsagePoint]/a:id");
  }

  private static void parts(List<Mutation> table, String kind, String ids) {
    List<String> id = List.of(ids.split(" ", -1));
    String entry = "/a:feed/a:entry[a:content/e:" + kind + "]/a:";
    remove(table, id.get(0), entry + "id");
    remove(table, id.get(1), entry + "title");
    remove(table, id.get(2), entry + "published");
    remove(table, id.get(3), entry + "updated");
  }

  private static void links(List<Mutation> table) {
    link(table, "UsagePoint", "self", "D013+D014");
    link(table, "UsagePoint", "up", "D015");
    link(table, "UsagePoint", "related", "D016+D007+D135");
    link(table, "MeterReading", "self", "D020+D021");
    link(table, "MeterReading", "up", "D022+D023");
    link(table, "IntervalBlock", "self", "D034+D035");
    link(table, "IntervalBlock", "up", "D036+D025+D026+D037");
    link(table, "ReadingType", "self", "D051+D024+D052+D054");
    link(table, "ReadingType", "up", "D053");
    link(table, SUMMARY, "self", "D085+D086");
    link(table, SUMMARY, "up", "D087+D088");
    link(table, PQ, "self", "D129+D133");
    link(table, PQ, "up", "D130");
    link(table, "LocalTimeParameters", "self", "D139+D007+D135+D143");
    link(table, "LocalTimeParameters", "up", "D140");
    add(table, "D023", "BreakUp", "MeterReading");
  }

  private static void entries(List<Mutation> table) {
    add(table, "D006+D135", "Remove", "UsagePoint");
    add(table, "D135+D006", "Remove", "UsagePoint");
    add(table, "D136+D007", "Remove", "LocalTimeParameters");
    add(table, "D027+D037", "Remove", "MeterReading");
    add(table, "D025+D026+D032", "Remove", "IntervalBlock");
    add(table, "D026+D025+D032", "Remove", "IntervalBlock");
    add(table, "D032+D025+D026", "Remove", "IntervalBlock");
    add(table, "D049+D024+D054", "Remove", "ReadingType");
    add(table, "D054+D024+D049", "Remove", "ReadingType");
    add(table, "D083", "Remove", SUMMARY);
    add(table, "D007+D143", "Duplicate", "LocalTimeParameters");
    add(table, "D143+D007", "Duplicate", "LocalTimeParameters");
    add(table, "D014", "Duplicate", "UsagePoint");
    add(table, "D088", "Duplicate", "UsagePoint");
    add(table, "D021+D037", "Duplicate", "MeterReading");
    add(table, "D037+D021", "Duplicate", "MeterReading");
    add(table, "D024+D052", "Duplicate", "ReadingType");
    add(table, "D052+D024", "Duplicate", "ReadingType");
    add(table, "D035+D146", "Duplicate", "IntervalBlock");
    add(table, "D146+D035", "Duplicate", "IntervalBlock");
    add(table, "D086", "Duplicate", SUMMARY);
    add(table, "D126", "Remove", PQ);
    add(table, "D133", "Duplicate", PQ);
    // D028 never fires on its own mutation.
    table.add(
        new Mutation("D028", "Remove", "MeterReading", new TreeSet<>(Set.of("D027", "D037"))));
    add(
        table,
        "D145",
        "Duplicate",
        "/a:feed/a:entry/a:content/e:IntervalBlock[1]/e:IntervalReading[1]");
  }

  private static void elements(List<Mutation> table) {
    String block = "/a:feed/a:entry/a:content/e:IntervalBlock/e:";
    remove(table, "D038", block + "interval/e:duration");
    remove(table, "D039+D042", block + "interval/e:start");
    remove(table, "D042+D039", block + "interval/e:start");
    remove(table, "D043", block + "IntervalReading/e:cost");
    remove(table, "D044", block + "IntervalReading/e:timePeriod/e:duration");
    remove(table, "D045+D042", block + "IntervalReading/e:timePeriod/e:start");
    remove(table, "D046", block + "IntervalReading/e:value");
    remove(table, "D008", "/a:feed/a:entry/a:content/e:UsagePoint/e:ServiceCategory/e:kind");
    String type = "/a:feed/a:entry/a:content/e:ReadingType/e:";
    remove(table, "D058", type + "currency");
    remove(table, "D062", type + "intervalLength");
    remove(table, "D063", type + "kind");
    remove(table, "D064", type + "phase");
    remove(table, "D065", type + "powerOfTenMultiplier");
    remove(table, "D068", type + "uom");
    remove(table, "D078", type + "accumulationBehaviour");
    remove(table, "D079", type + "accumulationBehaviour");
    remove(table, "D071+D072+D073", type + "accumulationBehaviour");
    remove(table, "D072+D071+D073", type + "accumulationBehaviour");
    remove(table, "D073+D071+D072", type + "accumulationBehaviour");
    remove(table, "D074", type + "accumulationBehaviour");
    remove(table, "D076", type + "accumulationBehaviour");
    remove(table, "D077", type + "accumulationBehaviour");
    remove(table, "D080", type + "accumulationBehaviour");
    remove(table, "D147", type + "uom");
    String summary = "/a:feed/a:entry/a:content/e:" + SUMMARY + "/e:";
    remove(table, "D081", summary + "overallConsumptionLastPeriod");
    remove(table, "D089", summary + "billingPeriod/e:duration");
    remove(table, "D090", summary + "billingPeriod/e:start");
    remove(table, "D091", summary + "billLastPeriod");
    remove(table, "D092", summary + "billToDate");
    remove(table, "D093", summary + "costAdditionalLastPeriod");
    remove(table, "D094", summary + "currency");
    String current = summary + "currentBillingPeriodOverAllConsumption/e:";
    remove(table, "D095", current + "powerOfTenMultiplier");
    remove(table, "D096", current + "timeStamp");
    remove(table, "D097", current + "uom");
    remove(table, "D098", current + "value");
    remove(table, "D099", summary + "qualityOfReading");
    remove(table, "D100", summary + "statusTimeStamp");
    remove(table, "D103+D108", summary + "ratchetDemand");
    remove(table, "D108+D103", summary + "ratchetDemand");
    remove(table, "D104+D109", summary + "ratchetDemandPeriod");
    remove(table, "D109", summary + "ratchetDemandPeriod/e:duration");
    remove(table, "D105+D110", summary + "peakDemand");
    remove(table, "D110+D105", summary + "peakDemand");
    remove(table, "D106+D111", summary + "currentDayOverallConsumption");
    remove(table, "D111+D106", summary + "currentDayOverallConsumption");
    remove(table, "D107+D112", summary + "previousDayOverallConsumption");
    remove(table, "D112+D107", summary + "previousDayOverallConsumption");
  }

  private static void powerQuality(List<Mutation> table) {
    String quality = "/a:feed/a:entry/a:content/e:" + PQ + "/e:";
    remove(table, "D113", quality + "flickerPlt");
    remove(table, "D114", quality + "flickerPst");
    remove(table, "D115", quality + "harmonicVoltage");
    remove(table, "D116", quality + "longInterruptions");
    remove(table, "D117", quality + "mainsVoltage");
    remove(table, "D118", quality + "powerFrequency");
    remove(table, "D119", quality + "rapidVoltageChanges");
    remove(table, "D120", quality + "shortInterruptions");
    remove(table, "D121+D134", quality + "summaryInterval");
    remove(table, "D122", quality + "supplyVoltageDips");
    remove(table, "D123", quality + "supplyVoltageImbalance");
    remove(table, "D124", quality + "supplyVoltageVariations");
    remove(table, "D125", quality + "tempOvervoltage");
    remove(table, "D134", quality + "summaryInterval/e:duration");
  }

  /** The kit lists these, but does not make them. */
  private static void parked(List<Mutation> table) {
    remove(table, "D005", "/a:feed/a:entry/a:content/e:UsagePoint/e:status");
    remove(table, "D017", "/a:feed/a:entry/a:content/e:UsagePoint/e:roleFlags");
    String type = "/a:feed/a:entry/a:content/e:ReadingType/e:";
    remove(
        table,
        "D047",
        "/a:feed/a:entry/a:content/e:IntervalBlock/e:IntervalReading/e:ReadingQuality/e:quality");
    remove(table, "D057", type + "consumptionTier");
    remove(table, "D059", type + "dataQualifier");
    remove(table, "D060", type + "defaultQuality");
    remove(table, "D066", type + "timeAttribute");
    remove(table, "D067", type + "tou");
  }

  private static void link(List<Mutation> table, String kind, String rel, String ids) {
    String entry = "/a:feed/a:entry[a:content/e:" + kind + "]";
    remove(table, ids, entry + "/a:link[@rel='" + rel + "']");
  }

  private static void remove(List<Mutation> table, String ids, String target) {
    add(table, ids, "Remove", target);
  }

  private static void add(List<Mutation> table, String ids, String operator, String target) {
    List<String> all = List.of(ids.split("\\+", -1));
    table.add(new Mutation(all.get(0), operator, target, new TreeSet<>(all)));
  }
}
