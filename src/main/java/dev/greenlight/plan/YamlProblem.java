package dev.greenlight.plan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What keeps a file from being YAML, and where it is to be mended.
 *
 * @param words what is wrong
 * @param line from 1; 0 where nobody knows
 * @param column from 1; 0 where nobody knows
 */
record YamlProblem(String words, int line, int column) {
  private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+)");

  /** What is opened and has to be closed: a list, a block in braces, a quotation. */
  private static final Pattern OPENED = Pattern.compile("(flow (sequence|mapping)|quoted scalar)");

  /** How the parser ends when a sign stands where another is due: {@code but got :}. */
  private static final Pattern GOT = Pattern.compile("but got (.+)$");

  static YamlProblem of(JsonProcessingException problem) {
    String told = problem.getOriginalMessage();
    List<String> said =
        told.lines().filter(line -> !line.isBlank() && !line.startsWith(" ")).toList();
    List<MatchResult> marks = MARK.matcher(told).results().toList();
    if (marks.isEmpty() || said.isEmpty()) {
      return at(problem.getLocation(), said.isEmpty() ? "it cannot be read" : said.get(0));
    }
    String cause = GOT.matcher(said.get(said.size() - 1)).replaceFirst("but found '$1'");
    String words = said.size() > 1 ? cause + " " + said.get(0) : cause;
    // Told in two lines, each with a place: what is being read from where, and what is wrong where.
    // What is never closed shows only further on, perhaps at the very end.
    return OPENED.matcher(words).find()
        ? at(marks.get(0), words + " that opens here")
        : at(marks.get(marks.size() - 1), words);
  }

  private static YamlProblem at(MatchResult mark, String words) {
    return new YamlProblem(words, Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
  }

  private static YamlProblem at(JsonLocation location, String words) {
    return location == null
        ? new YamlProblem(words, 0, 0)
        : new YamlProblem(words, location.getLineNr(), location.getColumnNr());
  }

  /** In one line. */
  String inWords(Path file) {
    return line <= 0
        ? file + ": no valid YAML: " + words
        : "%s:%d: no valid YAML: %s (column %d)".formatted(file, line, words, column);
  }
}
