package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account that was granted by one block tells nothing that another one brings. */
final class HoldsGrantedCustomerFieldsOnlyTest {
  private static final String BILLED = account("<billingCycle>14</billingCycle>");
  private static final String PLAIN = account("<accountId>7</accountId>");

  @TempDir private Path folder;

  private static String account(String fields) {
    return feed(
        "<entry xmlns='http://www.w3.org/2005/Atom'><id>urn:uuid:1</id>"
            + "<link rel='self' href='/RetailCustomer/k/CustomerAccount/a'/><content>"
            + "<CustomerAccount xmlns='http://naesb.org/espi/customer'>"
            + fields
            + "</CustomerAccount></content></entry>");
  }

  private Outcome of(String scope, int status, String answer, String whole) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT, status, answer))
          .with("customer", Hearing.exchange(ROOT, 200, whole))
          .with("granted scope", scope)
          .of(new HoldsGrantedCustomerFieldsOnly());
    }
  }

  @Test
  void billingOfAnAccountThatWasGrantedWithoutIt_isFound() {
    assertThat(kinds(of("FB=51_57", 200, BILLED, BILLED))).containsExactly("UngrantedField");
    Outcome kept = of("FB=51_57", 200, PLAIN, BILLED);
    assertThat(kinds(kept)).isEmpty();
    assertThat(kept.inspected()).isEqualTo(1);
  }

  @Test
  void whatWasGranted_isNoSubject() {
    assertThat(of("FB=51_56_57", 200, BILLED, BILLED).notApplicable()).contains("leaves out");
    assertThat(of("FB=51_57", 200, PLAIN, PLAIN).notApplicable()).contains("leaves out");
  }

  @Test
  void emptyField_tellsNothing() {
    String empty = account("<billingCycle/><budgetBill> </budgetBill>");
    assertThat(kinds(of("FB=51_57", 200, empty, BILLED))).isEmpty();
  }

  @Test
  void answerWithoutAccounts_isUndecided() {
    assertThat(of("FB=51_57", 200, feed(""), BILLED).undecided()).contains("nothing was served");
  }

  @Test
  void whatIsNotServed_isUndecided() {
    assertThat(of("FB=51_57", 403, "", BILLED).undecided()).contains("403");
  }
}
