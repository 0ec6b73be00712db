package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.feed.FitsSchema;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import dev.greenlight.record.FileTransfer.Kind;
import dev.greenlight.record.FileTransfer.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BulkFileChecksTest {
  private static final String ROOT = "https://dc.example.com/resource";
  private static final String BULK = ROOT + "/Batch/Bulk/1";
  private static final String FILE = "sftp://me@files.example.com/Batch/Bulk/1";

  @TempDir private Path folder;

  private static FileTransfer file(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new FileTransfer(
        FILE,
        "the registered key",
        Deed.READ,
        null,
        new Reply(Kind.DONE, ""),
        content.length == 0 ? Body.NONE : new Body("", content.length, false, content),
        1);
  }

  private static String feed(String... entries) {
    return "<feed xmlns='http://www.w3.org/2005/Atom'>" + String.join("", entries) + "</feed>";
  }

  private static String entry(String kind, String self) {
    return "<entry><id>urn:uuid:1</id><link rel='self' href='%s'/><content><%s xmlns='http://naesb.org/espi'/></content></entry>"
        .formatted(self, kind);
  }

  private Outcome named(String... addresses) {
    String list =
        "<BatchList xmlns='http://naesb.org/espi'><resources>"
            + String.join("</resources><resources>", addresses)
            + "</resources></BatchList>";
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("resource", BULK)
          .with("waited", "1")
          .with("notification 1", list)
          .with("type 1", "application/xml")
          .with("reply 1", "200")
          .of(new NotifiesOfFile());
    }
  }

  private Outcome held(String... entries) {
    return heldUnder(authorization("1", "9", "5"), entries);
  }

  private static String authorization(String status, String subscription, String number) {
    return "<entry><content><Authorization xmlns='http://naesb.org/espi'><status>%s</status><resourceURI>%2$s/Batch/Subscription/%3$s</resourceURI><authorizationURI>%2$s/Authorization/%4$s</authorizationURI></Authorization></content></entry>"
        .formatted(status, ROOT, subscription, number);
  }

  private Outcome heldUnder(String authorizations, String... entries) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", file(feed(entries)))
          .with(
              "authorizations",
              Hearing.exchange(ROOT + "/Authorization", 200, feed(authorizations)))
          .with("registration", ROOT + "/ApplicationInformation/2")
          .of(new HoldsGrantedOnly());
    }
  }

  @Test
  void addressOfSftp_isWhatANotificationNames() {
    assertThat(named(FILE).breaches()).isEmpty();
    assertThat(named(FILE).inspected()).isPositive();
    assertThat(kinds(named(BULK))).containsExactly("NoFileNamed");
    assertThat(kinds(named("http://files.example.com/1"))).containsExactly("NoFileNamed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sftp://u:secret@host/a b.xml", "sftp://u:secret@host", "sftp:host"})
  void addressOfSftpThatLeadsToNoFile_isFoundWithoutWhoLogsIn(String address) {
    Outcome outcome = named(FILE, address);
    assertThat(kinds(outcome)).containsExactly("FileNotReachable");
    assertThat(outcome.breaches().get(0).finding().toString())
        .contains("host")
        .doesNotContain("secret");
  }

  @Test
  void silence_isTheFaultOfWhoShouldHaveNotified() {
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(kinds(hearing.with("resource", BULK).with("waited", "1").of(new NotifiesOfFile())))
          .containsExactly("NotNotified");
      assertThat(hearing.with("unheard", "nobody listens").of(new NotifiesOfFile()).undecided())
          .isEqualTo("nobody listens");
    }
  }

  @Test
  void file_isOneFeedWithSomethingInIt() {
    assertThat(kindsOf("")).containsExactly("NoFeed");
    assertThat(kindsOf("<html/>")).containsExactly("NoFeed");
    assertThat(kindsOf(feed())).containsExactly("NoEntry");
    assertThat(kindsOf(feed(entry("UsagePoint", ROOT + "/Subscription/9/UsagePoint/1")))).isEmpty();
  }

  @Test
  void secondFeedInAFile_isFoundWhereTheSchemaIsAskedFor() {
    String one = feed(entry("UsagePoint", ROOT + "/Subscription/9/UsagePoint/1"));
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(kinds(hearing.with("answer", file(one + one)).of(new FitsSchema())))
          .anyMatch(kind -> kind.startsWith("GBX-FIL"));
    }
    try (Hearing hearing = new Hearing(folder)) {
      assertThat(kinds(hearing.with("answer", file(one)).of(new FitsSchema())))
          .noneMatch(kind -> kind.startsWith("GBX-FIL"));
    }
  }

  private Iterable<String> kindsOf(String text) {
    try (Hearing hearing = new Hearing(folder)) {
      return kinds(hearing.with("answer", file(text)).of(new IsOneFeed()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UsagePoint, /Subscription/9/UsagePoint/1, true",
    "UsagePoint, /Subscription/91/UsagePoint/1, false",
    "UsagePoint, /Subscription/7/UsagePoint/1, false",
    "Authorization, /Authorization/5, true",
    "Authorization, /Authorization/55, false",
    "ApplicationInformation, /ApplicationInformation/2, true",
    "ApplicationInformation, /ApplicationInformation/3, false",
  })
  void entry_livesBelowWhatWasGranted(String kind, String path, boolean granted) {
    Outcome outcome = held(entry(kind, ROOT + path));
    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(outcome.breaches().isEmpty()).isEqualTo(granted);
  }

  @ParameterizedTest
  @CsvSource({
    "Subscription/9/UsagePoint/1, true",
    "/resource/Subscription/9/UsagePoint/1, true",
    "https://DC.example.com:443/resource/Subscription/9/UsagePoint/1, true",
    "/resource/Subscription/7/UsagePoint/1, false",
  })
  void linkOfTheFile_startsAtTheRootOfTheResources(String self, boolean granted) {
    assertThat(held(entry("UsagePoint", self)).breaches().isEmpty()).isEqualTo(granted);
  }

  @Test
  void slashAtTheEndOfTheAddressThatWasGranted_isNoPartOfIt() {
    assertThat(
            heldUnder(
                    authorization("1", "9/", "5/"),
                    entry("UsagePoint", ROOT + "/Subscription/9/UsagePoint/1"),
                    entry("Authorization", ROOT + "/Authorization/5"))
                .breaches())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "2, 1"})
  void authorizationThatIsNoMore_grantsNothing(String status, int findings) {
    Outcome outcome =
        heldUnder(
            authorization("1", "9", "5") + authorization(status, "7", "6"),
            entry("UsagePoint", ROOT + "/Subscription/7/UsagePoint/1"),
            entry("Authorization", ROOT + "/Authorization/6"));
    assertThat(outcome.breaches()).hasSize(findings);
  }

  @Test
  void filesOfOneNotification_areOneWhole() {
    FileTransfer shared = file(feed(entry("ReadingType", ROOT + "/ReadingType/1")));
    FileTransfer own = file(feed(entry("UsagePoint", ROOT + "/Subscription/9/UsagePoint/1")));
    FileTransfer foreign = file(feed(entry("UsagePoint", ROOT + "/Subscription/7/UsagePoint/1")));

    try (Hearing hearing = granted(shared)) {
      assertThat(hearing.with("file 2", own).of(new HoldsGrantedOnly()).inspected()).isEqualTo(1);
      assertThat(kinds(hearing.with("file 3", foreign).of(new HoldsGrantedOnly())))
          .containsExactly("NotGranted");
    }
    try (Hearing hearing = granted(shared)) {
      Outcome outcome =
          hearing.with("file 2", own).with("left", "more than twenty").of(new HoldsGrantedOnly());
      assertThat(outcome.undecided()).isEqualTo("more than twenty");
    }
  }

  private Hearing granted(FileTransfer first) {
    return new Hearing(folder)
        .with("answer", first)
        .with(
            "authorizations",
            Hearing.exchange(ROOT + "/Authorization", 200, feed(authorization("1", "9", "5"))))
        .with("registration", ROOT + "/ApplicationInformation/2");
  }

  /** Judges a flat entry, of which the path does not tell whose it is. */
  private Outcome flat(String authorizations, boolean shown, String closed) {
    String self = ROOT + "/CustomerAccount/4";
    return ofCustomers(
        authorizations,
        file(feed(entry("CustomerAccount", self))),
        feed(
            entry("CustomerAccount", shown ? self : ROOT + "/CustomerAccount/5")
                .replace("uuid:1", "uuid:2")),
        closed);
  }

  private Outcome ofCustomers(
      String authorizations, FileTransfer bulk, String granted, String closed) {
    try (Hearing hearing = new Hearing(folder)) {
      hearing
          .with("answer", bulk)
          .with(
              "authorizations",
              Hearing.exchange(ROOT + "/Authorization", 200, feed(authorizations)))
          .with("registration", ROOT + "/ApplicationInformation/2")
          .with("resource", ROOT + "/Batch/BulkRetailCustomerInfo/1")
          .with("granted 1", Hearing.exchange(ROOT + "/Batch/RetailCustomer/3", 200, granted));
      if (!closed.isEmpty()) {
        hearing.with("closed", closed);
      }
      return hearing.of(new HoldsGrantedOnly());
    }
  }

  private static String ofCustomer(String subscription, String address) {
    return authorization("1", subscription, "5")
        .replace(
            "<authorizationURI>",
            "<customerResourceURI>%s%s</customerResourceURI><authorizationURI>"
                .formatted(ROOT, address));
  }

  @Test
  void customerWhoseAddressIsFlat_isKnownByWhatHisConsentOpens() {
    String own = ofCustomer("9", "/Batch/RetailCustomer/3");
    String bulk = ofCustomer("8", "/Batch/BulkRetailCustomerInfo/1");
    String energyOnly =
        authorization("1", "7", "6").replace("<status>", "<scope>FB=4_5</scope><status>");

    assertThat(flat(own + bulk + energyOnly, true, "")).isEqualTo(Outcome.holds());
    assertThat(kinds(flat(own + bulk + energyOnly, false, ""))).containsExactly("NotGranted");
  }

  @Test
  void whereNotAllIsReadThatConsentsOpen_nothingIsSaidOfTheRest() {
    String own = ofCustomer("9", "/Batch/RetailCustomer/3");
    String unread = own + ofCustomer("8", "/Batch/RetailCustomer/6");

    assertThat(flat(unread, true, "")).isEqualTo(Outcome.holds());
    assertThat(flat(unread, false, "").undecided()).contains("/RetailCustomer/6");
    assertThat(flat(own, false, "it is closed").undecided()).endsWith("it is closed");
    assertThat(flat(own + authorization("1", "7", "6"), false, "").undecided())
        .contains("does not say which Retail Customer data");
  }

  @Test
  void whereAllThatIsReadIsNested_whatOthersOpenIsNestedToo() {
    String own = ofCustomer("9", "/Batch/RetailCustomer/3");
    String others = own + ofCustomer("8", "/Batch/RetailCustomer/6");
    String silent = others + authorization("1", "7", "6");

    assertThat(nested(others, "/RetailCustomer/6/Customer/1")).isEqualTo(Outcome.holds());
    assertThat(kinds(nested(others, "/RetailCustomer/77/Customer/1")))
        .containsExactly("NotGranted");
    assertThat(nested(silent, "/RetailCustomer/77/Customer/1").undecided())
        .contains("does not say which Retail Customer data");
  }

  private Outcome nested(String authorizations, String stranger) {
    String self = ROOT + "/RetailCustomer/3/Customer/1";
    return ofCustomers(
        authorizations,
        file(feed(entry("Customer", ROOT + stranger))),
        feed(entry("Customer", self).replace("uuid:1", "uuid:2")),
        "");
  }

  @Test
  void dataOfBoth_mayLieInTwoFiles() {
    FileTransfer first = file(feed(entry("UsagePoint", ROOT + "/1")));
    FileTransfer second = file(feed(entry("UsagePoint", ROOT + "/2").replace("uuid:1", "uuid:2")));

    try (Hearing hearing = batches(first)) {
      assertThat(kinds(hearing.of(new BulkHoldsBatches("UsagePoint"))))
          .containsExactly("ResourceMissing");
      assertThat(kinds(hearing.with("file 2", second).of(new BulkHoldsBatches("UsagePoint"))))
          .isEmpty();
    }
    try (Hearing hearing = batches(first)) {
      assertThat(
              hearing
                  .with("left", "more than twenty")
                  .of(new BulkHoldsBatches("UsagePoint"))
                  .undecided())
          .isEqualTo("more than twenty");
    }
  }

  private Hearing batches(FileTransfer first) {
    return new Hearing(folder)
        .with("answer", first)
        .with("own", batch("1"))
        .with("foreign", batch("2"));
  }

  private static Exchange batch(String number) {
    return Hearing.exchange(
        ROOT + "/Batch/Subscription/" + number,
        200,
        feed(entry("UsagePoint", ROOT + "/" + number).replace("uuid:1", "uuid:" + number)));
  }

  @Test
  void whatManyShare_belongsToNobodyAndProvesNothing() {
    Outcome outcome = held(entry("ReadingType", ROOT + "/ReadingType/1"));
    assertThat(outcome.inspected()).isZero();
    assertThat(outcome.breaches()).isEmpty();
  }
}
