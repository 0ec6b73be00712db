package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the summaries say is what the readings of the same feed add up to. */
class BillsTest {

  private record Totals(long consumption, long cost) {}

  /** Usage point by usage point: its readings and its summaries. */
  private record Account(List<XmlElement> readings, List<XmlElement> summaries) {
    Totals between(long start, long end) {
      long consumption = 0;
      long cost = 0;
      for (XmlElement reading : readings) {
        long at = reading.at("timePeriod", "start").number();
        if (start <= at && at < end) {
          consumption += reading.at("value").number();
          cost += reading.at("cost").number();
        }
      }
      return new Totals(consumption, cost);
    }
  }

  private static List<Account> accounts(String id, Instant now, int months) {
    AtomDocument batch = Sample.of(id, now, months).batch();
    List<Account> accounts = new ArrayList<>();
    for (Entry point : batch.entries("UsagePoint")) {
      accounts.add(
          new Account(
              below(batch, point, "IntervalBlock").stream()
                  .flatMap(block -> block.children("IntervalReading"))
                  .toList(),
              below(batch, point, "UsageSummary")));
    }
    return accounts;
  }

  private static List<XmlElement> below(AtomDocument batch, Entry point, String kind) {
    return batch.entries(kind).stream()
        .filter(entry -> entry.self().startsWith(point.self() + "/"))
        .map(Entry::resource)
        .toList();
  }

  private static long end(XmlElement span) {
    return span.at("start").number() + span.at("duration").number();
  }

  @ParameterizedTest
  @CsvSource({
    "9, 2026-11-23T20:30:00Z, 13, 12",
    "91, 2026-11-23T20:30:00Z, 13, 12",
    "9, 2026-03-20T20:30:00Z, 2, 1",
    "91, 2026-12-01T12:00:00Z, 2, 1",
    "91, 2026-12-02T12:00:00Z, 2, 1",
    "9, 2026-03-31T12:00:00Z, 2, 1"
  })
  void totalsAndBills_areTheSumsOfTheReadings(String id, Instant now, int months, int bills) {
    for (Account account : accounts(id, now, months)) {
      assertThat(account.summaries()).hasSize(bills);
      for (XmlElement summary : account.summaries()) {
        XmlElement period = summary.at("billingPeriod");
        Totals last = account.between(period.at("start").number(), end(period));
        Totals current = account.between(end(period), summary.at("statusTimeStamp").number());
        long additional = summary.at("costAdditionalLastPeriod").number();

        assertThat(summary.at("overallConsumptionLastPeriod", "value").number())
            .isPositive()
            .isEqualTo(last.consumption());
        assertThat(summary.at("currentBillingPeriodOverAllConsumption", "value").number())
            .isPositive()
            .isEqualTo(current.consumption());
        assertThat(summary.at("currentBillingPeriodOverAllConsumption", "timeStamp").text())
            .isEqualTo(summary.at("statusTimeStamp").text());
        assertThat(summary.at("billLastPeriod").number()).isEqualTo(last.cost() + additional);
        assertThat(summary.at("billLastPeriod").number() % 1_000).as("whole cents").isZero();
        assertThat(summary.at("billToDate").number()).isGreaterThan(current.cost());
        assertThat(
                summary
                    .children("costAdditionalDetailLastPeriod")
                    .mapToLong(line -> line.at("amount").number())
                    .sum())
            .isEqualTo(additional);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"9, 2026-11-23T20:30:00Z", "91, 2028-03-01T12:00:00Z"})
  void billingPeriods_followOneAnotherAndTheRunningBillBecomesTheNext(String id, Instant now) {
    for (Account account : accounts(id, now, 13)) {
      List<XmlElement> summaries = account.summaries();
      assertThat(summaries).hasSizeGreaterThan(10);
      for (int i = 1; i < summaries.size(); i++) {
        XmlElement before = summaries.get(i - 1);
        XmlElement after = summaries.get(i);
        assertThat(after.at("billingPeriod", "start").number())
            .isEqualTo(end(before.at("billingPeriod")));
        assertThat(after.at("billLastPeriod").text()).isEqualTo(before.at("billToDate").text());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01T12:00:00Z, 2026-10-01", "2026-12-02T12:00:00Z, 2026-11-01"})
  void month_isBilledOnTheDayAfterItsLast(Instant now, LocalDate lastBilled) {
    Account account = accounts("91", now, 13).get(0);
    XmlElement last = account.summaries().get(account.summaries().size() - 1);

    assertThat(History.dayOf(last.at("billingPeriod", "start").number())).isEqualTo(lastBilled);
  }
}
