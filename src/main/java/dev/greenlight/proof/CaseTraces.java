package dev.greenlight.proof;

import dev.greenlight.record.Attested;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.FileTransfer;
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

  /** How long an Authorization lasts from its beginning is the same in every run, unlike both. */
  private static final Pattern TERM =
      Pattern.compile("(?s)start>(\\d{10})<.{0,2000}?expires_at>(\\d{10})<");

  /** In seconds; a run is slower than another by less. */
  private static final long STEP = 300;

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

  /** Digits of the last group of a UUID. */
  private static final int TAIL = 12;

  /** A packed answer is as long as its secrets happen to be random. */
  private static final Set<String> UNSTEADY = Set.of("date", "content-length");

  private static final String PSEUDONYM = "redacted-";
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
    Names names = new Names();
    return byCase.getOrDefault(testCase, List.of()).stream()
        .map(part -> text(part, names))
        .collect(Collectors.joining());
  }

  private String text(Part part, Names names) {
    return part instanceof Part.Shown shown
        ? trace(journal.exhibits(Map.of(THIS, shown.exhibit())).any(THIS), names)
        : names.steady(((Part.Halt) part).cause());
  }

  /**
   * What changes from run to run, by names that do not. The first secret that is seen in a case is
   * the same in every run: so it shows whether two that are told apart there are one and the same
   * here.
   */
  private static final class Names {
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, Integer> tails = new HashMap<>();

    private String steady(String text) {
      return CHANGING.matcher(text).replaceAll(found -> name(found.group()));
    }

    private String steady(Header header) {
      return header.name().toLowerCase(Locale.ROOT) + ": " + steady(header.value());
    }

    private String name(String found) {
      if (found.startsWith(PSEUDONYM)) {
        return secrets.computeIfAbsent(found, unused -> "#" + (secrets.size() + 1));
      }
      // Two identifiers that end alike were not drawn at random.
      return UUID.matcher(found).matches()
          ? "#"
              + tails.computeIfAbsent(
                  found.substring(found.length() - TAIL), unused -> tails.size() + 1)
          : "#";
    }
  }

  private static String trace(Exhibit exhibit, Names names) {
    if (exhibit instanceof Exchange exchange) {
      return "\n"
          + exchange.request().method()
          + " "
          + names.steady(exchange.request().uri())
          + answer(exchange, names);
    }
    if (exhibit instanceof Callback callback) {
      return "\ncallback "
          + names.steady(callback.uri().replaceFirst("[?#].*", ""))
          + " "
          + callback.parameters().stream()
              .map(parameter -> parameter.name() + "=" + names.steady(parameter.value()))
              .collect(Collectors.joining("&"));
    }
    if (exhibit instanceof Handshake handshake) {
      return "\nhandshake "
          + handshake.offer().name()
          + " -> "
          + handshake.reply().told()
          + names.steady(
              handshake.identity() == null
                  ? ""
                  : " " + handshake.identity().chain().size() + " certificates");
    }
    if (exhibit instanceof FileTransfer file) {
      return "\nfile "
          + file.deed()
          + " "
          + names.steady(file.address())
          + " "
          + file.login()
          + " -> "
          + names.steady(file.reply().told())
          + (file.server() == null ? "" : " " + server(file.server()))
          + names.steady(file.content().text()).hashCode();
    }
    if (exhibit instanceof Fact fact) {
      return "\nfact " + names.steady(fact.value());
    }
    if (exhibit instanceof Attested said) {
      return "\nattested " + said.holds() + " by " + said.by() + " on " + said.on();
    }
    if (exhibit instanceof SecretSample sample) {
      return "\nsample of " + sample.kind() + " " + sample.shortest() + " " + sample.inOrder();
    }
    return "";
  }

  /** But for the key, which differs from run to run. */
  private static String server(FileTransfer.Server server) {
    return server.identification() + " " + server.algorithms();
  }

  private static String answer(Exchange exchange, Names names) {
    if (!exchange.answered()) {
      return " -> nothing";
    }
    Exchange.Response response = exchange.response();
    return " -> "
        + response.status()
        + response.headers().stream()
            .filter(header -> !UNSTEADY.contains(header.name().toLowerCase(Locale.ROOT)))
            .map(names::steady)
            .collect(Collectors.toCollection(TreeSet::new))
        + names.steady(response.body().text()).hashCode()
        + terms(response.body().text());
  }

  private static String terms(String body) {
    return TERM.matcher(body)
        .results()
        .map(
            found ->
                " "
                    + Math.round(
                        (Long.parseLong(found.group(2)) - Long.parseLong(found.group(1)))
                            / (double) STEP))
        .collect(Collectors.joining());
  }
}
