package dev.greenlight.report;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.record.Attested;
import dev.greenlight.record.Body;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.SecretSample;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The index of evidence: what was sent and what came back, each long body shown once, and in
 * bounds.
 */
final class EvidenceComposer {
  /** All bodies together, in characters of HTML: a report must open on any machine. */
  private static final int ALL_BODIES = 2_000_000;

  private static final int LONGEST_EXCERPT = 6_000;
  private static final int SHORTEST_EXCERPT = 400;

  /** Bytes up to which a body is shown again rather than referred to. */
  private static final int ALWAYS_SHOWN = 300;

  private final Exhibition exhibition;
  private final Map<String, Set<String>> casesByExhibit = new HashMap<>();
  private final Set<String> citedByFindings = new HashSet<>();
  private final Map<String, ReportView.Link> shown = new HashMap<>();
  private int excerptLength;

  EvidenceComposer(RunResult result, JournalReader journal) {
    exhibition = new Exhibition(journal);
    for (TestCaseResult each : result.testCases()) {
      String testCase = each.testCase().id();
      each.evidence().forEach(id -> cases(id).add(testCase));
      for (CheckResult check : each.checks()) {
        check.exhibits().forEach(id -> cases(id).add(testCase));
        if (!check.findings().isEmpty()) {
          citedByFindings.addAll(check.exhibits());
        }
      }
    }
  }

  private Set<String> cases(String exhibit) {
    return casesByExhibit.computeIfAbsent(exhibit, key -> new LinkedHashSet<>());
  }

  /** Links to exhibits; one that the journal does not hold leads nowhere. */
  List<ReportView.Link> links(Collection<String> ids) {
    return ids.stream()
        .map(id -> new ReportView.Link(id, exhibition.has(id) ? Anchors.evidence(id) : null))
        .toList();
  }

  List<ReportView.ExhibitView> compose() {
    shown.clear();
    long bodies = exhibition.all().mapToLong(each -> bodies(each.exhibit())).sum();
    excerptLength =
        (int)
            Math.max(SHORTEST_EXCERPT, Math.min(LONGEST_EXCERPT, ALL_BODIES / Math.max(1, bodies)));
    return exhibition.all().map(this::view).toList();
  }

  private static long bodies(Exhibit exhibit) {
    if (exhibit instanceof Exchange exchange) {
      long sent = exchange.request().body().isEmpty() ? 0 : 1;
      return exchange.answered() ? sent + 1 : sent;
    }
    return exhibit instanceof FileTransfer file && !file.content().isEmpty() ? 1 : 0;
  }

  private ReportView.ExhibitView view(JournalEntry.Exhibited entry) {
    Exhibit exhibit = exhibition.load(entry.id());
    if (exhibit instanceof Exchange exchange) {
      return exchange(entry, exchange);
    }
    if (exhibit instanceof Callback callback) {
      ReportView.Message parameters =
          new ReportView.Message("Parameters", MessageText.bounded(callback.parameters()), null);
      return view(entry, "Callback " + callback.uri(), "", List.of(parameters), 0);
    }
    if (exhibit instanceof Handshake handshake) {
      return view(
          entry,
          SecurityText.line(handshake),
          handshake.reply().told(),
          List.of(
              new ReportView.Message(
                  "Handshake", MessageText.bounded(SecurityText.facts(handshake)), null)),
          handshake.durationMillis());
    }
    if (exhibit instanceof FileTransfer file) {
      return view(
          entry,
          SecurityText.line(file),
          file.reply().told(),
          List.of(
              new ReportView.Message(
                  "File",
                  MessageText.bounded(SecurityText.facts(file)),
                  body(file.content(), entry.id()))),
          file.durationMillis());
    }
    if (exhibit instanceof SecretSample sample) {
      return view(entry, SecurityText.line(sample), "", List.of(), 0);
    }
    if (exhibit instanceof Attested said) {
      return view(entry, MessageText.of(said), said.note(), List.of(), 0);
    }
    return view(entry, "Known to the harness: " + ((Fact) exhibit).value(), "", List.of(), 0);
  }

  private ReportView.ExhibitView exchange(JournalEntry.Exhibited entry, Exchange exchange) {
    Exchange.Request request = exchange.request();
    ReportView.Message sent =
        new ReportView.Message(
            "Request", MessageText.bounded(request.headers()), body(request.body(), entry.id()));
    String line = request.method() + " " + request.uri();
    if (!exchange.answered()) {
      return view(
          entry,
          line,
          "no answer: " + exchange.failure(),
          List.of(sent),
          exchange.durationMillis());
    }
    Exchange.Response response = exchange.response();
    ReportView.Message received =
        new ReportView.Message(
            "Response", MessageText.bounded(response.headers()), body(response.body(), entry.id()));
    return view(
        entry,
        line,
        String.valueOf(response.status()),
        List.of(sent, received),
        exchange.durationMillis());
  }

  private ReportView.ExhibitView view(
      JournalEntry.Exhibited entry,
      String line,
      String outcome,
      List<ReportView.Message> messages,
      long millis) {
    return new ReportView.ExhibitView(
        Anchors.evidence(entry.id()),
        entry.id(),
        entry.role() == null ? "" : entry.role(),
        Characters.cut(line, MessageText.LINE_SHOWN),
        Characters.cut(outcome, MessageText.LINE_SHOWN),
        casesByExhibit.getOrDefault(entry.id(), Set.of()).stream()
            .map(id -> new ReportView.Link(id, Anchors.testCase(id)))
            .toList(),
        messages,
        millis,
        citedByFindings.contains(entry.id()));
  }

  private ReportView.BodyView body(Body body, String exhibit) {
    if (body.isEmpty()) {
      return null;
    }
    ReportView.Link before =
        shown.putIfAbsent(body.sha256(), new ReportView.Link(exhibit, Anchors.evidence(exhibit)));
    if (before != null && body.content().length > ALWAYS_SHOWN) {
      return new ReportView.BodyView("", MessageText.size(body), before);
    }
    MessageText.Excerpt excerpt = MessageText.excerpt(body, excerptLength);
    return new ReportView.BodyView(excerpt.text(), excerpt.remark(), null);
  }
}
