package dev.greenlight.judge.sftp;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Body;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Algorithms;
import dev.greenlight.record.FileTransfer.Deed;
import dev.greenlight.record.FileTransfer.Kind;
import dev.greenlight.record.FileTransfer.Reply;
import dev.greenlight.record.FileTransfer.Server;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SftpChecksTest {
  private static final String GOOD = "SSH-2.0-OpenSSH_9.6";
  private static final Algorithms STRONG =
      new Algorithms(
          List.of("curve25519-sha256", "diffie-hellman-group14-sha1"),
          List.of("ssh-ed25519", "rsa-sha2-512"),
          List.of("aes256-gcm@openssh.com", "aes128-cbc"),
          List.of("hmac-sha2-256", "hmac-sha1"));

  @TempDir private Path folder;

  private static FileTransfer visit(Deed deed, Kind kind, Server server) {
    return new FileTransfer(
        "sftp://me@host:22/file",
        "the registered key",
        deed,
        server,
        new Reply(kind, "detail"),
        Body.NONE,
        1);
  }

  private Outcome judged(Check check, FileTransfer visit) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", visit)
          .with("visit", visit)
          .with("host keys", "SHA256:known")
          .of(check);
    }
  }

  private Outcome judged(Check check, Kind kind) {
    return judged(check, visit(Deed.READ, kind, new Server(GOOD, "SHA256:known", STRONG)));
  }

  private static String told(Outcome outcome) {
    return outcome.undecided() != null
        ? "undecided"
        : outcome.breaches().isEmpty() ? "holds" : String.join(" ", kinds(outcome));
  }

  @ParameterizedTest
  @CsvSource({
    "DONE, holds, LetIn, FileOpened, Changed, holds",
    "REFUSED, FileWithheld, LetIn, holds, holds, holds",
    "NOT_LET_IN, FileWithheld, holds, undecided, undecided, holds",
    "STRANGER, undecided, undecided, undecided, undecided, OtherHostKey",
    "NONE, undecided, undecided, undecided, undecided, holds",
  })
  void eachReply_isWhatItIsToEachQuestion(
      Kind kind, String comes, String login, String closed, String changes, String hostKey) {
    assertThat(told(judged(new FileComes(), kind))).isEqualTo(comes);
    assertThat(told(judged(new LetsNobodyIn(), kind))).isEqualTo(login);
    assertThat(told(judged(new FileStaysClosed(), kind))).isEqualTo(closed);
    assertThat(told(judged(new ChangesNothing(), kind))).isEqualTo(changes);
    assertThat(told(judged(new ShowsKnownHostKey(), kind))).isEqualTo(hostKey);
  }

  @Test
  void serverThatDidNotIntroduceItself_decidesNothing() {
    FileTransfer silent = visit(Deed.READ, Kind.NONE, null);
    for (Check check :
        List.of(new ShowsKnownHostKey(), new OffersStrongAlgorithms(), new SpeaksSsh2Only())) {
      assertThat(told(judged(check, silent))).isEqualTo("undecided");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SSH-2.0-OpenSSH_9.6, holds",
    "SSH-1.99-OpenSSH_3.9, Ssh1Spoken",
    "SSH-1.5-old, Ssh1Spoken",
  })
  void versionOfTheServer_tellsWhetherItSpeaksSsh1(String identification, String told) {
    FileTransfer visit = visit(Deed.READ, Kind.DONE, new Server(identification, "", STRONG));
    assertThat(told(judged(new SpeaksSsh2Only(), visit))).isEqualTo(told);
  }

  @Test
  void algorithmsOfToday_areStrong() {
    Outcome outcome = judged(new OffersStrongAlgorithms(), Kind.DONE);
    assertThat(told(outcome)).isEqualTo("holds");
    assertThat(outcome.inspected()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diffie-hellman-group1-sha1",
        "diffie-hellman-group-exchange-sha1",
        "gss-group1-sha1-toWM5Slw5Ew8Mqkay+al2g==",
        "rsa1024-sha1",
        "ssh-dss",
        "ssh-rsa",
        "x509v3-ssh-rsa",
        "x509v3-ssh-dss",
        "none",
        "arcfour",
        "arcfour256",
        "3des-cbc",
        "blowfish-cbc",
        "hmac-md5",
        "hmac-md5-96-etm@openssh.com",
      })
  void brokenAlgorithm_isFoundInTheListThatItStandsIn(String name) {
    List<String> list = List.of(name);
    Algorithms everywhere = new Algorithms(list, list, list, list);
    Outcome outcome =
        judged(
            new OffersStrongAlgorithms(),
            visit(Deed.READ, Kind.DONE, new Server(GOOD, "", everywhere)));
    assertThat(kinds(outcome)).isNotEmpty().containsOnly("BrokenAlgorithmOffered");
  }
}
