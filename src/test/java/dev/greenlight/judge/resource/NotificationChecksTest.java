package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.resource.BatchList;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.model.EspiVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NotificationChecksTest {
  private static final String RESOURCE = "https://dc.example.com/espi/1_1/resource/Batch/1";
  private static final NotifiesOf NOTIFIES = new NotifiesOf("the Batch");
  private static final ComesAgain AGAIN = new ComesAgain("the Batch");
  private static final ToldToOwnerOnly OWNER_ONLY = new ToldToOwnerOnly("the Batch");
  private static final String TAKEN = "200";
  private static final String REFUSED = "503";

  @TempDir private Path folder;

  private int arrived;

  private Hearing hearing() {
    arrived = 0;
    return new Hearing(folder).with("resource", RESOURCE).with("waited", "30");
  }

  private Hearing arrives(Hearing hearing, String body, String type, String reply) {
    arrived++;
    return hearing
        .with("notification " + arrived, body)
        .with("type " + arrived, type)
        .with("reply " + arrived, reply);
  }

  private static String batchList(String... addresses) {
    return "<BatchList xmlns=\"http://naesb.org/espi\"><resources>"
        + String.join("</resources><resources>", addresses)
        + "</resources></BatchList>";
  }

  private Outcome judged(String body, String type, EspiVersion version) {
    try (Hearing hearing = hearing()) {
      return arrives(hearing, body, type, TAKEN).of(NOTIFIES, version);
    }
  }

  private Outcome named(String address) {
    return judged(batchList(address), "application/xml", EspiVersion.V4_0);
  }

  private Outcome silent(Check check) {
    try (Hearing hearing = hearing()) {
      return hearing.of(check);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://dc.example.com/espi/1_1/resource/Batch/1",
        " https://dc.example.com/espi/1_1/resource/Batch/1\n",
        "HTTPS://DC.Example.Com/espi/1_1/resource/Batch/1",
        "https://dc.example.com:443/espi/1_1/resource/Batch/1",
        "https://dc.example.com/espi/1_1/resource/Batch/1?published-min=1&amp;published-max=2",
        "https://dc.example.com/espi/1_1/resource/Batch/&#49;",
        "<![CDATA[https://dc.example.com/espi/1_1/resource/Batch/1]]>",
      })
  void addressInWhateverSpelling_isTheSame(String spelling) {
    Outcome outcome = named(spelling);
    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "https://dc.example.com/espi/1_1/resource/Batch/2, OtherResource",
    "https://dc.example.com:8443/espi/1_1/resource/Batch/1, OtherResource",
    "https://dc.example.com/ESPI/1_1/resource/Batch/1, OtherResource",
    "https://other.example.com/espi/1_1/resource/Batch/1, OtherResource",
    "/espi/1_1/resource/Batch/1, OtherResource",
    "http://dc.example.com/espi/1_1/resource/Batch/1, AddressNotHttps",
    "HTTP://dc.example.com:80/espi/1_1/resource/Batch/1, AddressNotHttps",
    "ftp://dc.example.com/espi/1_1/resource/Batch/1, AddressNotHttps",
  })
  void anotherAddress_isFound(String address, String finding) {
    assertThat(kinds(named(address))).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource({"V3_3, ''", "V4_0, ''", "V4_1, AddressNotHttps"})
  void sftp_isForVersionsBefore41(EspiVersion version, String finding) {
    String list = batchList(RESOURCE, "SFTP://files.example.com/1.xml");
    assertThat(String.join(" ", kinds(judged(list, "application/xml", version))))
        .isEqualTo(finding);
  }

  @Test
  void fileAlone_isNotLookedUp() {
    String list = batchList("sftp://files.example.com/1.xml");
    assertThat(judged(list, "application/xml", EspiVersion.V4_0).undecided()).contains("SFTP");
    assertThat(kinds(judged(list, "application/xml", EspiVersion.V4_1)))
        .containsExactly("OtherResource");
  }

  @ParameterizedTest
  @CsvSource({
    "application/xml, ''",
    "text/xml; charset=utf-8, ''",
    "application/atom+xml, ''",
    "application/json, WrongMediaType",
    "'', WrongMediaType"
  })
  void mediaType_isOneOfXml(String type, String finding) {
    assertThat(String.join(" ", kinds(judged(batchList(RESOURCE), type, EspiVersion.V4_0))))
        .isEqualTo(finding);
  }

  @Test
  void documentOfAnotherName_isNoBatchList() {
    Outcome outcome =
        judged(
            batchList(RESOURCE).replace("BatchList", "List"), "application/xml", EspiVersion.V4_0);
    assertThat(kinds(outcome)).containsExactly("NoBatchList");
    assertThat(duties(outcome)).containsExactly("notification_is_batch_list");
  }

  @Test
  void listInTheNamespaceOfCustomers_isOneOfCustomerDataAlone() {
    String list = batchList(RESOURCE).replace("/espi\"", "/espi/customer\"");
    assertThat(list).contains("naesb.org/espi/customer\"");
    assertThat(kinds(judged(list, "application/xml", EspiVersion.V4_0))).isEmpty();
    String usage =
        list.replace(
            "</BatchList>",
            "<resources>https://dc.example.com/Subscription/9/UsagePoint</resources></BatchList>");
    assertThat(kinds(judged(usage, "application/xml", EspiVersion.V4_0)))
        .containsExactly("NoBatchList");
    assertThat(
            BatchList.names(
                list.replace(RESOURCE, "https://dc.example/R/Customer/1"),
                "https://dc.example/R/Customer/1"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "<resource>%s</resource>, resource",
    "<resource>%s</resource><resource>%s</resource>, resource",
    "<resources>%s</resources><next/>, next",
    "<resources xmlns=''>%s</resources>, resources of no namespace",
    "<resources xmlns='urn:x'>%s</resources>, resources of urn:x",
  })
  void whatIsNoResourcesElement_isFoundAndNothingElse(String members, String stranger) {
    String list = "<BatchList xmlns='http://naesb.org/espi'>" + members + "</BatchList>";
    Outcome outcome = judged(list.replace("%s", RESOURCE), "text/xml", EspiVersion.V4_0);
    assertThat(kinds(outcome)).containsExactly("NotResources");
    assertThat(duties(outcome)).containsExactly("notification_is_batch_list");
    assertThat(outcome.breaches().get(0).finding().toString())
        .endsWith("observed=" + stranger + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not xml",
        "<BatchList xmlns=\"http://naesb.org/espi\">",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
      })
  void whatCannotBeRead_isNoBatchListAndAccusedOfNothingElse(String body) {
    assertThat(kinds(judged(body, "application/xml", EspiVersion.V4_0)))
        .containsExactly("NoBatchList");
  }

  @Test
  void notificationOfSomethingElseBeside_isNotHeldAgainstIt() {
    try (Hearing hearing = hearing()) {
      arrives(hearing, "not xml", "", TAKEN);
      arrives(hearing, batchList(RESOURCE), "text/xml", TAKEN);
      assertThat(hearing.of(NOTIFIES).breaches()).isEmpty();
    }
  }

  @Test
  void silence_isFoundWithTheTimeThatWasWaited() {
    Outcome outcome = silent(NOTIFIES);
    assertThat(kinds(outcome)).containsExactly("NotNotified");
    assertThat(duties(outcome)).containsExactly("notification_sent");
    assertThat(outcome.breaches().get(0).finding().toString()).contains("within 30 s");
  }

  @Test
  void silenceWhereNothingCanBeHeard_isUndecided() {
    for (Check check : new Check[] {NOTIFIES, AGAIN}) {
      try (Hearing hearing = hearing()) {
        assertThat(hearing.with("unheard", "far away").of(check).undecided()).isEqualTo("far away");
      }
    }
  }

  @Test
  void otherThingsAlone_sayNothing() {
    String list = batchList("https://dc.example.com/espi/1_1/resource/Authorization/1");
    assertThat(judged(list, "application/xml", EspiVersion.V4_0).undecided())
        .contains("Authorization/1", "pixit.hooks.notification");
  }

  private Outcome besideOther(String... addresses) {
    try (Hearing hearing = hearing()) {
      return arrives(hearing, batchList(addresses), "text/xml", TAKEN)
          .with("of the other", "https://dc.example.com/espi/1_1/resource/Batch/2")
          .of(new NamesOwnOnly());
    }
  }

  @Test
  void whatAnotherThirdPartyWasGranted_isNotNamed() {
    assertThat(kinds(besideOther(RESOURCE))).isEmpty();
    assertThat(kinds(besideOther(RESOURCE + "0", RESOURCE.replace("/1", "/20"), RESOURCE)))
        .isEmpty();
    String other = RESOURCE.replaceFirst("1$", "2");
    assertThat(kinds(besideOther(RESOURCE, other))).containsExactly("OthersNamed");
    assertThat(kinds(besideOther(other + "/UsagePoint/1"))).containsExactly("OthersNamed");
    assertThat(besideOther(RESOURCE + "0").undecided()).contains("could have named more");
  }

  @Test
  void notificationThatComesAgain_isRight() {
    try (Hearing hearing = hearing()) {
      arrives(hearing, batchList(RESOURCE), "text/xml", REFUSED);
      arrives(hearing, batchList(RESOURCE), "text/xml", TAKEN);
      assertThat(hearing.of(AGAIN)).isEqualTo(Outcome.holds());
    }
  }

  @Test
  void notificationThatDoesNotComeAgain_isFoundWithTheTimeThatWasWaited() {
    try (Hearing hearing = hearing()) {
      arrives(hearing, batchList(RESOURCE), "text/xml", REFUSED);
      arrives(hearing, batchList(RESOURCE + "/other"), "text/xml", TAKEN);
      Outcome outcome = hearing.of(AGAIN);
      assertThat(kinds(outcome)).containsExactly("NotSentAgain");
      assertThat(outcome.breaches().get(0).finding().toString()).contains("within 30 s");
    }
  }

  @Test
  void whereNoneWasRefused_nothingCanBeSaid() {
    assertThat(silent(AGAIN).undecided()).contains("could be refused");
    try (Hearing hearing = hearing()) {
      arrives(hearing, batchList(RESOURCE), "text/xml", TAKEN);
      assertThat(hearing.of(AGAIN).undecided()).contains("could be refused");
    }
  }

  private Outcome overheard(String first, String... others) {
    try (Hearing hearing = hearing()) {
      arrives(hearing, first, "text/xml", TAKEN);
      for (int i = 0; i < others.length; i++) {
        hearing
            .with("other notification " + (i + 1), others[i])
            .with("other type " + (i + 1), "text/xml")
            .with("other reply " + (i + 1), TAKEN);
      }
      return hearing.of(OWNER_ONLY);
    }
  }

  @Test
  void whatNobodyElseIsToldOf_isRight() {
    assertThat(overheard(batchList(RESOURCE))).isEqualTo(Outcome.holds());
    assertThat(overheard(batchList(RESOURCE), batchList(RESOURCE + "2"), batchList()))
        .as("the other one is told of its own")
        .isEqualTo(Outcome.holds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"https", "http"})
  void whatSomebodyElseIsToldOf_isFound(String scheme) {
    String told = batchList(RESOURCE + "2", RESOURCE.replace("https", scheme));
    assertThat(kinds(overheard(batchList(RESOURCE), "not xml", told)))
        .containsExactly("ToldToOther");
    assertThat(kinds(overheard(batchList(RESOURCE + "3"), told)))
        .as("the first one was not told")
        .containsExactly("ToldToOther");
  }

  @Test
  void whereTheFirstWasNotTold_nothingCanBeSaidOfTheOther() {
    assertThat(silent(OWNER_ONLY).undecided()).contains("no notification of the Batch");
    assertThat(overheard(batchList(RESOURCE + "2"), batchList(RESOURCE + "2")).undecided())
        .contains("no notification of the Batch");
    try (Hearing hearing = hearing()) {
      assertThat(hearing.with("unheard", "far away").of(OWNER_ONLY).undecided())
          .isEqualTo("far away");
    }
  }

  @Test
  void whereTheOtherIsNotToldOfItsOwn_itsSilenceSaysNothing() {
    try (Hearing hearing = hearing()) {
      arrives(hearing, batchList(RESOURCE), "text/xml", TAKEN);
      hearing.with("not reached", "never told");
      assertThat(hearing.of(OWNER_ONLY).undecided()).isEqualTo("never told");
      hearing
          .with("other notification 1", batchList(RESOURCE))
          .with("other type 1", "text/xml")
          .with("other reply 1", TAKEN);
      assertThat(kinds(hearing.of(OWNER_ONLY))).containsExactly("ToldToOther");
    }
  }

  @Test
  void whatCannotBeReadAtTheOther_isUndecided() {
    assertThat(overheard(batchList(RESOURCE), "not xml").undecided()).contains("cannot be read");
  }
}
