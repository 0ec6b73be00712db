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
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ALL, status, answer))
          .with("own", Hearing.exchange(ROOT + "/Batch/RetailCustomer/1", 200, own))
          .of(new ClosedButForOwn());
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
}
