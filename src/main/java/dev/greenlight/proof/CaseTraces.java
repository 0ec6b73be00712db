package dev.greenlight.proof;

import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.Header;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.SecretSample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  private final JournalReader journal;
  private final Map<String, List<Part>> byCase = new HashMap<>();

  /** What a trace is put together from, when somebody asks for it. */
  private sealed interface Part {
    record Shown(String exhibit) implements Part {}

    record Halt(String cause) implements Part {}
  }

  CaseTraces(JournalReader journal) {
    this.journal = journal;
    Set<String> own = new HashSet<>();
    for (JournalEntry entry : journal.entries()) {
      if (entry instanceof JournalEntry.Exhibited exhibited && exhibited.testCase() != null) {
        add(exhibited.testCase(), new Part.Shown(exhibited.id()));
        own.add(exhibited.id());
      } else if (entry instanceof JournalEntry.QuestionAsked asked) {
        new TreeMap<>(asked.exhibits())
            .values().stream()
                .filter(id -> !own.contains(id))
                .forEach(id -> add(asked.testCase(), new Part.Shown(id)));
      } else if (entry instanceof JournalEntry.CaseHalted halted) {
        add(halted.testCase(), new Part.Halt(halted.cause()));
      }
    }
  }

  private void add(String testCase, Part part) {
    byCase.computeIfAbsent(testCase, unused -> new ArrayList<>()).add(part);
  }

  /** Whether that case went differently there. */
  boolean differ(String testCase, CaseTraces other) {
    return !of(testCase).equals(other.of(testCase));
  }

  private String of(String testCase) {
    return byCase.getOrDefault(testCase, List.of()).stream()
        .map(this::text)
        .collect(Collectors.joining());
  }

  private String text(Part part) {
    return part instanceof Part.Shown shown
        ? trace(journal, shown.exhibit())
        : steady(((Part.Halt) part).cause());
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
    if (exhibit instanceof Handshake handshake) {
      return "\nhandshake "
          + handshake.offer().name()
          + " -> "
          + handshake.reply().told()
          + steady(
              handshake.identity() == null
                  ? ""
                  : " " + handshake.identity().chain().size() + " certificates");
    }
    if (exhibit instanceof SecretSample sample) {
      return "\nsample of " + sample.kind() + " " + sample.shortest() + " " + sample.inOrder();
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
