package dev.greenlight.judge.feed.official;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The formulas of the published tests as XPath over a tree, {@code $c} for the node that a test is
 * evaluated for: an oracle that shares nothing with the streaming rules.
 */
final class PublishedTests {

  private record Formula(String id, XPathExpression context, XPathExpression condition) {}

  private final List<Formula> formulas = new ArrayList<>();
  private Node current;

  PublishedTests() {
    add("D000", "/", "boolean(/a:feed)");
    common();
    meterReadings();
    intervalBlocks();
    readingTypes();
    channels();
    usageSummary();
    powerQuality();
    parked();
  }

  private void common() {
    String usagePoint = ent("UsagePoint");
    String localTime = ent("LocalTimeParameters");
    add("D001", "/a:feed", "count(a:id) >= 1");
    add("D002", "/a:feed", "count(a:title) >= 1");
    add("D003", "/a:feed", "count(a:updated) >= 1");
    add("D004", "/a:feed/a:entry", "count(/a:feed/a:entry[a:id = $c/a:id]) >= 1");
    add("D006", "/a:feed", "count(" + usagePoint + ") >= 1");
    add("D007", usagePoint, "count(" + linksMeeting(localTime, "self", "related") + ") = 1");
    add("D008", usagePoint, "count(a:content/e:UsagePoint/e:ServiceCategory/e:kind) >= 1");
    parts(usagePoint, "D011", "D012", "D009", "D010");
    links(usagePoint, "D013", "D015");
    unique(usagePoint, "D014");
    add("D016", usagePoint, "count(a:link[@rel='related']/@href) >= 1");
    add("D135", localTime, "count(" + linksMeeting(usagePoint, "related", "self") + ") >= 1");
    add("D136", "/a:feed", "count(" + localTime + ") >= 1");
    parts(localTime, "D138", "D137", "D141", "D142");
    links(localTime, "D139", "D140");
    unique(localTime, "D143");
  }

  private void meterReadings() {
    String meterReading = ent("MeterReading");
    String ofBlocks = linksMeeting(ent("IntervalBlock"), "up", "related");
    parts(meterReading, "D018", "D019", "D029", "D030");
    links(meterReading, "D020", "D022");
    unique(meterReading, "D021");
    add(
        "D023",
        meterReading,
        "count(" + linksMeeting(ent("UsagePoint"), "related", "up") + ") = 1");
    add(
        "D024",
        meterReading,
        "count(" + linksMeeting(ent("ReadingType"), "self", "related") + ") = 1");
    add("D025", meterReading, "count(" + ofBlocks + ") >= 1");
    add(
        "D026",
        meterReading
            + "/a:link[@rel='related'][@href = /a:feed/a:entry"
            + "[*/e:ReadingType[e:accumulationBehaviour = 4]]/a:link[@rel='self']/@href]",
        "count("
            + ent("IntervalBlock")
            + "/a:link[@rel='up'][@href = $c/../a:link[@rel='related']/@href]) >= 1");
    add("D027", "/a:feed", "count(" + meterReading + ") >= 1");
    add("D028", meterReading, "count(a:content/e:MeterReading) >= 1");
    add(
        "D054",
        meterReading,
        "count(a:link[@rel='related'][@href = /a:feed/a:entry[a:content/e:ReadingType]"
            + "/a:link[@rel='self']/@href]) = 1");
    String ownEntries =
        "/a:feed/a:entry[a:link[@rel='up']/@href = $c/a:link[@rel='related']/@href]";
    add(
        "D145",
        meterReading,
        "not("
            + ownEntries
            + "/a:content/e:IntervalBlock/e:IntervalReading[e:timePeriod/e:start"
            + " = preceding-sibling::e:IntervalReading/e:timePeriod/e:start])");
    add(
        "D146",
        meterReading,
        "not("
            + ownEntries
            + "/a:content/e:IntervalBlock/e:interval/e:start[. = preceding::e:IntervalBlock"
            + "[../../a:link[@rel='up']/@href = $c/a:link[@rel='related']/@href]"
            + "/e:interval/e:start])");
  }

  private void intervalBlocks() {
    String block = ent("IntervalBlock");
    String reading = "a:content/e:IntervalBlock/e:IntervalReading/";
    parts(block, "D031", "D033", "D040", "D041");
    links(block, "D034", "D036");
    unique(block, "D035");
    add("D032", "/a:feed", "count(" + block + ") >= 1");
    add("D037", block, "count(" + linksMeeting(ent("MeterReading"), "related", "up") + ") = 1");
    add("D038", block, "count(a:content/e:IntervalBlock/e:interval/e:duration) >= 1");
    add("D039", block, "count(a:content/e:IntervalBlock/e:interval/e:start) >= 1");
    add(
        "D042",
        block,
        "a:content/e:IntervalBlock/e:interval/e:start = " + reading + "e:timePeriod/e:start");
    add("D044", block, "count(" + reading + "e:timePeriod/e:duration) >= 1");
    add("D045", block, "count(" + reading + "e:timePeriod/e:start) >= 1");
    add("D046", block, "count(" + reading + "e:value) >= 1");
    add("D043", block, "count(" + reading + "e:cost) >= 1");
  }

  private void readingTypes() {
    String type = ent("ReadingType");
    parts(type, "D048", "D050", "D069", "D070");
    unique(type, "D052");
    add("D049", "/a:feed", "count(" + type + ") >= 1");
    add("D051", type, "count(a:link[@rel='self']) >= 1");
    add("D053", type, "count(a:link[@rel='up']) >= 1");
    String own = "count(a:content/e:ReadingType/e:%s) >= 1";
    add("D062", type, own.formatted("intervalLength"));
    add("D063", type, own.formatted("kind"));
    add("D065", type, own.formatted("powerOfTenMultiplier"));
    add("D068", type, own.formatted("uom"));
    add("D058", type, own.formatted("currency"));
    add("D064", "/a:feed/a:entry[*/e:ReadingType/e:commodity = 1]", own.formatted("phase"));
  }

  private void channels() {
    String electricity =
        "boolean(/a:feed/a:entry/*/e:ReadingType[e:accumulationBehaviour = %d and"
            + " e:commodity = 1 and e:flowDirection = %d and e:kind = %d and e:uom = %d])";
    add("D071", "/a:feed", electricity.formatted(12, 1, 37, 38));
    add("D072", "/a:feed", electricity.formatted(12, 1, 12, 61));
    add("D073", "/a:feed", electricity.formatted(12, 1, 12, 63));
    add("D074", "/a:feed", electricity.formatted(4, 4, 12, 72));
    add("D076", "/a:feed", electricity.formatted(4, 19, 12, 72));
    add("D077", "/a:feed", electricity.formatted(1, 1, 12, 72));
    add("D147", "/a:feed", "boolean(/a:feed/a:entry/*/e:ReadingType[e:kind = 46 and e:uom = 6])");
    add(
        "D080",
        "/a:feed",
        channel(
            2,
            "e:accumulationBehaviour = 4 and e:commodity = 9 and e:flowDirection = 1"
                + " and e:kind = 58 and (e:uom = 128 or e:uom = 119 or e:uom = 42)"));
    add(
        "D078",
        "/a:feed",
        channel(
            0,
            "e:accumulationBehaviour = 4 and e:commodity = 1 and e:flowDirection = 1"
                + " and e:kind = 12 and e:uom = 72"));
    add(
        "D079",
        "/a:feed",
        channel(
            1,
            "e:accumulationBehaviour = 4 and e:commodity = 7 and e:flowDirection = 1"
                + " and e:kind = 12 and (e:uom = 31 or e:uom = 132 or e:uom = 169)"
                + " or e:kind = 58 and (e:uom = 42 or e:uom = 119)"));
  }

  private static String channel(int service, String readingType) {
    return "boolean("
        + ent("MeterReading")
        + "[a:link[@rel='related']/@href = /a:feed/a:entry[*/e:ReadingType["
        + readingType
        + "]]/a:link[@rel='self']/@href][a:link[@rel='up']/@href = /a:feed/a:entry"
        + "[a:content/e:UsagePoint/e:ServiceCategory/e:kind = "
        + service
        + "]/a:link[@rel='related']/@href])";
  }

  private void usageSummary() {
    String summary = "/a:feed/a:entry[*/e:UsageSummary or */e:ElectricPowerUsageSummary]";
    parts(summary, "D082", "D084", "D101", "D102");
    links(summary, "D085", "D087");
    unique(summary, "D086");
    add("D083", "/a:feed", "count(" + summary + ") >= 1");
    add("D088", summary, "count(" + linksMeeting(ent("UsagePoint"), "related", "up") + ") = 1");
    summaryParts();
    String measurement =
        "/a:feed/a:entry/a:content/*[self::e:UsageSummary or self::e:ElectricPowerUsageSummary]"
            + "/e:currentBillingPeriodOverAllConsumption";
    Map.of(
            "D095", "powerOfTenMultiplier",
            "D096", "timeStamp",
            "D097", "uom",
            "D098", "value")
        .forEach((id, name) -> add(id, measurement, "count(e:" + name + ") >= 1"));
  }

  private void summaryParts() {
    String child = "/a:feed/a:entry/a:content[e:UsageSummary or e:ElectricPowerUsageSummary]/*";
    String multiplier = "/e:powerOfTenMultiplier";
    Map.ofEntries(
            entry("D081", "e:overallConsumptionLastPeriod"),
            entry("D089", "e:billingPeriod/e:duration"),
            entry("D090", "e:billingPeriod/e:start"),
            entry("D099", "e:qualityOfReading"),
            entry("D100", "e:statusTimeStamp"),
            entry("D091", "e:billLastPeriod"),
            entry("D092", "e:billToDate"),
            entry("D093", "e:costAdditionalLastPeriod"),
            entry("D094", "e:currency"),
            entry("D103", "e:ratchetDemand"),
            entry("D104", "e:ratchetDemandPeriod"),
            entry("D105", "e:peakDemand"),
            entry("D106", "e:currentDayOverallConsumption" + multiplier),
            entry("D107", "e:previousDayOverallConsumption" + multiplier))
        .forEach((id, path) -> add(id, child, "count(" + path + ") >= 1"));
    String both = "count(e:%s/e:%s) >= 1 and count(e:%1$s/e:%s) >= 1";
    add("D109", child, both.formatted("ratchetDemandPeriod", "duration", "start"));
    Map.of(
            "D108", "ratchetDemand",
            "D110", "peakDemand",
            "D111", "currentDayOverallConsumption",
            "D112", "previousDayOverallConsumption")
        .forEach((id, name) -> add(id, child, both.formatted(name, "powerOfTenMultiplier", "uom")));
  }

  private void powerQuality() {
    String quality = ent("ElectricPowerQualitySummary");
    String own = "count(a:content/e:ElectricPowerQualitySummary/e:%s) >= 1";
    parts(quality, "D128", "D127", "D131", "D132");
    links(quality, "D129", "D130");
    unique(quality, "D133");
    add("D126", "/a:feed", "count(" + quality + ") >= 1");
    add("D113", quality, own.formatted("flickerPlt"));
    add("D114", quality, own.formatted("flickerPst"));
    add("D115", quality, own.formatted("harmonicVoltage"));
    add("D116", quality, own.formatted("longInterruptions"));
    add("D117", quality, own.formatted("mainsVoltage"));
    add("D118", quality, own.formatted("powerFrequency"));
    add("D119", quality, own.formatted("rapidVoltageChanges"));
    add("D120", quality, own.formatted("shortInterruptions"));
    add("D121", quality, own.formatted("summaryInterval"));
    add("D122", quality, own.formatted("supplyVoltageDips"));
    add("D123", quality, own.formatted("supplyVoltageImbalance"));
    add("D124", quality, own.formatted("supplyVoltageVariations"));
    add("D125", quality, own.formatted("tempOvervoltage"));
    add(
        "D134",
        quality,
        own.formatted("summaryInterval/e:duration")
            + " and "
            + own.formatted("summaryInterval/e:start"));
  }

  private void parked() {
    String usagePoint = "count(a:content/e:UsagePoint/e:%s) >= 1";
    String readingType = "count(a:content/e:ReadingType/e:%s) >= 1";
    add("D005", ent("UsagePoint"), usagePoint.formatted("status"));
    add("D017", ent("UsagePoint"), usagePoint.formatted("roleFlags"));
    add(
        "D047",
        ent("IntervalBlock"),
        "count(a:content/e:IntervalBlock/e:IntervalReading/e:ReadingQuality/e:quality) >= 1");
    add("D057", ent("ReadingType"), readingType.formatted("consumptionTier"));
    add("D059", ent("ReadingType"), readingType.formatted("dataQualifier"));
    add("D060", ent("ReadingType"), readingType.formatted("defaultQuality"));
    add("D066", ent("ReadingType"), readingType.formatted("timeAttribute"));
    add("D067", ent("ReadingType"), readingType.formatted("tou"));
  }

  private static String ent(String resource) {
    return "/a:feed/a:entry[*/e:" + resource + "]";
  }

  private static String linksMeeting(String entries, String rel, String own) {
    return entries + "/a:link[@rel='" + rel + "'][@href = $c/a:link[@rel='" + own + "']/@href]";
  }

  private void parts(String context, String id, String title, String published, String updated) {
    add(id, context, "count(a:id) >= 1");
    add(title, context, "count(a:title) >= 1");
    add(published, context, "count(a:published) >= 1");
    add(updated, context, "count(a:updated) >= 1");
  }

  private void links(String context, String self, String up) {
    add(self, context, "count(a:link[@rel='self']/@href) >= 1");
    add(up, context, "count(a:link[@rel='up']/@href) >= 1");
  }

  private void unique(String context, String id) {
    add(id, context, "count(" + linksMeeting(context, "self", "self") + ") = 1");
  }

  private void add(String id, String context, String condition) {
    try {
      XPath xpath = Dom.xpath();
      xpath.setXPathVariableResolver(this::variable);
      formulas.add(new Formula(id, xpath.compile(context), xpath.compile(condition)));
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(id, e);
    }
  }

  private Object variable(QName name) {
    return current;
  }

  /** Ids of all tests. */
  List<String> ids() {
    return formulas.stream().map(Formula::id).sorted().toList();
  }

  /** How many nodes fail each test; tests that nothing fails are left out. */
  Map<String, Long> failures(Document document) {
    Map<String, Long> failures = new TreeMap<>();
    for (Formula formula : formulas) {
      long failed = failures(formula, document);
      if (failed > 0) {
        failures.put(formula.id(), failed);
      }
    }
    return failures;
  }

  private long failures(Formula formula, Document document) {
    try {
      long failed = 0;
      for (Node node :
          Dom.list((NodeList) formula.context().evaluate(document, XPathConstants.NODESET))) {
        current = node;
        if (!((Boolean) formula.condition().evaluate(node, XPathConstants.BOOLEAN))) {
          failed++;
        }
      }
      return failed;
    } catch (XPathExpressionException e) {
      throw new IllegalStateException(formula.id(), e);
    }
  }
}
