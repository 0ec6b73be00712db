package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.PlainElement;
import java.util.List;
import java.util.OptionalLong;

/** A reading as nearly all are: numbers, each at the place that the schema has for it. */
final class PlainReading implements ReadingRead {
  private final int entry;
  private final long number;
  private final ReadingShape shape;
  private final PlainElement element;
  private final OptionalLong start;
  private final OptionalLong duration;
  private final OptionalLong value;
  private final OptionalLong cost;

  PlainReading(int entry, long number, ReadingShape shape, PlainElement element) {
    this.entry = entry;
    this.number = number;
    this.shape = shape;
    this.element = element;
    start = at(shape.start());
    duration = at(shape.duration());
    value = at(shape.value());
    cost = at(shape.cost());
  }

  private OptionalLong at(int leaf) {
    return leaf == ReadingShape.NONE ? OptionalLong.empty() : OptionalLong.of(element.number(leaf));
  }

  @Override
  public boolean isPlain() {
    return true;
  }

  @Override
  public boolean has(List<String> way) {
    return shape.has(way);
  }

  @Override
  public int entry() {
    return entry;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public Element reading() {
    return element.whole();
  }

  @Override
  public Location at() {
    return element.at();
  }

  @Override
  public int line() {
    return element.line();
  }

  @Override
  public int column() {
    return element.column();
  }

  @Override
  public OptionalLong start() {
    return start;
  }

  @Override
  public OptionalLong duration() {
    return duration;
  }

  @Override
  public OptionalLong value() {
    return value;
  }

  @Override
  public OptionalLong cost() {
    return cost;
  }

  @Override
  public OptionalLong code(String child) {
    return at(shape.leaf(child));
  }

  @Override
  public boolean has(String child) {
    return shape.has(child);
  }

  @Override
  public int marks() {
    return shape.marks();
  }

  @Override
  public OptionalLong mark(int number) {
    return at(shape.mark(number));
  }

  @Override
  public boolean isMarked(long quality) {
    for (int i = 0; i < shape.marks(); i++) {
      if (element.number(shape.mark(i)) == quality) {
        return true;
      }
    }
    return false;
  }
}
