package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.EspiVersion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CustomerDataTest {
  private static final UsageData USAGE = UsageData.of(Sample.SEED, Sample.ROOT, Sample.AUTUMN, 2);
  private static final String FIRST = CustomerData.id(Sample.SEED, UsageData.SUBSCRIPTION_1);
  private static final String SECOND = CustomerData.id(Sample.SEED, UsageData.SUBSCRIPTION_2);

  private final CustomerData data = data(EspiVersion.V4_0);

  private static CustomerData data(EspiVersion version) {
    return CustomerData.of(Sample.SEED, USAGE, Sample.ROOT, Sample.AUTUMN, version);
  }

  private static List<String> usagePoints(AtomDocument feed) {
    return feed.entries("ServiceLocation").stream()
        .flatMap(entry -> entry.resource().at("UsagePoints").children("UsagePoint"))
        .map(XmlElement::text)
        .toList();
  }

  private static Set<String> ids(AtomDocument feed) {
    return feed.entries().stream()
        .map(entry -> entry.element().at("id").text())
        .collect(Collectors.toSet());
  }

  @Test
  void eachCustomer_hasTheUsagePointsOfHisSubscription() {
    assertThat(usagePoints(data.batch(FIRST).orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(
            USAGE.subscription("9").orElseThrow().selves("UsagePoint"));
    assertThat(usagePoints(data.batch(SECOND).orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(
            USAGE.subscription("91").orElseThrow().selves("UsagePoint"));
  }

  @Test
  void twoCustomers_haveNothingInCommonButTheBeginningOfTheirIds() {
    assertThat(SECOND).isEqualTo(FIRST + "1");
    assertThat(ids(data.batch(FIRST).orElseThrow()))
        .doesNotContainAnyElementsOf(ids(data.batch(SECOND).orElseThrow()));
    assertThat(data.batch(FIRST + "2")).isEmpty();
  }

  @Test
  void bulk_holdsBoth() {
    AtomDocument bulk = data.bulk("Batch/BulkRetailCustomerInfo/b", List.of(FIRST, SECOND));

    assertThat(ids(bulk)).containsAll(ids(data.batch(FIRST).orElseThrow()));
    assertThat(ids(bulk)).containsAll(ids(data.batch(SECOND).orElseThrow()));
    assertThat(data.bulk("Batch/BulkRetailCustomerInfo/b", List.of()).entries()).isEmpty();
  }

  @Test
  void eachEntryBelowTheCustomer_isServedByItsOwnAddressAndInItsCollection() {
    List<Entry> entries =
        data.batch(FIRST).orElseThrow().entries().stream()
            .filter(entry -> entry.self().contains("/RetailCustomer/"))
            .toList();

    assertThat(entries)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            entry -> {
              assertThat(data.read(FIRST, path(entry.self())))
                  .map(document -> new Entry(document.root()).self())
                  .contains(entry.self());
              assertThat(data.read(FIRST, path(entry.up())).orElseThrow().entries())
                  .extracting(Entry::self)
                  .contains(entry.self());
              assertThat(data.read(SECOND, path(entry.self()))).isEmpty();
            });
  }

  private static String path(String href) {
    return href.substring(Sample.ROOT.length() + 1);
  }

  @Test
  void billsAsDocuments_areThereSinceEspi4() {
    assertThat(data.batch(FIRST).orElseThrow().entries("Statement")).hasSize(1);
    assertThat(data(EspiVersion.V3_3).batch(FIRST).orElseThrow().entries("Statement")).isEmpty();
  }
}
