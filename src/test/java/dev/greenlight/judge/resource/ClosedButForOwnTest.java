package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Exchange;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flat collection may be that of the customer himself. */
final class ClosedButForOwnTest {
  private static final String ALL = ROOT + "/Customer";
  private static final String OWN = customer("1", ALL);
  private static final String FOREIGN = customer("2", ALL);

  @TempDir private Path folder;

  private static String customer(String id, String up) {
    return ("<entry xmlns='http://www.w3.org/2005/Atom'><id>urn:uuid:%s</id>"
            + "<link rel='self' href='%s/%s'/><link rel='up' href='%s'/><content>"
            + "<Customer xmlns='http://naesb.org/espi/customer'/></content></entry>")
        .formatted(id, ALL, id, up);
  }

  private Outcome of(int status, String answer, String own) {
    return of(
        Hearing.exchange(ALL, status, answer),
        Hearing.exchange(ROOT + "/Batch/RetailCustomer/1", 200, own));
  }

  private Outcome of(Exchange answer, Exchange own) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing.with("answer", answer).with("own", own).of(new ClosedButForOwn());
    }
  }

  @Test
  void placeWhereHisOwnLives_isNoCollectionOfEverybody() {
    assertThat(of(200, feed(OWN), feed(OWN)).notApplicable()).contains("nothing else");
  }

  @Test
  void sameAddressWithItsPort_isTheSame() {
    String own = customer("1", ALL.replaceFirst("^(https://[^/:]+)/", "$1:443/"));
    assertThat(of(200, feed(own), feed(own)).notApplicable()).contains("nothing else");
  }

  @Test
  void whatIsNotHis_isFound() {
    assertThat(kinds(of(200, feed(OWN, FOREIGN), feed(OWN)))).containsExactly("Opened");
  }

  @Test
  void placeToWhichNoLinkLeads_isOneOfEverybody() {
    String elsewhere = customer("1", ROOT + "/RetailCustomer/1/Customer");
    assertThat(kinds(of(200, feed(OWN), feed(elsewhere)))).containsExactly("Opened");
  }

  @Test
  void refusal_holds() {
    assertThat(of(403, "", feed(OWN))).isEqualTo(Outcome.holds());
  }

  @Test
  void refusalOfHisOwnData_changesNothingInIt() {
    Exchange refused = Hearing.exchange(ALL, 403, "");
    assertThat(of(refused, Hearing.exchange(ROOT + "/Batch/RetailCustomer/1", 503, "")))
        .isEqualTo(Outcome.holds());
  }

  @Test
  void dataThatComeLater_tellNobodyWhoseThisIs() {
    Exchange shown = Hearing.exchange(ALL, 200, feed(OWN));
    assertThat(of(shown, Hearing.exchange(ROOT + "/Batch/RetailCustomer/1", 202, "")).undecided())
        .contains("status 202");
    assertThat(of(200, feed(OWN), "<feed>").undecided()).contains("nobody knows");
  }

  @Test
  void nothingBesideWhatHeHas_isNoneOfHis() {
    String beside = customer("1", ROOT + "/ServiceLocation");
    assertThat(of(200, feed(), feed(beside)).notApplicable()).contains("none of these");
  }

  @Test
  void nothingWhereNobodyIsFlat_isAnOddRefusal() {
    String elsewhere = customer("1", ROOT + "/RetailCustomer/1/Customer");
    assertThat(kinds(of(200, feed(), feed(elsewhere)))).containsExactly("EmptySuccess");
  }

  @Test
  void entriesWithoutNames_areNotTakenForHis() {
    String nameless =
        ("<entry xmlns='http://www.w3.org/2005/Atom'><link rel='up' href='%s'/><content>"
                + "<Customer xmlns='http://naesb.org/espi/customer'/></content></entry>")
            .formatted(ALL);
    assertThat(kinds(of(200, feed(nameless), feed(OWN, nameless)))).containsExactly("Opened");
  }

  @Test
  void slashAtTheEnd_makesNoOtherPlace() {
    assertThat(of(200, feed(OWN), feed(customer("1", ALL + "/"))).notApplicable())
        .contains("nothing else");
  }
}
