package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.Element;

/**
 * Notes a ReadingType that equals an earlier one in all fields.
 *
 * <p>Several MeterReadings may share one ReadingType; a copy for each makes readers ask what the
 * difference is.
 */
@Rule("GBX-RT-11")
final class ReadingTypesDiffer implements FeedRule {

  /** The same again. */
  record ReadingTypeTwice(int firstLine, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one ReadingType for all MeterReadings that share it";
    }

    @Override
    public Object observed() {
      return "the same fields as at line " + firstLine;
    }
  }

  private final FirstSeen seen;

  ReadingTypesDiffer(Scratch scratch) {
    seen = new FirstSeen(scratch);
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.READING_TYPE) {
      check(read.resource(), judgement);
    }
  }

  private void check(Element type, Judgement judgement) {
    judgement.inspected();
    StringBuilder fields = new StringBuilder();
    type.children().forEach(child -> write(child, fields));
    int first = seen.seen(Fingerprint.of(fields.toString()), type.line());
    if (first >= 0 && !type.children().isEmpty()) {
      judgement.mentions(new ReadingTypeTwice(first, type.at()));
    }
  }

  private static void write(Element field, StringBuilder fields) {
    fields.append('<').append(field.name()).append('>').append(field.text().strip());
    field.children().forEach(child -> write(child, fields));
  }
}
