package dev.greenlight.judge.secrecy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a program writes for whoever made it, by the marks that common platforms leave. */
enum Innards {
  JAVA_STACK_TRACE(
      "a stack trace of Java",
      "\\bat [\\w.$<>]+\\([\\w$]+\\.(?:java|kt|scala|groovy):\\d+\\)"
          + "|\\b(?:java|javax|jakarta|org|com|net|io)(?:\\.\\w+)+(?:Exception|Error)\\b"),
  DOT_NET_STACK_TRACE(
      "a stack trace of .NET",
      "\\bat [\\w.<>`]+\\([^)]*\\) in \\S.*:line"
          + " \\d+|\\b(?:System|Microsoft)\\.[\\w.]*Exception\\b"),
  PYTHON_STACK_TRACE("a stack trace of Python", "Traceback \\(most recent call last\\)"),
  JAVASCRIPT_STACK_TRACE(
      "a stack trace of JavaScript", "\\bat (?:[\\w.<>\\[\\] ]+ \\()?\\S+\\.[cm]?js:\\d+:\\d+"),
  PHP_ERROR("an error of PHP", "\\bin \\S+\\.php(?: on line |:)\\d+|\\bPHP (?:Fatal|Parse) error"),
  RUBY_STACK_TRACE("a stack trace of Ruby", "\\S+\\.rb:\\d+:in "),
  GO_STACK_TRACE("a stack trace of Go", "\\bgoroutine \\d+ \\[\\w"),
  DATABASE_ERROR(
      "an error of a database",
      "\\bORA-\\d{5}\\b|\\bSQLSTATE\\b|You have an error in your SQL syntax"
          + "|Unclosed quotation mark after the character string");

  private final String title;
  private final Pattern mark;

  Innards(String title, String mark) {
    this.title = title;
    this.mark = Pattern.compile(mark);
  }

  /**
   * The first that shows in a text.
   *
   * @param title what it is
   * @param excerpt by which it is known
   */
  record Shown(String title, String excerpt) {}

  static Optional<Shown> in(String text) {
    return Arrays.stream(values()).flatMap(each -> each.shownIn(text)).findFirst();
  }

  private Stream<Shown> shownIn(String text) {
    Matcher found = mark.matcher(text);
    return found.find() ? Stream.of(new Shown(title, found.group().strip())) : Stream.empty();
  }
}
