package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;

/** A Third Party that is logged in can read, and do nothing else (FB_34: get). */
public record ChangesNothing() implements Check {

  /** It could. */
  record Changed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer visit = exhibits.file("answer");
    return switch (visit.reply().kind()) {
      case REFUSED -> Outcome.holds();
      case DONE ->
          Outcome.broken(
              new Changed(
                  "refused", visit.address() + (made(visit) ? " was made" : " was deleted")));
      case NOT_LET_IN, STRANGER, NONE -> NoFile.undecided(visit);
    };
  }

  private static boolean made(FileTransfer visit) {
    return visit.deed() == Deed.WRITE;
  }
}
