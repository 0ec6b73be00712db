package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.SecretSource;
import dev.greenlight.record.ResultJson;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product as its users call it, against the embedded custodian. */
final class RunIT {
  /** That of {@code greenlight run} where none is given. */
  private static final long SEED = 1;

  /** Many more values than a run draws from the source of secrets. */
  private static final int DRAWN = 100_000;

  private static final Path RUN_FILE = Path.of("fixtures/runs/embedded-custodian.yaml");

  private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z0-9_-]{32,}");
  private static final Pattern PSEUDONYM = Pattern.compile("redacted-([a-z_]+)-(\\d{1,7})");

  /**
   * Asks what is told apart only where each Third Party has a subscription of its own, which the
   * usual custodian does not: played by {@code SubscriptionsApartIT}.
   */
  private static final String SUBSCRIPTIONS_APART = "TC_RBK006|TC_ACC_[A-Z]+_OTHERPARTY";

  /** What a custodian for tests does not have, as people attest. */
  private static final String ATTESTED_AS_ABSENT = "TC_CUX005|TC_RCX004|TC_ASK020";

  /** What was not ready at once is told of: the usual custodian has all ready. */
  private static final String DEFERRED = "TC_ODR040";

  /** The usual custodian asks nobody for a certificate. */
  private static final String MUTUAL_TLS = "TC_OAD060";

  @TempDir private static Path folder;

  private static int exit;
  private static RunResult result;

  @BeforeAll
  static void run() {
    exit = Greenlight.run("run", "--quiet", "--out", folder.resolve("good").toString());
    result = ResultJson.read(folder.resolve("good").resolve(ResultJson.FILE));
  }

  @Test
  void referenceCustodian_isConformant() {
    assertThat(exit).isZero();
    Set<FunctionBlockId> claimed = EmbeddedCustodian.readOnly(RUN_FILE).pics().functionBlocks();
    assertThat(result.testCases())
        .filteredOn(
            each ->
                each.verdict() != Verdict.PASS
                    && !each.testCase()
                        .id()
                        .matches(
                            String.join(
                                "|", SUBSCRIPTIONS_APART, DEFERRED, MUTUAL_TLS, ATTESTED_AS_ABSENT))
                    && claimed.contains(each.testCase().functionBlock()))
        .extracting(each -> each.testCase().id() + " " + each.verdict() + " " + each.reason())
        .isEmpty();
  }

  @Test
  void moreThanAHundredCases_areDecided() {
    assertThat(result.testCases())
        .filteredOn(each -> each.verdict().isDecided())
        .hasSizeGreaterThanOrEqualTo(100);
  }

  @Test
  void everyCheckOfEveryCase_inspectedSomething() {
    assertThat(result.testCases())
        .flatExtracting(TestCaseResult::checks)
        .allSatisfy(check -> assertThat(check.inspected()).as(check.id()).isPositive());
  }

  @Test
  void verdicts_areTheSameFromTheEvidenceAlone() {
    assertThat(Greenlight.run("judge", "--quiet", folder.resolve("good").toString())).isZero();
  }

  @Test
  void report_isThereInEveryForm() {
    assertThat(folder.resolve("good/report.html")).isNotEmptyFile();
    assertThat(folder.resolve("good/junit.xml")).isNotEmptyFile();
    assertThat(folder.resolve("good/allure-results")).isNotEmptyDirectory();
  }

  /**
   * Secrets follow from the seed: a twin of the custodian has the same passwords, keys and client
   * secrets, and the source of both gives the same codes, tokens, cookies and form keys one after
   * the other. All of them are canaries.
   */
  @Test
  void secret_isInNoFileThatARunLeavesBehind() throws Exception {
    Set<String> canaries = drawn();
    Set<String> credentials = new HashSet<>();
    List<String> keys = new ArrayList<>();
    try (Target twin =
        new EmbeddedCustodian(SEED, RUN_FILE, InstantSource.system())
            .start(Bending.NONE, UsageData.SHORTEST_HISTORY)) {
      assertThat(canaries).as("what the source gives").contains(cookieOf(twin));
      twin.secrets()
          .values()
          .forEach(
              (reference, secret) -> {
                if (secret.startsWith("-----BEGIN")) {
                  secret.lines().filter(line -> !line.startsWith("-")).forEach(keys::add);
                } else {
                  canaries.add(secret);
                  credentials.add(basic(reference.name(), secret));
                }
              });
    }
    assertThat(credentials).hasSizeGreaterThan(5);
    assertThat(keys).isNotEmpty();
    assertThat(canaries)
        .hasSize(DRAWN + credentials.size())
        .filteredOn(each -> each.length() != 32)
        .as("what a customer knows of himself: account and postal code")
        .hasSize(2);

    Map<String, Integer> seen = new HashMap<>();
    for (Path file : left()) {
      String text = text(file);
      assertThat(found(canaries, text)).as(file.toString()).isEmpty();
      assertThat(text).as(file.toString()).doesNotContain(credentials).doesNotContain(keys);
      count(text, seen);
    }
    assertThat(seen)
        .containsKeys(
            "code", "access_token", "refresh_token", "cookie", "registration_access_token");
    assertThat(seen.values().stream().mapToInt(Integer::intValue).sum())
        .as("secrets that the run met, of %d that it would have been known by", DRAWN)
        .isBetween(100, DRAWN / 10);
  }

  private static Set<String> drawn() {
    SecretSource source = new SecretSource(SEED);
    return Stream.generate(source::secret).limit(DRAWN).collect(Collectors.toSet());
  }

  /** The first cookie that a custodian sets. */
  private static String cookieOf(Target custodian) throws IOException, InterruptedException {
    URI login =
        URI.create(custodian.runFile().pixit().endpoints().authorization())
            .resolve(Addresses.LOGIN);
    String cookie =
        HttpClient.newBuilder()
            .sslContext(custodian.trust().sslContext())
            .build()
            .send(HttpRequest.newBuilder(login).build(), HttpResponse.BodyHandlers.discarding())
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow();
    return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
  }

  private static String basic(String user, String secret) {
    return Base64.getEncoder()
        .encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  /** Canaries, all of 32 characters of base64url, wherever they stand in a text. */
  private static List<String> found(Set<String> canaries, String text) {
    return LONG_WORD
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(
            word ->
                IntStream.rangeClosed(0, word.length() - 32)
                    .mapToObj(from -> word.substring(from, from + 32)))
        .filter(canaries::contains)
        .toList();
  }

  /** The highest number of the pseudonyms of each kind. */
  private static void count(String text, Map<String, Integer> seen) {
    PSEUDONYM
        .matcher(text)
        .results()
        .forEach(each -> seen.merge(each.group(1), Integer.valueOf(each.group(2)), Math::max));
  }

  private static List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("good"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** The data alone: what a profile takes otherwise lies there, and in the weight of advice. */
  @ParameterizedTest
  @ValueSource(strings = {"official-2018", "certification", "strict"})
  void referenceCustodian_isConformantUnderEveryProfile(String profile) {
    Path run = folder.resolve("data-" + profile);
    assertThat(
            Greenlight.run(
                "run",
                "--quiet",
                "--profile",
                profile,
                "--only",
                "1,4,5,10,12,15,16,17",
                "--out",
                run.toString()))
        .isZero();
    assertThat(ResultJson.read(run.resolve(ResultJson.FILE)).testCases())
        .filteredOn(each -> each.testCase().id().equals("TC_DATA_ADVICE"))
        .extracting(TestCaseResult::verdict)
        .containsExactly(profile.equals("official-2018") ? Verdict.NOT_APPLICABLE : Verdict.PASS);
    assertThat(Greenlight.run("judge", "--quiet", run.toString())).isZero();
  }

  @Test
  void evidenceOfARun_canBeJudgedUnderAnotherProfile() {
    RunResult again = judgedAgain("strict");
    assertThat(again.verdict()).isEqualTo(Verdict.PASS);
    assertThat(again.about().profile()).isEqualTo(Profile.STRICT);
  }

  private static RunResult judgedAgain(String profile) {
    Path again = folder.resolve("again-" + profile);
    Greenlight.run(
        "judge",
        "--quiet",
        "--profile",
        profile,
        "--out",
        again.toString(),
        folder.resolve("good").toString());
    return ResultJson.read(again.resolve(ResultJson.FILE));
  }

  /** The embedded custodian follows the newer sources; the old harness asked for something else. */
  @Test
  void evidenceOfARunUnderTheOldReading_failsWhereTheRunToldThatItWould() {
    RunResult again = judgedAgain("official-2018");
    assertThat(again.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(casesWith(again, each -> each.verdict() == Verdict.FAIL))
        .containsExactlyElementsOf(casesWith(result, RunIT::isSaidToFailUnderTheOldReading))
        .contains("TC_ACC_BATCH_NONE", "TC_OAD001_b", "TC_OAD001_t", "TC_OAD013")
        .contains("TC_TLS_OLD_AS_TLS11")
        .doesNotContain("TC_ACC_APPINFO_NONE", "TC_OAD001_g", "TC_TLS_OLD_AS_SSL30");
  }

  private static boolean isSaidToFailUnderTheOldReading(TestCaseResult each) {
    return each.checks().stream()
        .anyMatch(check -> check.dissent() != null && check.dissent().verdict() == Verdict.FAIL);
  }

  @Test
  void runOfSomeCases_playsThemAlone() {
    Path some = folder.resolve("some");

    int exit =
        Greenlight.run(
            "run", "--quiet", "--cases", "TC_OAD001_w,TC_FND*", "--out", some.toString());

    assertThat(exit).isZero();
    assertThat(casesWith(ResultJson.read(some.resolve("result.json")), each -> true))
        .contains("TC_OAD001_w", "TC_FND003")
        .allMatch(id -> id.equals("TC_OAD001_w") || id.startsWith("TC_FND"));
  }

  private static List<String> casesWith(RunResult run, Predicate<TestCaseResult> which) {
    return run.testCases().stream().filter(which).map(each -> each.testCase().id()).toList();
  }

  @Test
  void custodianThatAnswersAsTheOldHarnessAsked_isWarnedOfAndPassesUnderTheOldReading() {
    Path bad = folder.resolve("as-of-old");
    Greenlight.run(
        "run",
        "--quiet",
        "--deviation",
        "Answers403InsteadOf401",
        "--only",
        "3",
        "--out",
        bad.toString());
    Path again = folder.resolve("as-of-old-again");
    Greenlight.run(
        "judge",
        "--quiet",
        "--profile",
        "official-2018",
        "--out",
        again.toString(),
        bad.toString());
    assertThat(batchWithoutToken(bad).verdict()).isEqualTo(Verdict.WARNING);
    assertThat(batchWithoutToken(again).verdict()).isEqualTo(Verdict.PASS);
    assertThat(batchWithoutToken(again).checks().get(0).dissent().verdict())
        .isEqualTo(Verdict.WARNING);
  }

  private static TestCaseResult batchWithoutToken(Path run) {
    return ResultJson.read(run.resolve(ResultJson.FILE)).testCases().stream()
        .filter(each -> each.testCase().id().equals("TC_ACC_BATCH_NONE"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void folderThatIsNotEmpty_isRefused() {
    assertThat(Greenlight.run("run", "--quiet", "--out", folder.resolve("good").toString()))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void custodianThatOpensPrefixes_isCaughtInTheAct() {
    Path bad = folder.resolve("bad");
    int code =
        Greenlight.run(
            "run",
            "--quiet",
            "--deviation",
            "AcceptsPrefixSubscription",
            "--only",
            "FB_03",
            "--out",
            bad.toString());
    assertThat(code).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(ResultJson.read(bad.resolve(ResultJson.FILE)).testCases())
        .filteredOn(each -> each.verdict() == Verdict.FAIL)
        .extracting(each -> each.testCase().id())
        .contains("TC_PRV002");
  }

  @Test
  void custodianWithASinInItsFeed_isAskedForPagesOfItToo() {
    Path bad = folder.resolve("bad-feed");
    int code =
        Greenlight.run(
            "run",
            "--quiet",
            "--deviation",
            "CallsGasServiceWater",
            "--only",
            "FB_10,FB_37",
            "--out",
            bad.toString());
    assertThat(code).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(ResultJson.read(bad.resolve(ResultJson.FILE)).testCases())
        .filteredOn(each -> each.testCase().functionBlock().number() == 37)
        .hasSizeGreaterThan(20)
        .allMatch(each -> each.verdict() == Verdict.PASS);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
