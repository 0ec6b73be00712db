package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Attestation;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Waiver;
import dev.greenlight.plan.PlanLine;
import dev.greenlight.run.ConfiguredTarget;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.Outlook;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says beforehand what would run. */
@Command(
    name = "plan",
    description = "Says what would run against a target, what not, and why; touches no network",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
  /** Measured against the embedded custodian on two cores; a remote target takes longer. */
  private static final double SECONDS_PER_LOGIN = 0.15;

  private static final double SECONDS_PER_CASE = 0.03;

  /** Before the first case: Java, both parties, the evidence. */
  private static final double SECONDS_TO_BEGIN = 8;

  private static final FunctionBlockId AUTHORIZATION = new FunctionBlockId(31);

  @Option(
      names = "--target",
      paramLabel = "FILE",
      description = "run file (default: the embedded custodian's)")
  private Path target;

  @Option(
      names = "--explain",
      description =
          "a line with its reason for every test case: runs; lacks (it runs and stays undecided, as"
              + " the run file leaves out what it needs); n/a (it is about something that the run"
              + " file says nothing of, or says is not so, and will not apply); skipped (it does"
              + " not run, such as one of a block that is not claimed)")
  private boolean explain;

  @Mixin private Selection selection;
  @Mixin private OnlyBlocks blocks;
  @Mixin private OnlyCases cases;
  @Mixin private Talk talk;

  @Override
  public Integer call() {
    // No profile changes what runs; one that does not exist is still a mistake.
    selection.profile(Profile.CERTIFICATION);
    Home home = Home.find();
    Path named = target == null ? home.runFile("embedded-custodian.yaml") : target;
    RunFile runFile =
        target == null || EmbeddedCustodian.plays(target)
            ? EmbeddedCustodian.readOnly(named)
            : described(new ConfiguredTarget(target, Map.of(), InstantSource.system()));
    Set<FunctionBlockId> only = blocks.only(Catalogue.load());
    Outlook outlook =
        Outlook.of(runFile, selection.version(runFile.pics().espiVersion()), only, home.features())
            .only(cases.in(home.features(), only));
    List<PlanLine> applying =
        outlook.lines().stream().filter(Outlook.Line::applies).map(Outlook.Line::plan).toList();
    warnOfWaiversForNothing(runFile.policy().waivers(), outlook.known());
    runFile.policy().attestations().stream()
        .map(Attestation::testCase)
        .filter(testCase -> !outlook.isAttested(testCase))
        .forEach(
            testCase ->
                talk.say(
                    "greenlight: warning: policy.attestations: no person decides "
                        + testCase
                        + "; 'greenlight requirements' lists the cases"));
    if (explain) {
      outlook.lines().forEach(PlanCommand::print);
    }
    long running = applying.size();
    long logins = logins(applying);
    System.out.println(
        "%d of %d test cases run; about %d logins of Retail Customers, about %d s"
            .formatted(
                running,
                outlook.lines().size(),
                logins,
                running == 0
                    ? 0
                    : Math.round(
                        SECONDS_TO_BEGIN
                            + logins * SECONDS_PER_LOGIN
                            + running * SECONDS_PER_CASE)));
    if (outlook.unsaid() > 0) {
      System.out.println(
          outlook.unsaid()
              + " more will turn out not to apply, as the run file says nothing of what they are"
              + " about, or says that it is not so"
              + (explain ? "" : " (--explain names it)"));
    }
    outlook.withoutCases().forEach((block, reason) -> System.out.println(block + ": " + reason));
    runFile
        .pics()
        .unclaimed()
        .ifPresent(
            each ->
                System.out.println(
                    "Mandatory in the programme, yet not claimed (pics.functionBlocks): " + each));
    tellWhatIsLacking(outlook);
    return ExitCode.OK;
  }

  /** Certificates and commands matter to nobody before a server is met. */
  private RunFile described(ConfiguredTarget configured) {
    RunFile runFile = configured.described();
    configured
        .certificateProblems()
        .forEach(
            problem ->
                talk.say(
                    "greenlight: warning: "
                        + target
                        + ": "
                        + problem
                        + "; a run would end with exit code 2 until that is mended"));
    configured
        .hookProblems(Objects.requireNonNullElse(System.getenv("PATH"), ""))
        .forEach(
            problem ->
                talk.say(
                    "greenlight: warning: "
                        + target
                        + ": "
                        + problem
                        + "; what needs it would stay undecided"));
    return runFile;
  }

  private static void tellWhatIsLacking(Outlook outlook) {
    if (outlook.undecided() > 0) {
      Map<String, Integer> lacking = outlook.lacking();
      Map<String, Integer> alone = outlook.lackingAlone();
      boolean overlaps = !lacking.equals(alone);
      System.out.println(
          outlook.undecided()
              + " of them will stay undecided, for what the run file leaves out"
              + (overlaps ? " (a case that lacks several things stands at each):" : ":"));
      lacking.forEach(
          (words, cases) -> {
            int others = cases - alone.getOrDefault(words, 0);
            System.out.println(
                "%5d  %s%s"
                    .formatted(
                        cases,
                        words,
                        others == 0 ? "" : " (" + others + " of them for something else, too)"));
          });
    }
  }

  private void warnOfWaiversForNothing(List<Waiver> waivers, Set<String> known) {
    waivers.stream()
        .filter(waiver -> !known.contains(waiver.testCase()))
        .forEach(
            waiver ->
                talk.say(
                    "greenlight: warning: policy.waivers: there is no test case "
                        + waiver.testCase()
                        + "; a run would end with exit code 5"));
  }

  /**
   * One login per case that asks the customer or spoils its authorization, and one of each customer
   * for all the others.
   */
  private static long logins(List<PlanLine> plan) {
    return 2
        + plan.stream()
            .map(PlanLine::testCase)
            .filter(
                testCase ->
                    testCase.functionBlock().equals(AUTHORIZATION)
                        || testCase.tags().contains("destroys_authorization"))
            .count();
  }

  private static void print(Outlook.Line line) {
    PlanLine plan = line.plan();
    System.out.println(
        "%-8s %-28s %-6s %s (%s)"
            .formatted(
                line.word(),
                plan.testCase().id(),
                plan.testCase().functionBlock(),
                plan.testCase().title(),
                line.reason()));
  }
}
