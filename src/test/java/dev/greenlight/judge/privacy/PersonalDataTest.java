package dev.greenlight.judge.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.privacy.Trace.Sort;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What says who a customer is, and what only looks like it. */
class PersonalDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Usage of jane.doe@example.com                 | EMAIL",
        "mailto:j_d+bills@mail.example.co.uk           | EMAIL",
        "Call 555-234-6789                             | TELEPHONE",
        "(212) 555-0143                                | TELEPHONE",
        "+1 212 555 0143                               | TELEPHONE",
        "+44 20 7946 0958                              | TELEPHONE",
        "212.555.0143                                  | TELEPHONE",
        "101 DOG ST BOBTOWN MA US 12345-9032,          | STREET",
        "1600 Pennsylvania Avenue NW                   | STREET",
        "12B Martin Luther King Blvd.                  | STREET",
        "350 5th Ave                                   | STREET",
        "2730 W Shanley St                             | STREET",
        "2730 W. SHANLEY AVE                           | STREET",
        "101 W 5TH ST                                  | STREET",
        "2730 Shanley Loop                             | STREET",
        "2730 HIGHWAY 7                                | STREET",
        "2730 W Hwy 7A                                 | STREET",
        "12 rue Principale                             | STREET",
        "P.O. Box 4711                                 | STREET",
        "PO Box 12                                     | STREET",
        "Hauptstraße 12                                | STREET",
        "Kerkstraat 7a                                 | STREET",
        "Mr. John Smith                                | NAME",
        "Consommation de Mme Tremblay                  | NAME",
        "Gas at K7L 3N6                                | POSTAL_CODE",
        "Meter 12345678                                | ACCOUNT",
        "Account 4097739                               | ACCOUNT",
        "acct #0012345678                              | ACCOUNT",
        "20231399 is no date                           | ACCOUNT",
        "Account 7714-002956-4.8841                    | ACCOUNT",
        "Account 7714 002956 4 8841 of 2026-11-29      | ACCOUNT",
        "Meter 49-3210-1234-0000-1                     | ACCOUNT",
        "Meter 12345-67890                             | ACCOUNT",
        "Account 1234567890                            | ACCOUNT",
        "Customer no. 1772254800                       | ACCOUNT",
        "Account No. 123 456 789                       | ACCOUNT",
        "Account 1234-5678                             | ACCOUNT",
        "Usage of account 00-123-4567-8                | ACCOUNT",
        "Acct 123456                                   | ACCOUNT",
        "Meter No: 483920                              | ACCOUNT",
        "customer #204817                              | ACCOUNT"
      })
  void traceInText_isFound(String text, Sort sort) {
    assertThat(PersonalData.inText(text)).get().extracting(Trace::sort).isEqualTo(sort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Front Electric Meter",
        "15 minute",
        "15 minute interval, 60 Minute Avg",
        "Main St. substation",
        "Hauptstraße",
        "Msgs Delivered",
        "Rate E1A 1B2C",
        "E1A1B2",
        "Meter at Elm Street",
        "3 at Elm Street",
        "2 wire way",
        "70 W street light",
        "100 W HPS St Lighting",
        "100 W on Elm St",
        "5 highway lamps",
        "Type of Meter Reading Data",
        "DST FOR PACIFIC TIMEZONE",
        "Green Button Usage Feed",
        "Bill for 2026-03, 2025-12-31 to 2026-01-31",
        "20260301 to 20260331",
        "03012026",
        "1772254800",
        "1772254800000",
        "20260301120000",
        "1234567.89 USD",
        "1234567 Wh delivered",
        "rate E-1 Tier 2",
        "urn:uuid:de167b03-c8b4-5e93-b6b1-d7e2ee473525",
        "00000000-0000-4000-8000-000000000001",
        "f3b3c056a36e00e224350bef8cb56b38",
        "11111111",
        "555-1234",
        "24-7 service, 2023-2024",
        "user @ home",
        "4097739426174556531",
        "12345678-1234-4678-9012-123456789012",
        "12345678-1234-5678-9012-123456789012 of 2026-11-29",
        "2026-11-29 2026-12-31",
        "29.11.2026-31.12.2026",
        "2026-11-29 12.30.00",
        "2026-03.2026-04",
        "20261129-120000",
        "1772254800.000 3600",
        "Version 1.2.3, 10.15.7, 4.1.0-2026.11",
        "192.168.100.200",
        "192.168.100.200-192.168.100.255",
        "1234567890.12 and 1 234 567 890.12 and 1.234.567.890",
        "$1200.50-3400.75",
        "10000-20000 kWh",
        "43.653226 79.383184",
        "Postal code 12345-6789",
        "0.0.2.4.1.1.12.0.0.0.0.0.0.0.0.3.72.0",
        "1.3.6.1.4.1.12345.1",
        "0000-0000-0000",
        "Account 2, Meter 17, Customer 00041",
        "Meter 2026-11-29",
        "Meter 202611",
        "Account 2025-2026",
        "Meter 123456 Wh",
        "Meter 20261129",
        "account summary 2026-11"
      })
  void textWithoutTrace_isLetPass(String text) {
    assertThat(PersonalData.inText(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.example.com/espi/1_1/resource/UsagePoint/jane@example.com, EMAIL",
    "https://api.example.com/espi/1_1/resource/UsagePoint/jane%40example.com, EMAIL",
    "/User/555-234-6789/UsagePoint, TELEPHONE",
    "User/101-Dog-St/UsagePoint/1, STREET",
    "User/101%20Dog%20St/UsagePoint/1, STREET",
    "User/101_Dog_St/UsagePoint/1, STREET",
    "/UsagePoint/0123456789, ACCOUNT",
    "https://custodian.example.org/espi/1_1/resource/Subscription/1234567890/UsagePoint/1, ACCOUNT",
    "/UsagePoint/acct-1234567890, ACCOUNT",
    "/UsagePoint?account=1234567890, ACCOUNT",
    "/UsagePoint?account=100000000001, ACCOUNT",
    "/UsagePoint/7714-002956-4.8841, ACCOUNT",
    "/UsagePoint/7714%20002956%204%208841/MeterReading/1, ACCOUNT",
    "/UsagePoint/7714-002956, ACCOUNT",
    "/Subscription/NDQxNzcwMDkzMg/UsagePoint/1, ACCOUNT",
    "/Subscription/NDQxNzcwMDkzMg==/UsagePoint/1, ACCOUNT",
    "/Subscription/34343137373030393332/UsagePoint/1, ACCOUNT",
    "/UsagePoint?account=49-3210-1234-0000-1, ACCOUNT"
  })
  void traceInHref_isFound(String href, Sort sort) {
    assertThat(PersonalData.inHref(href)).get().extracting(Trace::sort).isEqualTo(sort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://custodian.example.org/espi/1_1/resource/Batch/Subscription/467189",
        "https://custodian.example.org/espi/1_1/resource/UsagePoint/1669851/MeterReading/1",
        "UsagePoint/1669851/MeterReading/1669851-1725408000-1725321600_kwh_19",
        "https://host1234567890.example.org/espi",
        "/LocalTimeParameters/4097739426174556531",
        "https://cert.example.org/certificate/52df5b79-f375-54b4-9eca-3ab0fa6fd45b",
        "User/d84e22dfb692777f08e352faf2df9c45/UsagePoint/01",
        "ReadingType/NzI6bnVsbDozNjAwOjE=",
        "MeterReading/1669851-1725408000",
        "/MeterReading/1/IntervalBlock/1725408000",
        "/UsagePoint/1111111111",
        "urn:uuid:8e2f41c0-dogtown-sample-0000-000000000001",
        "/UsagePoint/MTExMTExMTExMQ",
        "/UsagePoint/MTcyNTQwODAwMA",
        "/UsagePoint/MTIzNDU2Nzg",
        "/UsagePoint/NdQmNzcwMDkzMg",
        "MeterReading/1669851-1669852",
        "ReadingType/4-1-12-769-72-3600",
        "IntervalBlock/2026-11-29-2026-12-31",
        "IntervalBlock/31.2026-11-29",
        "UsagePoint/12345678-1234-4678-9012-123456789012",
        "UsagePoint/12345678-1234-5678-9012-123456789012-1234-56789",
        "IntervalBlock/20261129-0000-0001",
        "espi/1.2.3/proxy/192.168.100.200",
        "IntervalBlock/202303",
        "IntervalBlock/20230301T050000Z",
        "/resource/Batch?published-min=1772254800",
        "100%",
        ""
      })
  void hrefWithoutTrace_isLetPass(String href) {
    assertThat(PersonalData.inHref(href)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Electric_jane@example.com.xml, EMAIL",
    "Electric_101_Dog_St_2026.xml, STREET",
    "electric-101-dog-st.xml, STREET",
    "Electric_4097739_2026-01-01.xml, ACCOUNT",
    "Electric_0012345678.xml, ACCOUNT",
    "Electric_7714-002956-4.8841_2026.xml, ACCOUNT"
  })
  void traceInFileName_isFound(String name, Sort sort) {
    assertThat(PersonalData.inFileName(name)).get().extracting(Trace::sort).isEqualTo(sort);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SDGE_Electric_60_Minute_01-11-2012_02-10-2013.XML",
        "Example_Gas_Daily_20250101_20251231.xml",
        "hourly-electricity.xml",
        "feed.xml",
        "de167b03-c8b4-5e93-b6b1-d7e2ee473525.xml",
        "15-minute-interval.xml",
        "download 1772254800.xml"
      })
  void fileNameWithoutTrace_isLetPass(String name) {
    assertThat(PersonalData.inFileName(name)).isEmpty();
  }

  @Test
  void pseudonymOfWhatACustomerTypes_isATrace() {
    assertThat(PersonalData.inText("Meter of redacted-customer-1")).isPresent();
    assertThat(PersonalData.inHref("https://dc.example.com/Customer/redacted-customer-2/Meter"))
        .isPresent();
    assertThat(PersonalData.inHref("https://dc.example.com/x?code=redacted-code-1")).isEmpty();
  }

  @Test
  void trace_neverShowsItsValue() {
    Trace trace = PersonalData.inText("jane.doe@example.com").orElseThrow();

    assertThat(trace.told()).contains("e-mail").doesNotContain("jane.doe", "example");
    assertThat(trace).hasToString(trace.told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
"""
https://a.example/Point/4711471147/Summary, of which | https://a.example/Point/47…/Summary, of which
two: https://a.example/4711471147. And b             | two: https://a.example/47…. And b
'https://a.example/x?account=4711471147&y=1'         | 'https://a.example/x?account=47…&y=1'
up of /Subscription/jane@mail.example                | up of /Subscription/ja…
""")
  void linkInAMessage_isMasked(String message, String masked) {
    assertThat(Masked.of(message)).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890 Wh and not more",
        "https://a.example/espi/1_1/resource/Subscription/9/UsagePoint/01",
        "https://a.example/0b3e8f5a-9a4c-4a5e-8f0e-2d6c1b7a9e10/x?published-min=1451606400",
        "urn:uuid:0b3e8f5a-9a4c-4a5e-8f0e-2d6c1b7a9e10 / nothing"
      })
  void messageWithoutTraces_isAsItWas(String message) {
    assertThat(Masked.of(message)).isEqualTo(message);
  }

  @Test
  void hostileMessage_isMaskedInNoTime() {
    String ats = "/" + "a".repeat(500_000) + "@" + "a.".repeat(250_000);
    String segments = "/1".repeat(500_000) + ";";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Masked.of(ats)).hasSizeLessThan(ats.length());
          assertThat(Masked.of(segments)).startsWith("/1/1");
        });
  }

  @Test
  void hostileText_isLookedAtInNoTime() {
    String ats = "a".repeat(500_000) + "@" + "a.".repeat(250_000);
    String digits = "1 ".repeat(500_000);
    String names = "Mr Aa" + " Aa".repeat(500_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThat(PersonalData.inText(ats)).isEmpty();
          assertThat(PersonalData.inHref("/" + ats)).isEmpty();
          assertThat(PersonalData.inText(digits)).isEmpty();
          assertThat(PersonalData.inText(names)).isPresent();
        });
  }
}
