package dev.greenlight.report.access;

import dev.greenlight.catalog.AccessMatrix.Column;
import java.util.Map;
import java.util.Set;

/**
 * One cell of the access matrix: a row of an outline.
 *
 * @param column with what it is tried
 * @param block that it belongs to
 * @param tags that set its table apart from others of the outline
 * @param values of the row, by name of the column, {@code id} first
 */
record AccessCell(Column column, int block, Set<String> tags, Map<String, String> values) {
  String id() {
    return values.get("id");
  }
}
