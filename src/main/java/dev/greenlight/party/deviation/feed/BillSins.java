package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;
import static dev.greenlight.party.deviation.feed.ChangesNumber.ANY;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/** Sins against what a UsageSummary says of a bill. */
final class BillSins {
  private static final long DAY = 86_400;
  private static final long DOLLAR = 100_000;
  private static final int WATT_HOURS = 72;
  private static final int MONEY = 80;
  private static final String LINE = "costAdditionalDetailLastPeriod";

  private BillSins() {}

  static List<FeedDeviation> all() {
    return List.of(
        new DropsElement(
            "UsageSummary",
            List.of("overallConsumptionLastPeriod", "uom"),
            "GBX-SUM-06",
            killedBy("GBX-SUM-06")),
        changes(
            "OverchargesOneLine",
            "Charges a dollar more in one line of a bill than in its sum.",
            amount -> amount + DOLLAR,
            "GBX-SUM-04",
            killedBy("GBX-SUM-04"),
            LINE,
            "amount"),
        changes(
            "SaysUnknownKindOfLine",
            "Says a kind of line item that nobody defined.",
            kind -> 11,
            "GBX-SUM-05",
            killedBy("GBX-SUM-05"),
            LINE,
            "itemKind"),
        bendsLine(
            "PricesLineByAnotherScale",
            "Gives a line of a bill a quantity and a price that make a hundred times its amount.",
            line -> {
              measure(line, 0, WATT_HOURS, 100);
              line.addAfter(
                  line.at("itemKind"),
                  XmlElement.espi("unitCost").text(Long.toString(line.at("amount").number())));
            }),
        bendsLine(
            "CountsMoneyInThousandths",
            "Says of a line of a bill that its amount is in thousandths of the currency.",
            line -> measure(line, -3, MONEY, line.at("amount").number())),
        new CallsUseExport(),
        changes(
            "BillsTenSeconds",
            "Says that a billing period lasts ten seconds.",
            duration -> 10,
            "GBX-SUM-09",
            killedBy("GBX-SUM-09"),
            "billingPeriod",
            "duration"),
        changes(
            "SummarisesBeforeTheEnd",
            "Dates a summary before the end of the period that it bills.",
            status -> status - 60 * DAY,
            "GBX-SUM-12",
            killedBy("GBX-SUM-12").collateral("GBX-SUM-23"),
            "statusTimeStamp"),
        changes(
            "DoublesTotal",
            "Gives twice the energy of the billing period as its total.",
            value -> 2 * value,
            "GBX-SUM-01",
            killedBy("GBX-SUM-01"),
            "overallConsumptionLastPeriod",
            "value"),
        changes(
            "DoublesRunningTotal",
            "Gives twice the energy of the period in progress as its total.",
            value -> 2 * value,
            "GBX-SUM-02",
            killedBy("GBX-SUM-02"),
            "currentBillingPeriodOverAllConsumption",
            "value"),
        changes(
            "BillsTenthMore",
            "Bills a tenth more than readings and lines cost.",
            bill -> bill + bill / 10,
            "GBX-SUM-03",
            killedBy("GBX-SUM-03"),
            "billLastPeriod"),
        changes(
            "TotalsInWatts",
            "Gives the total of a billing period, an energy, in watts.",
            uom -> 38,
            "GBX-SUM-07",
            killedBy("GBX-SUM-07"),
            "overallConsumptionLastPeriod",
            "uom"),
        changes(
            "BillsInNoCurrency",
            "Gives the amounts of a bill in a currency that does not exist.",
            currency -> 0,
            "GBX-SUM-08",
            killedBy("GBX-SUM-08"),
            "currency"),
        changes(
            "BillsWater",
            "Says that a bill for energy is for water.",
            commodity -> 9,
            "GBX-SUM-17",
            killedBy("GBX-SUM-17"),
            "commodity"),
        changes(
            "BillsTheCentury",
            "Bills a month of the century before.",
            start -> start - 36_525 * DAY,
            "GBX-SUM-10",
            killedBy("GBX-SUM-10").collateral("GBX-INT-19", "GBX-SUM-05", "GBX-SUM-11"),
            "billingPeriod",
            "start"),
        changes(
            "PaysForUse",
            "Puts a minus before what has been billed in the period in progress.",
            bill -> -bill,
            "GBX-SUM-20",
            killedBy("GBX-SUM-20"),
            "billToDate"),
        new SendsNoBillsOfOnePoint(),
        changes(
            "SaysUnknownQualityOfBill",
            "Says a quality of a bill that nobody defined.",
            quality -> 77,
            "GBX-SUM-18",
            killedBy("GBX-SUM-18"),
            "qualityOfReading"),
        changes(
            "BillsTenthOfUseSoFar",
            "Bills to date a tenth of the bill that it comes to.",
            bill -> bill / 10,
            "GBX-SUM-03",
            killedBy("GBX-SUM-03"),
            "billToDate"),
        changes(
            "BillsNothingOfUseSoFar",
            "Bills nothing to date, though there was use that costs.",
            bill -> 0,
            "GBX-SUM-03",
            killedBy("GBX-SUM-03"),
            "billToDate"),
        changes(
            "BillsInWholeDollars",
            "Gives a bill in whole units of the currency.",
            bill -> bill / DOLLAR,
            "GBX-SUM-20",
            killedBy("GBX-SUM-20").collateral("GBX-SUM-03"),
            "billLastPeriod"));
  }

  private static FeedDeviation bendsLine(String id, String summary, Consumer<XmlElement> sin) {
    return new BendsEntry(
        id,
        summary,
        "UsageSummary",
        bill -> sin.accept(bill.resource().at(LINE)),
        "GBX-SUM-05",
        killedBy("GBX-SUM-05"));
  }

  /** Says which quantity is behind a line. */
  private static void measure(XmlElement line, int powerOfTen, int uom, long value) {
    line.addAfter(
        line.at("note"),
        XmlElement.espi("measurement")
            .with("powerOfTenMultiplier", powerOfTen)
            .with("uom", uom)
            .with("value", value));
  }

  private static FeedDeviation changes(
      String id,
      String summary,
      LongUnaryOperator change,
      String duty,
      Detection detection,
      String... path) {
    return new ChangesNumber(
        id,
        summary,
        new ChangesNumber.Place("UsageSummary", ANY, List.of(path)),
        change,
        duty,
        detection);
  }
}
