package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;

/**
 * A bulk file is one Atom feed, and there is something in it (FB_34/SFTP001). That nothing follows
 * after the feed is told by whoever asks for the schema.
 */
public record IsOneFeed() implements Check {

  /** The file is something else, or nothing. */
  record NoFeed(String expected, String observed) implements Finding {}

  /** The feed has no entry. */
  record NoEntry(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer file = exhibits.file("answer");
    return NoFile.or(file, body -> judge(Contents.of(exhibits, file), body.bytes()));
  }

  private static Outcome judge(Contents contents, long bytes) {
    if (!contents.isFeed()) {
      String what = contents.isReadable() ? contents.root() : contents.problem();
      return Outcome.broken(new NoFeed("one feed", bytes == 0 ? "an empty file" : what));
    }
    return contents.entries().isEmpty()
        ? Outcome.broken(new NoEntry("one entry at least", "a feed of none"))
        : Outcome.holds();
  }
}
