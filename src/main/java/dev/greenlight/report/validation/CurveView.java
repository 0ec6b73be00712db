package dev.greenlight.report.validation;

import dev.greenlight.model.LoadCurve;
import dev.greenlight.model.LoadCurve.Bucket;
import dev.greenlight.model.LoadCurve.Span;
import dev.greenlight.report.validation.Axis.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A load curve, laid out on a sheet. */
public final class CurveView {
  private static final double BILLS_TOP = 236;
  private static final double BILL_HEIGHT = 14;
  private static final int BILL_LANES = 2;
  private static final double LABEL_ROOM = 24;
  private static final int LISTED = 20;
  private static final int ROWS = 60;

  /** A word on the sheet. */
  public record Label(String x, String y, String words) {}

  /** A gap or overlap in words. */
  public record Line(String name, String from, String to, String lasting) {}

  /** A row of the table. */
  public record Row(String from, String to, String least, String mean, String most) {}

  private final LoadCurve curve;
  private final int number;
  private final List<Mark> values;
  private final Sheet sheet;
  private final List<Span> namedGaps;
  private final List<Span> namedOverlaps;

  CurveView(LoadCurve curve, int number) {
    this.curve = curve;
    this.number = number;
    double low = curve.buckets().stream().mapToDouble(Bucket::least).min().orElse(0);
    double high = curve.buckets().stream().mapToDouble(Bucket::most).max().orElse(1);
    boolean farFromZero = low > 0 && high < 2 * low && !isPerTime();
    values = Axis.values(farFromZero ? low : Math.min(0, low), Math.max(0, high));
    sheet =
        new Sheet(curve.from(), curve.to(), values.get(0).at(), values.get(values.size() - 1).at());
    namedGaps = longest(curve.gaps());
    namedOverlaps = longest(curve.overlaps());
  }

  private boolean isPerTime() {
    return curve.unit().contains(" per ");
  }

  private static List<Span> longest(List<Span> spans) {
    return spans.stream()
        .sorted(Comparator.comparingLong(Span::seconds).reversed())
        .limit(LISTED)
        .sorted(Comparator.comparingLong(Span::from))
        .toList();
  }

  public int number() {
    return number;
  }

  /** Such as {@code MeterReading 1: electricity, delivered}. */
  public String title() {
    return "MeterReading " + number + (curve.title().isEmpty() ? "" : ": " + curve.title());
  }

  public String unit() {
    return curve.unit();
  }

  public int line() {
    return curve.at().line();
  }

  public String size() {
    double below = curve.billingPeriods().isEmpty() ? Sheet.BOTTOM + 30 : BILLS_TOP + 64;
    return "0 0 " + Sheet.WIDTH + " " + Sheet.told(below);
  }

  public String left() {
    return Sheet.told(Sheet.LEFT);
  }

  public String right() {
    return Sheet.told(Sheet.RIGHT);
  }

  public String top() {
    return Sheet.told(Sheet.TOP);
  }

  public String bottom() {
    return Sheet.told(Sheet.BOTTOM);
  }

  /** The story of the picture in a sentence, for those who do not see it. */
  public String story() {
    double low = curve.buckets().stream().mapToDouble(Bucket::least).min().orElse(0);
    double high = curve.buckets().stream().mapToDouble(Bucket::most).max().orElse(0);
    return "%s from %s to %s; values from %s to %s %s; %s and %s; %s."
        .formatted(
            Count.of(curve.readings(), "reading"),
            Axis.local(curve, curve.from()),
            Axis.local(curve, curve.to() - (curve.ofMoments() ? 1 : 0)),
            Axis.number(low),
            Axis.number(high),
            unit(),
            Count.of(gaps(), "gap"),
            Count.of(overlaps(), "overlap"),
            Count.of(curve.billingPeriods().size(), "billing period"));
  }

  public long gaps() {
    return curve.gaps().size() + curve.furtherGaps() - perhapsFilled();
  }

  /** How often other times of use fill what it leaves open, so that it is no gap. */
  public int filled() {
    return curve.filled().size();
  }

  /** As filled, perhaps: too short, for their number, to be kept. */
  public long perhapsFilled() {
    return curve.filled().isEmpty() ? 0 : curve.furtherGaps();
  }

  public long overlaps() {
    return curve.overlaps().size() + curve.furtherOverlaps();
  }

  public long leftOut() {
    return curve.leftOut();
  }

  public String clock() {
    return curve.clock().isEmpty()
        ? "Times are UTC: the feed does not tell the local time without a fault."
        : "Times are local, by the LocalTimeParameters of the feed.";
  }

  public String resolution() {
    return Axis.lasting(curve.bucketSeconds());
  }

  public boolean ofMoments() {
    return curve.ofMoments();
  }

  /** Whether what stands in one bucket differs. */
  public boolean hasBand() {
    return curve.buckets().stream().anyMatch(bucket -> bucket.least() < bucket.most());
  }

  /** The mean of each bucket as steps; broken where there are no readings. */
  public String means() {
    return CurvePath.means(curve, sheet);
  }

  /** From the lowest to the highest of each bucket in which they differ, as an area. */
  public String band() {
    return CurvePath.band(curve, sheet);
  }

  public List<Label> valueMarks() {
    return values.stream()
        .map(mark -> new Label(Sheet.told(Sheet.LEFT - 8), sheet.y(mark.at()), mark.words()))
        .toList();
  }

  public List<Label> dateMarks() {
    return Axis.dates(curve).stream()
        .map(mark -> new Label(sheet.x((long) mark.at()), "", mark.words()))
        .toList();
  }

  public List<Sheet.Box> gapBoxes() {
    return boxes(curve.gaps(), "gap");
  }

  public List<Sheet.Box> overlapBoxes() {
    return boxes(curve.overlaps(), "overlap");
  }

  private List<Sheet.Box> boxes(List<Span> spans, String what) {
    List<Sheet.Box> boxes = new ArrayList<>();
    for (Span span : spans) {
      boxes.add(sheet.box(span, Sheet.TOP, Sheet.BOTTOM - Sheet.TOP, what + ": " + period(span)));
    }
    return boxes;
  }

  private String period(Span span) {
    return "%s to %s (%s)"
        .formatted(
            Axis.local(curve, span.from()),
            Axis.local(curve, span.to()),
            Axis.lasting(span.seconds()));
  }

  /** Names above the marks, as far as there is room. */
  public List<Label> markLabels() {
    List<Label> labels = new ArrayList<>();
    label(namedGaps, "G", Sheet.TOP - 6, labels);
    label(namedOverlaps, "O", Sheet.TOP - 19, labels);
    return labels;
  }

  private void label(List<Span> spans, String name, double y, List<Label> labels) {
    double taken = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < spans.size(); i++) {
      double x = (sheet.position(spans.get(i).from()) + sheet.position(spans.get(i).to())) / 2;
      if (x - taken >= LABEL_ROOM) {
        labels.add(new Label(Sheet.told(x), Sheet.told(y), name + (i + 1)));
        taken = x;
      }
    }
  }

  public List<Line> gapLines() {
    return lines(namedGaps, "G");
  }

  public List<Line> overlapLines() {
    return lines(namedOverlaps, "O");
  }

  private List<Line> lines(List<Span> spans, String name) {
    List<Line> lines = new ArrayList<>();
    for (Span span : spans) {
      lines.add(
          new Line(
              name + (lines.size() + 1),
              Axis.local(curve, span.from()),
              Axis.local(curve, span.to()),
              Axis.lasting(span.seconds())));
    }
    return lines;
  }

  /** Billing periods, neighbours in two rows so that their ends can be told apart. */
  public List<Sheet.Box> bills() {
    List<Sheet.Box> boxes = new ArrayList<>();
    for (Span span : curve.billingPeriods()) {
      double lane = boxes.size() % BILL_LANES * (BILL_HEIGHT + 2);
      boxes.add(sheet.box(span, BILLS_TOP + lane, BILL_HEIGHT, "billing period: " + period(span)));
    }
    return boxes;
  }

  /** Numbers inside the bars of billing periods that are wide enough. */
  public List<Label> billLabels() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < curve.billingPeriods().size(); i++) {
      Span span = curve.billingPeriods().get(i);
      double from = sheet.position(span.from());
      double to = sheet.position(span.to());
      if (to - from >= LABEL_ROOM) {
        double y = BILLS_TOP + i % BILL_LANES * (BILL_HEIGHT + 2) + BILL_HEIGHT - 3;
        labels.add(new Label(Sheet.told((from + to) / 2), Sheet.told(y), "B" + (i + 1)));
      }
    }
    return labels;
  }

  public List<Line> billLines() {
    return lines(curve.billingPeriods().subList(0, Math.min(LISTED, bills().size())), "B");
  }

  public int periods() {
    return curve.billingPeriods().size();
  }

  /** Where the dates are written. */
  public String datesAt() {
    return Sheet.told(curve.billingPeriods().isEmpty() ? Sheet.BOTTOM + 20 : BILLS_TOP + 54);
  }

  /** The curve for those who read tables: neighbouring buckets together. */
  public List<Row> rows() {
    int each = (curve.buckets().size() + ROWS - 1) / ROWS;
    List<Row> rows = new ArrayList<>();
    for (int from = 0; from < curve.buckets().size(); from += each) {
      List<Bucket> some =
          curve.buckets().subList(from, Math.min(from + each, curve.buckets().size()));
      rows.add(
          new Row(
              Axis.local(curve, Math.max(curve.from(), some.get(0).start())),
              Axis.local(
                  curve,
                  Math.min(curve.to(), some.get(some.size() - 1).start() + curve.bucketSeconds())),
              Axis.number(some.stream().mapToDouble(Bucket::least).min().orElse(0)),
              Axis.number(some.stream().mapToDouble(Bucket::mean).average().orElse(0)),
              Axis.number(some.stream().mapToDouble(Bucket::most).max().orElse(0))));
    }
    return rows;
  }
}
