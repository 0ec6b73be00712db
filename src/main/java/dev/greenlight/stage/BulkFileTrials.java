package dev.greenlight.stage;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.sftp.Login;
import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import dev.greenlight.record.FileTransfer.Kind;
import java.util.List;

/** Tries at the SFTP server of the target what must not be possible there. */
public final class BulkFileTrials {
  private static final int UNLIKELY = 16;

  /** Every server has something like it, and no Third Party has business there. */
  private static final String OF_SYSTEM = "/etc/passwd";

  private final Stage stage;
  private final BulkFileGuide guide;
  private final SftpWay way;

  /**
   * @param kind of the data: bulk data of energy, or of who the customers are
   */
  public BulkFileTrials(Stage stage, ProtectedResource kind) {
    this.stage = stage;
    this.guide = new BulkFileGuide(stage, kind);
    this.way = new SftpWay(stage);
  }

  /**
   * Makes sure that the run file says how to log in.
   *
   * @throws NotPlayable when it does not
   */
  public void requireSettings() {
    way.settings();
  }

  /** The keys by which the Third Party knows the server; none where the run file names none. */
  public List<String> hostKeys() {
    return way.settings().hostKeys();
  }

  /** A file of the system, on the way up from the own one. */
  public SftpAddress throughDots() {
    return guide.opened().throughDots(OF_SYSTEM);
  }

  /** The same by its full path. */
  public SftpAddress byFullPath() {
    return guide.opened().at(OF_SYSTEM);
  }

  /** Looks whether a file can be read, or a folder listed, with the registered credentials. */
  public FileTransfer peek(SftpAddress address) {
    FileTransfer file = visit(address, way.registered(), Deed.PEEK);
    if (file.reply().kind() != Kind.REFUSED) {
      return file;
    }
    FileTransfer folder = visit(address, way.registered(), Deed.LIST);
    return folder.isDone() ? folder : file;
  }

  /** Goes to the own file with other credentials. */
  public FileTransfer goWith(Login login) {
    return visit(guide.own(), login, Deed.PEEK);
  }

  /** Goes there with a password of nobody. */
  public FileTransfer goWithUnknownPassword() {
    return goWith(Login.unknownPassword(stage.words().of(UNLIKELY)));
  }

  /** Makes a file beside the own one, and takes it away again. */
  public FileTransfer write() {
    SftpAddress beside = guide.opened().beside("conformance-test-" + stage.words().of(UNLIKELY));
    FileTransfer visit = visit(beside, way.registered(), Deed.WRITE);
    if (visit.isDone()) {
      stage
          .journal()
          .exhibit(
              null,
              "tidied up",
              way.visitAfterwards(beside, guide.user(beside), way.registered(), Deed.DELETE));
    }
    return visit;
  }

  /** Deletes the own file, and has it announced anew where that succeeds. */
  public FileTransfer delete() {
    FileTransfer visit = visit(guide.opened(), way.registered(), Deed.DELETE);
    if (visit.isDone()) {
      stage.clock().afterwards(guide::announceAgain);
    }
    return visit;
  }

  private FileTransfer visit(SftpAddress address, Login login, Deed deed) {
    return way.visit(address, guide.user(address), login, deed);
  }
}
