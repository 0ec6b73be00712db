package dev.greenlight.report;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Dispute;
import dev.greenlight.model.Dissent;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.LegacyExpectation;
import dev.greenlight.model.Location;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Severity;
import dev.greenlight.model.Strength;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.Waiver;
import dev.greenlight.record.Body;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibit;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Header;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultAssembler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small run on a real journal in which every verdict occurs, and hostile text in every place that
 * the other side can fill.
 *
 * @param result what the journal adds up to
 * @param journal the evidence
 */
public record SampleRun(RunResult result, JournalReader journal) {
  /** Stood in an Authorization header, in a token response and in a query: must be nowhere. */
  public static final String SECRET = "s3cr3t-4cc3ss-t0k3n-0123456789";

  /** Markup, quotes, a control character and a reversal of the writing direction. */
  public static final String HOSTILE = "<script>alert('x')</script> \"&\" \u0000\u001b\u202e ]]>";

  private static final LegacyExpectation OLD_STATUS =
      new LegacyExpectation(
          "token_required",
          LegacyExpectation.Demand.STATUS,
          List.of("TC_PASS"),
          "Grants",
          List.of(403),
          null,
          List.of(),
          "FB_14/OAD009",
          "Answer 403.");

  private static final FunctionBlockId AUTHORIZATION = new FunctionBlockId(31);
  private static final FunctionBlockId CORE = new FunctionBlockId(3);

  /** The rules of the run. */
  public static Catalogue catalogue() {
    return new Catalogue(
        blocks(),
        List.of(
                requirement(
                    "oauth_code_single_use",
                    "An authorization code opens only once",
                    Strength.MUST),
                requirement("oauth_pkce", "Authorization requests take PKCE", Strength.SHOULD),
                requirement("token_is_opaque", "Tokens say nothing of the customer", Strength.MAY),
                requirement("isolation", "A token opens one subscription only", Strength.MUST))
            .stream()
            .collect(Collectors.toMap(Requirement::id, Function.identity())),
        List.of(),
        "c0ffee");
  }

  /** Plays the run into an empty folder. */
  public static SampleRun in(Path evidence) {
    try (Journal journal = new Journal(evidence)) {
      journal.append(new JournalEntry.RunOpened(about(), blocks(), disputes(), ""));
      play(journal);
      journal.append(new JournalEntry.RunClosed("2026-11-23T10:00:42Z"));
    }
    JournalReader reader = JournalReader.open(evidence);
    return new SampleRun(ResultAssembler.assemble(reader.entries()), reader);
  }

  /** The result if this had been said too. */
  public RunResult resultWith(JournalEntry... more) {
    return ResultAssembler.assemble(
        Stream.concat(journal.entries().stream(), Stream.of(more)).toList());
  }

  /** States a waiver of that case, for ever. */
  public static JournalEntry waiverOf(String testCase) {
    return new JournalEntry.WaiverStated(
        new Waiver(testCase, "known since <spring>", null, "GB-12"), true);
  }

  private static void play(Journal journal) {
    Scene scene = new Scene(journal);
    scene.plan("TC_PASS", "A code is redeemed", "oauth_code_single_use");
    String token = scene.exhibit("TC_PASS", "answer", tokenExchange(200));
    scene.exhibit("TC_PASS", "callback", callback());
    scene.exhibit("TC_PASS", "state", new Fact("af0ifjsldkj"));
    scene.says(
        "TC_PASS",
        check("Grants[]", "oauth_code_single_use", Verdict.PASS, 3, token)
            .besides(
                new Dissent(
                    Profile.OFFICIAL_2018,
                    Verdict.FAIL,
                    List.of(
                        finding(
                            "StatusOfOldTestMissing",
                            "token_required",
                            Severity.ERROR,
                            "status 403 (FB_14/OAD009)",
                            "401 " + HOSTILE)),
                    null)));
    scene.close("TC_PASS", 120);

    scene.plan("TC_WARN", "A request takes PKCE", "oauth_pkce");
    String plain = scene.exhibit("TC_WARN", "answer", tokenExchange(200));
    scene.says(
        "TC_WARN",
        check(
            "TakesPkce[]",
            "oauth_pkce",
            Verdict.WARNING,
            1,
            plain,
            finding("PkceIgnored", "oauth_pkce", Severity.WARNING, "refusal", "a token")));
    scene.close("TC_WARN", 30);

    for (String id : List.of("TC_FAIL_a", "TC_FAIL_b")) {
      scene.plan(id, "A code is redeemed twice " + HOSTILE, "oauth_code_single_use");
      String replay = scene.exhibit(id, "replay", tokenExchange(200));
      scene.says(id, check("Answers[]", "oauth_code_single_use", Verdict.PASS, 1, replay));
      scene.says(
          id,
          check(
              "RefusesWith[invalid_grant]",
              "oauth_code_single_use",
              Verdict.FAIL,
              1,
              replay,
              finding(
                  "NotRefused",
                  "oauth_code_single_use",
                  Severity.ERROR,
                  "400 invalid_grant",
                  "200 " + HOSTILE),
              finding("TokenSaysTooMuch", "token_is_opaque", Severity.INFO, "no names", "a name")));
      scene.close(id, 1500);
    }

    scene.plan("TC_REVIEW", "The consent page names the purpose", "oauth_pkce");
    String page = scene.exhibit("TC_REVIEW", "page", consentPage());
    scene.exhibit("TC_REVIEW", "page again", consentPage());
    scene.says(
        "TC_REVIEW",
        new CheckResult(
            "ReadsWell[]",
            "oauth_pkce",
            Verdict.REVIEW,
            1,
            List.of(),
            "a person has to read the page",
            List.of(page)));
    scene.close("TC_REVIEW", 10);

    scene.plan("TC_INCONCLUSIVE", "An endless answer", "isolation");
    scene.exhibit("TC_INCONCLUSIVE", "probe", noAnswer());
    scene.halt("TC_INCONCLUSIVE", Verdict.INCONCLUSIVE, "read timed out after 10 s");

    for (String id : List.of("TC_BLOCKED_1", "TC_BLOCKED_2")) {
      scene.plan(id, "Another customer's data stays closed", "isolation");
      scene.halt(id, Verdict.BLOCKED, "login page was not reached: 503 " + HOSTILE, "TC_FAIL_a");
    }
    scene.plan("TC_ERROR", "A step of ours breaks", "isolation");
    scene.halt("TC_ERROR", Verdict.ERROR, "NullPointerException in TokenClient");

    journal.append(
        new JournalEntry.CasePlanned(
            testCase("TC_NA", CORE, "The batch is complete", "isolation"), "FB_03 is not claimed"));
  }

  /** Its cases begin a second after one another. */
  private record Scene(Journal journal, AtomicInteger begun) {
    Scene(Journal journal) {
      this(journal, new AtomicInteger());
    }

    void plan(String id, String title, String requirement) {
      journal.append(
          new JournalEntry.CasePlanned(testCase(id, AUTHORIZATION, title, requirement), null));
      journal.append(
          new JournalEntry.CaseOpened(
              id, "2026-11-23T10:00:%02dZ".formatted(begun.incrementAndGet())));
    }

    String exhibit(String id, String role, Exhibit exhibit) {
      return journal.exhibit(id, role, exhibit);
    }

    void says(String id, CheckResult check) {
      journal.append(new JournalEntry.OutcomeGiven(journal.nextQuestion(), id, check));
    }

    void halt(String id, Verdict verdict, String cause) {
      halt(id, verdict, cause, null);
    }

    void halt(String id, Verdict verdict, String cause, String judgedBy) {
      journal.append(new JournalEntry.CaseHalted(id, verdict, cause, judgedBy));
      close(id, 5);
    }

    void close(String id, long millis) {
      journal.append(new JournalEntry.CaseClosed(id, "2026-11-23T10:00:02Z", millis));
    }
  }

  private static RunResult.About about() {
    return new RunResult.About(
        "run-1",
        "Example Utility <staging>",
        Role.CUSTODIAN,
        Profile.CERTIFICATION,
        EspiVersion.V4_0,
        "0.1.0",
        "c0ffee",
        4711,
        "A. Tester",
        "RedeemsCodeTwice",
        null,
        "2026-11-23T10:00:00Z",
        "",
        List.of(),
        "Java 17, Linux",
        null,
        "FB_13, FB_37",
        List.of("redirects followed", "TLS 1.2 at most"));
  }

  private static List<FunctionBlock> blocks() {
    return List.of(
        new FunctionBlock(CORE, "Core Connect My Data", FunctionBlock.Need.MANDATORY, true),
        new FunctionBlock(
            AUTHORIZATION, "Authorization & OAuth", FunctionBlock.Need.MANDATORY, true));
  }

  private static List<Dispute> disputes() {
    return List.of(
        new Dispute(
            "missing-token-status",
            "The status without a token",
            "401, 403",
            "401",
            List.of("token_required"),
            List.of(OLD_STATUS)));
  }

  private static TestCase testCase(
      String id, FunctionBlockId block, String title, String requirement) {
    return new TestCase(
        id,
        block,
        Role.CUSTODIAN,
        title,
        List.of("FB_14/" + id.substring(3)),
        List.of(requirement),
        Set.of("custodian", "negative", id, block.toString()));
  }

  private static Requirement requirement(String id, String title, Strength strength) {
    return new Requirement(
        id,
        title,
        strength,
        Role.CUSTODIAN,
        "RFC 6749 section 4.1.2",
        Requirement.State.ACTIVE,
        EnumSet.allOf(EspiVersion.class),
        "Mend it.",
        Map.of());
  }

  private static CheckResult check(
      String id,
      String requirement,
      Verdict verdict,
      long inspected,
      String exhibit,
      ReportedFinding... findings) {
    return new CheckResult(
        id, requirement, verdict, inspected, Arrays.asList(findings), null, List.of(exhibit));
  }

  private static ReportedFinding finding(
      String kind, String requirement, Severity severity, String expected, String observed) {
    return new ReportedFinding(
        kind,
        requirement,
        severity,
        expected,
        observed,
        new Location(412, 7, "/feed/entry[3]"),
        "Forget a code once it is redeemed.");
  }

  private static Exchange tokenExchange(int status) {
    return new Exchange(
        new Exchange.Request(
            "POST",
            "https://localhost:8443/token?access_token=" + SECRET,
            List.of(new Header("Authorization", "Bearer " + SECRET)),
            body("grant_type=authorization_code&code=" + SECRET)),
        new Exchange.Response(
            status,
            List.of(new Header("Content-Type", "application/json")),
            body("{\"access_token\":\"" + SECRET + "\",\"note\":\"" + HOSTILE + "\"}")),
        null,
        12);
  }

  private static Exchange consentPage() {
    return new Exchange(
        new Exchange.Request("GET", "https://localhost:8443/consent", List.of(), Body.NONE),
        new Exchange.Response(
            200,
            List.of(new Header("X-Note", HOSTILE)),
            body("<html>" + "<p>consent</p>\n".repeat(20_000) + "</html>")),
        null,
        7);
  }

  private static Exchange noAnswer() {
    return new Exchange(
        new Exchange.Request("GET", "https://localhost:8443/slow", List.of(), Body.NONE),
        null,
        "read timed out",
        10_000);
  }

  private static Callback callback() {
    return new Callback(
        "https://tp.example/cb?code=" + SECRET + "&state=af0ifjsldkj",
        List.of(new Header("code", SECRET), new Header("state", "af0ifjsldkj")));
  }

  private static Body body(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Body("", content.length, false, content);
  }

  /** The expected verdict of each case, by its id. */
  public static Map<String, Verdict> expected() {
    return Map.of(
        "TC_PASS", Verdict.PASS,
        "TC_WARN", Verdict.WARNING,
        "TC_FAIL_a", Verdict.FAIL,
        "TC_FAIL_b", Verdict.FAIL,
        "TC_REVIEW", Verdict.REVIEW,
        "TC_INCONCLUSIVE", Verdict.INCONCLUSIVE,
        "TC_BLOCKED_1", Verdict.BLOCKED,
        "TC_BLOCKED_2", Verdict.BLOCKED,
        "TC_ERROR", Verdict.ERROR,
        "TC_NA", Verdict.NOT_APPLICABLE);
  }
}
