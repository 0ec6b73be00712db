package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Kind;

/**
 * The server shows a host key that it was announced with (RFC 4251 section 4.1). Looks at the fact
 * {@code host keys}.
 */
public record ShowsKnownHostKey() implements Check {

  /** It shows another one: it may be somebody else. */
  record OtherHostKey(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer visit = exhibits.file("visit");
    if (visit.reply().kind() == Kind.STRANGER) {
      return Outcome.broken(new OtherHostKey(exhibits.fact("host keys"), visit.reply().detail()));
    }
    return visit.server() == null || visit.server().hostKey().isEmpty()
        ? NoFile.undecided(visit)
        : Outcome.holds();
  }
}
