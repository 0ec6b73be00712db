package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;

/**
 * Who shows no registered credentials is not let in (RFC 4252). That he is let in counts, whether
 * he finds a file then or not.
 */
public record LetsNobodyIn() implements Check {

  /** He was let in. */
  record LetIn(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer visit = exhibits.file("answer");
    return switch (visit.reply().kind()) {
      case NOT_LET_IN -> Outcome.holds();
      case DONE, REFUSED ->
          Outcome.broken(
              new LetIn(
                  "nobody is let in with " + visit.login(),
                  "let in; the file: " + visit.reply().told()));
      case STRANGER, NONE -> NoFile.undecided(visit);
    };
  }
}
