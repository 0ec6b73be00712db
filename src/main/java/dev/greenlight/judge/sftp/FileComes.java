package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;

/** The file that a notification names comes to whom it is for (FB_34/SFTP001). */
public record FileComes() implements Check {

  /** It is not there, or the Third Party is not let in. */
  record FileWithheld(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer file = exhibits.file("answer");
    return switch (file.reply().kind()) {
      case DONE -> Outcome.holds();
      case REFUSED, NOT_LET_IN ->
          Outcome.broken(
              new FileWithheld(
                  "the file " + file.address() + " for whoever shows " + file.login(),
                  file.reply().told()));
      case STRANGER, NONE -> NoFile.undecided(file);
    };
  }
}
