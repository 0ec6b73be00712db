package dev.greenlight.report;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Location;
import dev.greenlight.model.PageOne;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Severity;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultAssembler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A run as large as a full certification: every case with exchanges of its own, all bodies long.
 */
final class LargeRun {
  private static final FunctionBlockId BLOCK = new FunctionBlockId(31);

  private LargeRun() {}

  static SampleRun in(Path evidence, int cases, int exchanges) {
    try (Journal journal = new Journal(evidence)) {
      journal.append(new JournalEntry.RunOpened(about(), List.of(block()), List.of(), ""));
      for (int number = 0; number < cases; number++) {
        play(journal, "TC_OAD%03d".formatted(number), number, exchanges / cases);
      }
      journal.append(new JournalEntry.RunClosed("2026-11-23T10:01:00Z"));
    }
    JournalReader reader = JournalReader.open(evidence);
    return new SampleRun(ResultAssembler.assemble(reader.entries()), reader);
  }

  private static void play(Journal journal, String id, int number, int exchanges) {
    journal.append(new JournalEntry.CasePlanned(testCase(id), null));
    journal.append(new JournalEntry.CaseOpened(id, "2026-11-23T10:00:01Z"));
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < exchanges; i++) {
      seen.add(journal.exhibit(id, "answer", exchange(number * exchanges + i)));
    }
    boolean fails = number % 10 == 0;
    List<ReportedFinding> findings = fails ? List.of(finding(number)) : List.of();
    journal.append(
        new JournalEntry.OutcomeGiven(
            journal.nextQuestion(),
            id,
            new CheckResult(
                "RefusesWith[invalid_grant]",
                "oauth_code_single_use",
                fails ? Verdict.FAIL : Verdict.PASS,
                exchanges,
                findings,
                null,
                seen)));
    journal.append(new JournalEntry.CaseClosed(id, "2026-11-23T10:00:02Z", 180 + number));
  }

  private static ReportedFinding finding(int number) {
    return new ReportedFinding(
        "NotRefused",
        "oauth_code_single_use",
        Severity.ERROR,
        "400 invalid_grant",
        "200 with access token redacted-access_token-" + number,
        Location.UNKNOWN,
        "Remember which codes were redeemed, and refuse them with invalid_grant.");
  }

  private static Exchange exchange(int number) {
    return new Exchange(
        new Exchange.Request(
            "POST",
            "https://localhost:8443/DataCustodian/oauth/token",
            List.of(
                new Header("Accept", "application/json"),
                new Header("Content-Type", "application/x-www-form-urlencoded")),
            body("grant_type=authorization_code&redirect_uri=https%3A%2F%2Flocalhost&n=" + number)),
        new Exchange.Response(
            200,
            List.of(
                new Header("Content-Type", "application/atom+xml"),
                new Header("Cache-Control", "no-store"),
                new Header("Date", "Mon, 23 Nov 2026 10:00:00 GMT")),
            body("<feed n=\"" + number + "\">" + "<entry>&amp;</entry>\n".repeat(250) + "</feed>")),
        null,
        12);
  }

  private static Body body(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Body("", content.length, false, content);
  }

  private static TestCase testCase(String id) {
    return new TestCase(
        id,
        BLOCK,
        Role.CUSTODIAN,
        "An authorization code is redeemed only once",
        List.of("FB_14/" + id),
        List.of("oauth_code_single_use"),
        Set.of("custodian"));
  }

  private static FunctionBlock block() {
    return new FunctionBlock(BLOCK, "Authorization", FunctionBlock.Need.MANDATORY, true);
  }

  private static RunResult.About about() {
    return PageOne.of(
        "large",
        "Example Utility, staging",
        Profile.CERTIFICATION,
        EspiVersion.V4_0,
        "3f".repeat(32),
        1,
        null,
        "2026-11-23T10:00:00Z",
        "");
  }
}
