package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;

/**
 * A Third Party that is logged in does not get at what is not its own. That nothing is there is as
 * good an answer as that it is closed.
 */
public record FileStaysClosed() implements Check {

  /** It can be read. */
  record FileOpened(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer visit = exhibits.file("answer");
    return switch (visit.reply().kind()) {
      case REFUSED -> Outcome.holds();
      case DONE ->
          Outcome.broken(new FileOpened(visit.address() + " stays closed", visit.reply().detail()));
      case NOT_LET_IN, STRANGER, NONE -> NoFile.undecided(visit);
    };
  }
}
