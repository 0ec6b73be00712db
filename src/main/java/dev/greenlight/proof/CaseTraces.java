package dev.greenlight.proof;

import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Header;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What happened in each case, with everything left out that differs from run to run, so that two
 * runs can be laid side by side: the proof that a deviation landed.
 */
final class CaseTraces {
  private static final Pattern CHANGING =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|redacted-[a-z_]+-\\d+|localhost(:|%3A|%253A)\\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{24,}|\\d{10}");

  /** A packed answer is as long as its secrets happen to be random. */
  private static final Set<String> UNSTEADY = Set.of("date", "content-length");

  private static final String THIS = "this";

  private final Map<String, String> byCase = new HashMap<>();

  CaseTraces(JournalReader journal) {
    Set<String> own = new HashSet<>();
    Map<String, String> shared = new HashMap<>();
    for (JournalEntry entry : journal.entries()) {
      if (entry instanceof JournalEntry.Exhibited exhibited && exhibited.testCase() != null) {
        byCase.merge(exhibited.testCase(), trace(journal, exhibited.id()), String::concat);
        own.add(exhibited.id());
      } else if (entry instanceof JournalEntry.QuestionAsked asked) {
        new TreeMap<>(asked.exhibits())
            .values().stream()
                .filter(id -> !own.contains(id))
                .map(id -> shared.computeIfAbsent(id, unused -> trace(journal, id)))
                .forEach(trace -> byCase.merge(asked.testCase(), trace, String::concat));
      } else if (entry instanceof JournalEntry.CaseHalted halted) {
        byCase.merge(halted.testCase(), steady(halted.cause()), String::concat);
      }
    }
  }

  /** Whether that case went differently there. */
  boolean differ(String testCase, CaseTraces other) {
    return !byCase.getOrDefault(testCase, "").equals(other.byCase.getOrDefault(testCase, ""));
  }

  private static String trace(JournalReader journal, String id) {
    return trace(journal.exhibits(Map.of(THIS, id)).any(THIS));
  }

  private static String trace(Exhibit exhibit) {
    if (exhibit instanceof Exchange exchange) {
      return "\n"
          + exchange.request().method()
          + " "
          + steady(exchange.request().uri())
          + answer(exchange);
    }
    if (exhibit instanceof Callback callback) {
      return "\ncallback "
          + callback.parameters().stream()
              .map(parameter -> parameter.name() + "=" + steady(parameter.value()))
              .collect(Collectors.joining("&"));
    }
    return "";
  }

  private static String answer(Exchange exchange) {
    if (!exchange.answered()) {
      return " -> nothing";
    }
    Exchange.Response response = exchange.response();
    return " -> "
        + response.status()
        + response.headers().stream()
            .filter(header -> !UNSTEADY.contains(header.name().toLowerCase(Locale.ROOT)))
            .map(CaseTraces::steady)
            .collect(Collectors.toCollection(TreeSet::new))
        + steady(response.body().text()).hashCode();
  }

  private static String steady(Header header) {
    return header.name().toLowerCase(Locale.ROOT) + ": " + steady(header.value());
  }

  private static String steady(String text) {
    return CHANGING.matcher(text).replaceAll("#");
  }
}
