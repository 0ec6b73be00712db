package dev.greenlight.judge.resource;

import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.feed;

/** Retail Customer data in tests. */
final class CustomerDocuments {
  static final String BATCH = ROOT + "/Batch/RetailCustomer/k";
  static final String CUSTOMERS =
      feed(
          customer(
              "/RetailCustomer/k/Customer/c",
              "Customer",
              "<Organisation><streetAddress><streetDetail><number>412</number><name>Juniper</name>"
                  + "</streetDetail></streetAddress></Organisation>"
                  + "<customerName>Ada Quill</customerName>"),
          customer(
              "/RetailCustomer/k/Customer/c/CustomerAccount/a",
              "CustomerAccount",
              "<accountId>4711004711</accountId>"));

  private CustomerDocuments() {}

  static String customer(String path, String kind, String content) {
    return entry(
        path,
        "<%1$s xmlns=\"http://naesb.org/espi/customer\">%2$s</%1$s>".formatted(kind, content));
  }
}
