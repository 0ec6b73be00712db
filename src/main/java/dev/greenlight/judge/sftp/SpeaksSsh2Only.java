package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;

/** A server that speaks SSH 1, too, says so by its version 1.99 (RFC 4253 section 5.1). */
public record SpeaksSsh2Only() implements Check {
  private static final String SSH_2 = "SSH-2.0-";

  /** It speaks SSH 1, too: with one that speaks nothing else, no visit gets this far. */
  record Ssh1Spoken(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer visit = exhibits.file("visit");
    if (visit.server() == null) {
      return NoFile.undecided(visit);
    }
    return visit.server().identification().startsWith(SSH_2)
        ? Outcome.holds()
        : Outcome.broken(new Ssh1Spoken(SSH_2 + "…", visit.server().identification()));
  }
}
