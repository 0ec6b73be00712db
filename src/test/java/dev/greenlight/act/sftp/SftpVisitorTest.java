package dev.greenlight.act.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.http.Limits;
import dev.greenlight.party.custodian.grant.Registration;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.custodian.sftp.HostKey;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import dev.greenlight.record.FileTransfer.Kind;
import dev.greenlight.trust.PrivateKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client of SFTP against the server of the embedded custodian, good and bent. */
final class SftpVisitorTest {
  private static final String CONTENT = "<feed/>";
  private static final String BULK =
      "https://localhost/DataCustodian/espi/1_1/resource/Batch/Bulk/";

  private final ThirdPartyRecord own = thirdParty("own");
  private final ThirdPartyRecord other = thirdParty("other");
  private final HostKey hostKey = HostKey.create();
  private final BulkFiles files =
      new BulkFiles(new Registry(List.of(own, other), List.of()), hostKey);
  private final Login registered =
      Login.registeredKey(PrivateKeys.pem(own.adminClient().keys().getPrivate()));

  private static ThirdPartyRecord thirdParty(String name) {
    URI uri = URI.create("https://localhost/" + name);
    return ThirdPartyRecord.register(
        new Registration(name, List.of(uri), uri, uri, uri),
        new SecretSource(7),
        Instant.EPOCH,
        ThirdPartyRecord.OFFERED);
  }

  private SftpAddress file(ThirdPartyRecord thirdParty) {
    files.exportBy(BulkFiles.Kind.USAGE, each -> CONTENT.getBytes(StandardCharsets.UTF_8));
    return SftpAddress.of(files.addressesOf(BULK + thirdParty.bulkId()).get(0));
  }

  private FileTransfer visit(SftpAddress address, Login login, Deed deed) {
    return visitor(hostKey.fingerprint(), 1_000).visit(address, "own", login, deed);
  }

  private static SftpVisitor visitor(String hostKey, long bytes) {
    return new SftpVisitor(new Limits(Duration.ofSeconds(20), bytes), List.of(hostKey));
  }

  private FileTransfer bent(Consumer<BulkFiles> sin, Login login, Deed deed) {
    sin.accept(files);
    return visit(file(own), login, deed);
  }

  @AfterEach
  void stop() {
    files.close();
  }

  @Test
  void ownFile_comesWithTheIntroductionOfTheServer() {
    FileTransfer visit = visit(file(own), registered, Deed.READ);
    assertThat(visit.reply().kind()).as(visit.reply().told()).isEqualTo(Kind.DONE);
    assertThat(visit.content().text()).isEqualTo(CONTENT);
    assertThat(visit.server().identification()).startsWith("SSH-2.0-");
    assertThat(visit.server().hostKey()).isEqualTo(hostKey.fingerprint());
    assertThat(visit.server().algorithms().keyExchanges()).contains("curve25519-sha256");
    assertThat(visit.server().algorithms().hostKeys()).containsExactly("ecdsa-sha2-nistp256");
    assertThat(visit.server().algorithms().ciphers())
        .contains("aes128-ctr")
        .doesNotContain("3des-cbc");
    assertThat(visit.server().algorithms().macs()).contains("hmac-sha2-256");
  }

  @Test
  void fileBeyondTheLimit_isCutOff() {
    FileTransfer visit =
        visitor(hostKey.fingerprint(), 3).visit(file(own), "own", registered, Deed.READ);
    assertThat(visit.content().truncated()).isTrue();
    assertThat(visit.content().text()).isEqualTo("<fe");
  }

  @Test
  void whoIsNotRegistered_isNotLetIn() {
    SftpAddress file = file(own);
    assertThat(visit(file, Login.unknownKey(), Deed.PEEK).reply().kind())
        .isEqualTo(Kind.NOT_LET_IN);
    assertThat(visit(file, Login.unknownPassword("guess"), Deed.PEEK).reply().kind())
        .isEqualTo(Kind.NOT_LET_IN);
    assertThat(visit(file, new Login.Nothing(), Deed.PEEK).reply().kind())
        .isEqualTo(Kind.NOT_LET_IN);
    assertThat(bentAnew(each -> each.manners().letAllIn(), new Login.Nothing()).reply().kind())
        .isEqualTo(Kind.DONE);
    assertThat(bentAnew(each -> each.manners().letAllIn(), Login.unknownPassword("guess")).isDone())
        .isTrue();
    assertThat(
            bentAnew(each -> each.manners().knowKeysBy((known, shown) -> true), Login.unknownKey())
                .isDone())
        .isTrue();
  }

  private FileTransfer bentAnew(Consumer<BulkFiles> sin, Login login) {
    BulkFiles bent = new BulkFiles(new Registry(List.of(own, other), List.of()), hostKey);
    try {
      sin.accept(bent);
      bent.exportBy(BulkFiles.Kind.USAGE, each -> CONTENT.getBytes(StandardCharsets.UTF_8));
      return visit(SftpAddress.of(bent.addressesOf(BULK + own.bulkId()).get(0)), login, Deed.PEEK);
    } finally {
      bent.close();
    }
  }

  @Test
  void serverWithAnotherHostKey_isShownNothing() {
    FileTransfer visit =
        visitor(HostKey.create().fingerprint(), 1_000)
            .visit(file(own), "own", registered, Deed.READ);
    assertThat(visit.reply().kind()).isEqualTo(Kind.STRANGER);
    assertThat(visit.reply().detail()).isEqualTo(hostKey.fingerprint());
    assertThat(visit.server()).isNotNull();
  }

  @Test
  void filesBeyondTheHome_stayClosed() {
    SftpAddress file = file(own);
    for (SftpAddress beyond :
        List.of(file(other), file.throughDots("/etc/passwd"), file.at("/etc/passwd"))) {
      assertThat(visit(beyond, registered, Deed.PEEK).reply().kind())
          .as(beyond.toString())
          .isEqualTo(Kind.REFUSED);
    }
  }

  @Test
  void filesBeyondTheHome_openWhereItIsTheWholeServer() {
    files.manners().giveHomesBy(user -> "");
    SftpAddress file = file(own);
    for (SftpAddress beyond :
        List.of(file(other), file.throughDots("/etc/passwd"), file.at("/etc/passwd"))) {
      assertThat(visit(beyond, registered, Deed.PEEK).reply().kind())
          .as(beyond.toString())
          .isEqualTo(Kind.DONE);
    }
  }

  @Test
  void files_areForReading() {
    SftpAddress file = file(own);
    assertThat(visit(file.beside("new"), registered, Deed.WRITE).reply().kind())
        .isEqualTo(Kind.REFUSED);
    assertThat(visit(file, registered, Deed.DELETE).reply().kind()).isEqualTo(Kind.REFUSED);
    assertThat(visit(file, registered, Deed.READ).isDone()).isTrue();
  }

  @Test
  void files_areWrittenAndDeletedWhereThatIsLet() {
    files.manners().letWrite();
    SftpAddress file = file(own);
    assertThat(visit(file.beside("new"), registered, Deed.WRITE).isDone()).isTrue();
    assertThat(visit(file.beside("new"), registered, Deed.DELETE).isDone()).isTrue();
    assertThat(visit(file.beside("new"), registered, Deed.READ).reply().kind())
        .isEqualTo(Kind.REFUSED);
  }

  @Test
  void folder_isListedAndItsFilesCome() {
    byte[] content = CONTENT.getBytes(StandardCharsets.UTF_8);
    files.packBy(
        whole ->
            Map.of("b.xml", content, "a.xml", content, ".done", content, "old/c.xml", content));
    SftpAddress folder = file(own).beside("");
    FileTransfer listing = visit(folder, registered, Deed.LIST);
    assertThat(listing.reply().told()).isEqualTo("done: 2 files");
    assertThat(listing.content().text().lines()).containsExactlyInAnyOrder("a.xml", "b.xml");
    assertThat(visit(folder.within("a.xml"), registered, Deed.READ).content().text())
        .isEqualTo(CONTENT);
    assertThat(visit(folder.within("a.xml"), registered, Deed.LIST).reply().kind())
        .isEqualTo(Kind.REFUSED);
    assertThat(visit(folder, Login.unknownKey(), Deed.LIST).reply().kind())
        .isEqualTo(Kind.NOT_LET_IN);
  }

  @Test
  void weakCiphersAndSsh1_areSeen() {
    FileTransfer visit =
        bent(
            each -> {
              each.manners().offerWeakCipher();
              each.manners().claimSsh1();
            },
            registered,
            Deed.READ);
    assertThat(visit.isDone()).as(visit.reply().told()).isTrue();
    assertThat(visit.server().algorithms().ciphers()).contains("3des-cbc");
    assertThat(visit.server().identification()).startsWith("SSH-1.99-");
  }

  @Test
  void serverThatIsNotThere_decidesNothing() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    FileTransfer visit = visit(address(port), registered, Deed.READ);
    assertThat(visit.reply().kind()).isEqualTo(Kind.NONE);
    assertThat(visit.reply().detail()).isEqualTo("the connection was refused");
    assertThat(visit.server()).isNull();
  }

  @Test
  void serverThatSaysNothing_isWaitedForNoLongerThanAllowed() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      FileTransfer visit =
          new SftpVisitor(new Limits(Duration.ofSeconds(1), 10), List.of(hostKey.fingerprint()))
              .visit(address(mute.getLocalPort()), "own", registered, Deed.READ);
      assertThat(visit.reply().kind()).isEqualTo(Kind.NONE);
      assertThat(visit.reply().detail()).contains("policy.limits.requestSeconds");
      assertThat(visit.durationMillis()).isLessThan(10_000);
    }
  }

  private static SftpAddress address(int port) {
    return new SftpAddress(Optional.empty(), "localhost", port, "/file");
  }
}
