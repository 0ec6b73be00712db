package dev.greenlight.report.validation;

import dev.greenlight.model.LoadCurve;
import dev.greenlight.model.LoadCurve.Bucket;

/** The lines of a load curve, as the path of a picture has them. */
final class CurvePath {
  private CurvePath() {}

  /** The mean of each bucket as steps; broken where there are no readings. */
  static String means(LoadCurve curve, Sheet sheet) {
    StringBuilder path = new StringBuilder();
    long end = Long.MIN_VALUE;
    String level = "";
    for (Bucket bucket : curve.buckets()) {
      String y = sheet.y(bucket.mean());
      if (bucket.start() != end) {
        path.append(edge(end, sheet));
        path.append('M').append(sheet.x(bucket.start())).append(',').append(y);
      } else if (!y.equals(level)) {
        path.append(edge(end, sheet)).append('V').append(y);
      }
      level = y;
      end = bucket.start() + curve.bucketSeconds();
    }
    return path.append(edge(end, sheet)).toString();
  }

  /** Where a level ends; none before the first. */
  private static String edge(long end, Sheet sheet) {
    return end == Long.MIN_VALUE ? "" : "H" + sheet.x(end);
  }

  /** From the lowest to the highest of each bucket in which they differ, as an area. */
  static String band(LoadCurve curve, Sheet sheet) {
    StringBuilder path = new StringBuilder();
    for (Bucket bucket : curve.buckets()) {
      if (bucket.least() == bucket.most()) {
        continue;
      }
      path.append('M')
          .append(sheet.x(bucket.start()))
          .append(',')
          .append(sheet.y(bucket.least()))
          .append('H')
          .append(sheet.x(bucket.start() + curve.bucketSeconds()))
          .append('V')
          .append(sheet.y(bucket.most()))
          .append('H')
          .append(sheet.x(bucket.start()))
          .append('Z');
    }
    return path.toString();
  }
}
