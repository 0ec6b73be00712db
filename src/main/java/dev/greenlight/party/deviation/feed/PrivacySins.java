package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedAsLabelled;
import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Sins against the customer, who does not want to be known by his usage. */
final class PrivacySins {
  private PrivacySins() {}

  static List<FeedDeviation> all() {
    return List.of(
        new BendsEntry(
            "WritesAddressIntoTitle",
            "Writes the address of a customer into the title of a UsagePoint.",
            "UsagePoint",
            entry -> entry.element().at("title").text("12 Juniper Lane, Fairhaven"),
            "GBX-PII-01",
            killedBy("GBX-PII-01").collateral("TC_PII001")),
        new BendsEntry(
            "SendsCustomerAgreement",
            "Says in a UsagePoint which agreement of the customer it belongs to.",
            "UsagePoint",
            entry ->
                entry.resource().at("serviceDeliveryPoint").with("customerAgreement", "A-4711"),
            "GBX-PII-02",
            killedBy("GBX-PII-02")),
        new BendsEntry(
            "AddsRemark",
            "Adds a remark of its own to a UsagePoint.",
            "UsagePoint",
            entry ->
                entry
                    .resource()
                    .children()
                    .add(0, XmlElement.espi("extension").with("remark", "second floor, rear")),
            "GBX-FIL-10",
            killedAsLabelled("GBX-FIL-10")));
  }
}
