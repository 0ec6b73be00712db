package dev.greenlight.report.access;

import dev.greenlight.catalog.AccessMatrix;
import dev.greenlight.catalog.AccessMatrix.Column;
import dev.greenlight.catalog.AccessMatrix.Per;
import dev.greenlight.catalog.AccessMatrix.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Multiplies the lines of the access matrix by its columns. */
final class AccessCells {
  private static final String WRITES = "needs_writes_refused";
  private static final String RUINOUS = "needs_writes_allowed";

  private final AccessMatrix matrix;
  private final List<AccessCell> cells = new ArrayList<>();

  private AccessCells(AccessMatrix matrix) {
    this.matrix = matrix;
  }

  /** All cells, those of a column one after the other. */
  static List<AccessCell> of(AccessMatrix matrix) {
    AccessCells made = new AccessCells(matrix);
    matrix.reads().forEach(made::reads);
    matrix.writes().forEach(made::writes);
    matrix.everybodys().forEach(made::everybodys);
    made.requireNamesInUse();
    return List.copyOf(made.cells);
  }

  private void reads(Column column) {
    for (Resource resource : matrix.resources()) {
      if ((resource.isOwned() || !column.owned()) && (resource.isGranted() || !column.granted())) {
        List<String> kinds = others(resource.token());
        if (column.per() == Per.NOTHING) {
          add(column, resource.block(), resource, column.id(), Map.of(), Set.of());
        } else {
          for (int i = 0; i < kinds.size(); i++) {
            Map<String, String> kind = Map.of("kind", kinds.get(i));
            add(column, resource.block(), resource, column.id() + (i + 1), kind, Set.of());
          }
        }
      }
    }
  }

  private void writes(Column column) {
    for (Resource resource : matrix.resources()) {
      AccessMatrix.Writes writes = resource.writes();
      if (writes != null
          && (writes.token() != null || !column.managed())
          && (resource.isOwned() || !column.owned())) {
        for (String method : writes.methods()) {
          String tag = writes.ruinous().contains(method) ? RUINOUS : WRITES;
          Map<String, String> values = Map.of("method", method);
          if (column.per() == Per.NOTHING) {
            String id = method + "_" + column.id();
            add(column, writes.block(), resource, id, values, Set.of(tag));
          } else {
            for (String kind : others(writes.token())) {
              String id = method + "_" + upper(kind);
              Map<String, String> more = Map.of("method", method, "kind", kind);
              add(column, writes.block(), resource, id, more, Set.of(tag));
            }
          }
        }
      }
    }
  }

  private void everybodys(Column column) {
    matrix.roots().forEach(roots -> everybodys(column, roots));
  }

  private void everybodys(Column column, AccessMatrix.Roots roots) {
    for (String resource : roots.resources()) {
      for (String method : roots.methods()) {
        Set<String> tags = method.equals("GET") ? Set.of() : Set.of(WRITES);
        List<String> kinds = column.per() == Per.NOTHING ? List.of("") : AccessMatrix.KINDS;
        for (String kind : kinds) {
          Map<String, String> values = new LinkedHashMap<>();
          String row = roots.id() == null ? "ALL_" + upper(resource) : roots.id();
          values.put("id", row + "_" + method + "_" + column.id() + upper(kind));
          values.put("method", method);
          values.put("resource", resource);
          if (!kind.isEmpty()) {
            values.put("kind", kind);
          }
          cells.add(new AccessCell(column, roots.block(), tags, values));
        }
      }
    }
  }

  private void add(
      Column column,
      int block,
      Resource resource,
      String id,
      Map<String, String> more,
      Set<String> tags) {
    if (resource.elsewhere().containsKey(id)) {
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put("id", resource.id() + "_" + id);
    for (String name : List.of("method", "resource", "kind")) {
      String value = name.equals("resource") ? resource.resource() : more.get(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    if (resource.requirements().containsKey(id)) {
      values.put("requirement", resource.requirements().get(id));
    }
    String legacy =
        resource.legacy().entrySet().stream()
            .filter(old -> old.getValue().contains(id))
            .map(Map.Entry::getKey)
            .sorted()
            .collect(Collectors.joining(" "));
    if (!legacy.isEmpty()) {
      values.put("legacy", legacy);
    }
    Set<String> all = new TreeSet<>(tags);
    if (resource.needs() != null) {
      all.add("needs_FB_%02d".formatted(resource.needs()));
    }
    cells.add(new AccessCell(column, block, all, values));
  }

  /** A legacy id, or a duty, for a cell that does not exist would be lost in silence. */
  private void requireNamesInUse() {
    Set<String> ids = new HashSet<>();
    cells.forEach(cell -> ids.add(cell.id()));
    for (Resource resource : matrix.resources()) {
      Stream.concat(
              resource.legacy().values().stream().flatMap(List::stream),
              resource.requirements().keySet().stream())
          .map(cell -> resource.id() + "_" + cell)
          .filter(id -> !ids.contains(id))
          .forEach(
              id -> {
                throw new IllegalStateException("the access matrix has no cell " + id);
              });
    }
  }

  private static List<String> others(String kind) {
    return AccessMatrix.KINDS.stream().filter(each -> !each.equals(kind)).toList();
  }

  private static String upper(String name) {
    return name.toUpperCase(java.util.Locale.ROOT);
  }
}
