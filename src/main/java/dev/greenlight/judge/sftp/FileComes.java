package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;

/**
 * The file that a notification names comes to whom it is for (FB_34/SFTP001); where it names a
 * folder, that is opened and there are files in it.
 */
public record FileComes() implements Check {

  /** It is not there, or the Third Party is not let in. */
  record FileWithheld(String expected, String observed) implements Finding {}

  /** A folder is named, and there is nothing in it. */
  record FolderEmpty(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer file = exhibits.file("answer");
    return switch (file.reply().kind()) {
      case DONE ->
          file.deed() == Deed.LIST && file.content().isEmpty()
              ? Outcome.broken(
                  new FolderEmpty("a file at least in " + file.address(), file.reply().told()))
              : Outcome.holds();
      case REFUSED, NOT_LET_IN ->
          Outcome.broken(
              new FileWithheld(
                  "the file " + file.address() + " for whoever shows " + file.login(),
                  file.reply().told()));
      case STRANGER, NONE -> NoFile.undecided(file);
    };
  }
}
