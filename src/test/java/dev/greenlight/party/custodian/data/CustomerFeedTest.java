package dev.greenlight.party.custodian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomerFeedTest {
  private static final Instant NOW = Instant.parse("2026-11-23T20:30:00Z");

  private static final List<String> USAGE_POINTS =
      Sample.small().batch().entries("UsagePoint").stream().map(Entry::self).toList();

  private static AtomDocument feed(long seed) {
    return CustomerFeed.of(seed, Sample.ROOT, NOW, USAGE_POINTS).document();
  }

  @Test
  void sameSeed_givesTheSameFeedAndAnotherSeedAnother() {
    assertThat(feed(7).toBytes()).isEqualTo(feed(7).toBytes()).isNotEqualTo(feed(8).toBytes());
  }

  @Test
  void feed_holdsEveryKindOfCustomerData() {
    assertThat(feed(7).entries())
        .extracting(Entry::kind)
        .containsOnlyOnce("LocalTimeParameters", "Customer", "CustomerAccount", "Statement")
        .contains(
            "CustomerAgreement",
            "ServiceLocation",
            "ServiceSupplier",
            "Meter",
            "EndDevice",
            "ProgramDateIdMappings");
    assertThat(feed(7).entries())
        .extracting(entry -> entry.resource().namespace())
        .containsOnly(XmlElement.CUSTOMER);
  }

  @Test
  void everyEntry_isOneSegmentBelowItsCollectionAndNamedByItsSelfLink() {
    assertThat(feed(7).entries()).extracting(Entry::self).doesNotHaveDuplicates();
    assertThat(feed(7).entries())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.self()).startsWith(Sample.ROOT).startsWith(entry.up() + "/");
              assertThat(entry.up()).endsWith("/" + entry.kind());
              assertThat(entry.element().at("id").text()).isEqualTo(Names.idOf(entry.self()));
            });
  }

  @Test
  void everyRelatedLink_leadsToAnEntryOrItsCollection() {
    Set<String> targets = new HashSet<>();
    feed(7).entries().forEach(entry -> targets.addAll(List.of(entry.self(), entry.up())));

    assertThat(feed(7).entries())
        .flatExtracting(entry -> entry.links("related"))
        .hasSizeGreaterThan(20)
        .allSatisfy(link -> assertThat(targets).contains(link.attributes().get("href")));
  }

  @Test
  void everyUsagePointOfTheCustomer_isServedSomewhere() {
    assertThat(
            feed(7).entries("ServiceLocation").stream()
                .flatMap(entry -> entry.resource().at("UsagePoints").children("UsagePoint"))
                .map(XmlElement::text))
        .containsExactlyInAnyOrderElementsOf(USAGE_POINTS);
  }

  @Test
  void whatIsPersonal_isInNoUriIdOrTitle() {
    AtomDocument feed = feed(7);
    Set<String> personal = Set.of("accountId", "agreementId", "customerName", "serialNumber");
    List<String> values =
        feed.root()
            .descendants()
            .filter(element -> personal.contains(element.name()))
            .map(XmlElement::text)
            .toList();
    List<String> open =
        feed.root()
            .descendants()
            .filter(element -> element.namespace().equals(XmlElement.ATOM))
            .flatMap(element -> List.of(element.text(), element.attributes().toString()).stream())
            .toList();

    assertThat(values).hasSizeGreaterThan(5).noneMatch(String::isBlank);
    assertThat(values).allSatisfy(value -> assertThat(open).noneMatch(it -> it.contains(value)));
  }
}
