package dev.greenlight.stage;

import dev.greenlight.act.http.Limits;
import dev.greenlight.act.sftp.Login;
import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.act.sftp.SftpVisitor;
import dev.greenlight.model.Sftp;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import java.time.Duration;
import java.util.Optional;

/** How the Third Party goes to the SFTP server of the target, by what the run file says. */
final class SftpWay {
  private static final long MEGABYTE = 1 << 20;

  private final Stage stage;

  SftpWay(Stage stage) {
    this.stage = stage;
  }

  /**
   * What the run file says of SFTP.
   *
   * @throws NotPlayable when it says nothing
   */
  Sftp settings() {
    return stage
        .pixit()
        .sftp()
        .orElseThrow(
            () ->
                new NotPlayable(
                    "the run file does not say how the Third Party logs in by SFTP (pixit.sftp)"));
  }

  /** Goes there in the time of the case. */
  FileTransfer visit(SftpAddress address, String user, Login login, Deed deed) {
    return visit(address, user, login, deed, limit());
  }

  /** Goes there in the time of the case, for that many bytes at most. */
  FileTransfer visit(SftpAddress address, String user, Login login, Deed deed, long bytes) {
    return stage.clock().during(() -> {}, () -> go(address, user, login, deed, bytes));
  }

  /** Goes there whatever time the case has left. */
  FileTransfer visitAfterwards(SftpAddress address, String user, Login login, Deed deed) {
    return stage.clock().afterwards(() -> go(address, user, login, deed, limit()));
  }

  private FileTransfer go(SftpAddress address, String user, Login login, Deed deed, long bytes) {
    return new SftpVisitor(
            new Limits(Duration.ofSeconds(stage.runFile().policy().requestSeconds()), bytes),
            settings().hostKeys())
        .visit(address, user, login, deed);
  }

  /** Bytes of one answer at most. */
  long limit() {
    return stage.runFile().policy().bodyMegabytes() * MEGABYTE;
  }

  /** Whom an address named, else whom the run file names. */
  String user(SftpAddress address, Optional<String> named) {
    return named
        .or(() -> settings().user())
        .orElseThrow(
            () ->
                new NotPlayable(
                    address + " names no user, nor does the run file (pixit.sftp.user)"));
  }

  /** The credentials that the target knows. */
  Login registered() {
    Optional<String> key = settings().key().map(stage.secrets()::of);
    return key.map(Login::registeredKey)
        .orElseGet(
            () ->
                Login.registeredPassword(stage.secrets().of(settings().password().orElseThrow())));
  }
}
