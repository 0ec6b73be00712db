package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.CustomerDocuments.BATCH;
import static dev.greenlight.judge.resource.CustomerDocuments.CUSTOMERS;
import static dev.greenlight.judge.resource.CustomerDocuments.customer;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retail Customer data hold what was granted of that customer. */
final class GrantedCustomerDataTest {
  private static final String POINT = ROOT + "/Subscription/9/UsagePoint/a";

  @TempDir private Path folder;

  /** In data of which the other customer has the UsagePoint b. */
  private Outcome located(String... points) {
    String named =
        String.join(
            "",
            Arrays.stream(points).map(point -> "<UsagePoint>" + point + "</UsagePoint>").toList());
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "batch",
              Hearing.exchange(ROOT, 200, feed(usagePoint("/Subscription/9/UsagePoint/a"))))
          .with(
              "other batch",
              Hearing.exchange(ROOT, 200, feed(usagePoint("/Subscription/91/UsagePoint/b"))))
          .with(
              "answer",
              Hearing.exchange(
                  BATCH,
                  200,
                  feed(
                      customer(
                          "/l", "ServiceLocation", "<UsagePoints>" + named + "</UsagePoints>"))))
          .of(new LocationsNameOwnUsagePoints());
    }
  }

  @Test
  void usagePointOfTheSameCustomer_isHisOwn() {
    assertThat(located(POINT).inspected()).isEqualTo(1);
    assertThat(located(POINT).breaches()).isEmpty();
  }

  @Test
  void usagePointByARelativeReference_isHisOwnToo() {
    Outcome outcome = located("/espi/1_1/resource/Subscription/9/UsagePoint/a");

    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void usagePointThatWasNotGranted_isAdvice() {
    Outcome outcome = located(POINT, ROOT + "/Subscription/10/UsagePoint/c");

    assertThat(kinds(outcome)).containsExactly("UsagePointUnknown");
    assertThat(duties(outcome)).containsExactly("customer_usage_points_known");
  }

  @Test
  void usagePointOfAnotherCustomer_isFound() {
    Outcome outcome = located(POINT, ROOT + "/Subscription/91/UsagePoint/b");

    assertThat(kinds(outcome)).containsExactly("UsagePointOfAnother");
    assertThat(duties(outcome)).containsOnlyNulls();
  }

  @Test
  void dataWithoutUsagePoints_isNoSubject() {
    assertThat(located().notApplicable()).contains("names no UsagePoint");
  }

  @Test
  void whatWasNotGrantedOfWhoHeIs_isNotServed() {
    String name =
        feed(
            customer(
                "/RetailCustomer/k/Customer/c", "Customer", "<customerName>Ada</customerName>"));

    assertThat(kinds(ofGrant("FB=4_53_54_55", CUSTOMERS))).containsExactly("UngrantedCustomerData");
    Outcome less = ofGrant("FB=4_53_54", name);
    assertThat(kinds(less)).isEmpty();
    assertThat(less.inspected()).isEqualTo(1);
    assertThat(ofGrant("FB=4_53_54_55_56", CUSTOMERS).undecided()).contains("left out");
    assertThat(ofGrant("HistoryLength=13", CUSTOMERS).undecided()).contains("left out");
  }

  @Test
  void whereHeLives_isNotServedWhereThatWasNotGranted() {
    String mail =
        feed(
            customer(
                "/RetailCustomer/k/Customer/c",
                "Customer",
                "<Organisation><electronicAddress><email1>ada@example.net</email1>"
                    + "</electronicAddress></Organisation>"));
    String address = CUSTOMERS.replaceAll("(?s)<entry(?!.*<entry).*</entry>", "");

    Outcome outcome = ofGrant("FB=4_53_54_56", address);
    assertThat(outcome.breaches().get(0).finding().observed())
        .hasToString("a Customer with streetAddress");
    assertThat(duties(outcome)).containsOnlyNulls();
    assertThat(duties(ofGrant("FB=4_53_54_56", mail))).containsExactly("customer_contact_bounded");
    assertThat(kinds(ofGrant("FB=4_53_54_55", mail))).isEmpty();
  }

  @Test
  void supplierThatWasNotGranted_isAdvice() {
    String supplier = feed(customer("/ServiceSupplier/s", "ServiceSupplier", ""));

    Outcome outcome = ofGrant("FB=4_53_54", supplier, supplier);

    assertThat(duties(outcome)).containsExactly("customer_supplier_bounded");
    assertThat(outcome.breaches().get(0).finding().expected())
        .isEqualTo("no ServiceSupplier, as FB_59 was not granted");
    assertThat(kinds(ofGrant("FB=4_53_54_59", CUSTOMERS, supplier))).isEmpty();
  }

  @Test
  void whoeverHasNothingMore_showsNotWhatWasLeftOut() {
    String name = feed(customer("/RetailCustomer/k/Customer/c", "Customer", ""));

    assertThat(ofGrant("FB=4_53_54", name, name).undecided()).contains("left out");
  }

  private Outcome ofGrant(String scope, String body) {
    return ofGrant(scope, CUSTOMERS, body);
  }

  private Outcome ofGrant(String scope, String whole, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("granted scope", scope)
          .with("customer", Hearing.exchange(BATCH, 200, whole))
          .with("answer", Hearing.exchange(BATCH, 200, body))
          .of(new HoldsNoUngrantedCustomerData());
    }
  }
}
