package dev.greenlight.report.access;

import dev.greenlight.catalog.AccessMatrix;
import dev.greenlight.catalog.AccessMatrix.Column;
import dev.greenlight.catalog.AccessMatrix.Feature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the access matrix as outlines, one feature for each block. */
public final class AccessFeatures {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final int WIDTH = 118;

  private final int block;
  private final Feature feature;
  private final StringBuilder text = new StringBuilder();

  private AccessFeatures(int block, Feature feature) {
    this.block = block;
    this.feature = feature;
  }

  /** The features, by their path below {@code features}. */
  public static Map<String, String> of(AccessMatrix matrix) {
    List<AccessCell> cells = AccessCells.of(matrix);
    Map<String, String> files = new TreeMap<>();
    matrix
        .features()
        .forEach(
            (block, feature) ->
                files.put(
                    feature.folder() + "/custodian/access.feature",
                    new AccessFeatures(block, feature)
                        .write(cells.stream().filter(cell -> cell.block() == block).toList())));
    return files;
  }

  private String write(List<AccessCell> cells) {
    line("# Made from catalog/access-matrix.yaml; see there.");
    line("@FB_%02d @custodian".formatted(block));
    line("Feature: " + feature.title());
    fold(feature.story()).forEach(part -> line("  " + part));
    Map<Column, List<AccessCell>> outlines =
        cells.stream()
            .collect(
                Collectors.groupingBy(AccessCell::column, LinkedHashMap::new, Collectors.toList()));
    outlines.forEach(this::outline);
    return text.toString();
  }

  private void outline(Column column, List<AccessCell> cells) {
    line("");
    line("  " + tags(column));
    line("  Scenario Outline: " + column.title());
    column.steps().forEach(step -> line("    " + step));
    Map<Set<String>, List<AccessCell>> tables =
        cells.stream()
            .collect(
                Collectors.groupingBy(AccessCell::tags, LinkedHashMap::new, Collectors.toList()));
    tables.forEach(this::table);
  }

  private String tags(Column column) {
    List<String> tags = new ArrayList<>(List.of("@TC_ACC"));
    if (!column.positive()) {
      tags.add("@negative");
      if (feature.ban()) {
        tags.add("@ban");
      }
    }
    tags.add("@REQ_" + column.requirement());
    return String.join(" ", tags);
  }

  private void table(Set<String> tags, List<AccessCell> cells) {
    line("");
    if (!tags.isEmpty()) {
      line("    " + tags.stream().map(tag -> "@" + tag).collect(Collectors.joining(" ")));
    }
    line("    Examples:");
    List<String> names =
        Stream.of("id", "method", "resource", "kind", "requirement", "legacy")
            .filter(name -> cells.stream().anyMatch(cell -> cell.values().containsKey(name)))
            .toList();
    List<List<String>> rows = new ArrayList<>(List.of(names));
    cells.forEach(
        cell ->
            rows.add(names.stream().map(name -> cell.values().getOrDefault(name, "")).toList()));
    rows.forEach(row -> line("      " + row(row, rows)));
  }

  private static String row(List<String> row, List<List<String>> all) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      int width = all.stream().mapToInt(each -> each.get(column).length()).max().orElse(0);
      line.append(' ')
          .append(row.get(i))
          .append(" ".repeat(width - row.get(i).length()))
          .append(" |");
    }
    return line.toString();
  }

  private static List<String> fold(String story) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WHITE_SPACE.split(story.strip(), -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
