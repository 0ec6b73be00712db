package dev.greenlight;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.greenlight.record.Journal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The laws of the house: who may know whom. A law that finds nobody it speaks of fails, as ArchUnit
 * has it by default.
 */
@AnalyzeClasses(packages = "dev.greenlight", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "dev.greenlight.";
  private static final String EVERYTHING = "dev.greenlight..";

  private static final DescribedPredicate<JavaMethodCall> CLOCK_OR_CHANCE =
      DescribedPredicate.describe(
          "the clock of the system, or chance",
          call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            return switch (owner) {
              case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(name);
              case "java.util.UUID" -> name.equals("randomUUID");
              case "java.lang.Math" -> name.equals("random");
              default ->
                  owner.startsWith("java.time.")
                      && (name.equals("now") || name.startsWith("system"));
            };
          });

  @ArchTest
  static final ArchRule modelKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("dev.greenlight.model..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "dev.greenlight.model..",
                  "java.lang..",
                  "java.math..",
                  "java.net",
                  "java.nio.charset..",
                  "java.security..",
                  "java.time..",
                  "java.util.."));

  @ArchTest
  static final ArchRule everyClassLivesInARoomOfTheHouse =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.of(
                      "model", "catalog", "record", "xml", "trust", "judge", "act", "party",
                      "stage", "plan", "steps", "run", "proof", "report", "rules", "cli")
                  .map(name -> ROOT + name + "..")
                  .toArray(String[]::new));

  @ArchTest static final ArchRule catalog = may("catalog", "model");
  @ArchTest static final ArchRule record = may("record", "model");
  @ArchTest static final ArchRule xml = may("xml", "model");
  @ArchTest static final ArchRule trust = may("trust", "model");

  @ArchTest
  static final ArchRule judge = may("judge", "xml", "record", "catalog", "model", "rules");

  @ArchTest static final ArchRule ruleApi = may("rules");
  @ArchTest static final ArchRule act = may("act", "record", "trust", "model");
  @ArchTest static final ArchRule party = may("party", "record", "trust", "model");

  @ArchTest
  static final ArchRule stage =
      may("stage", "act", "party", "record", "trust", "catalog", "model", "judge");

  @ArchTest static final ArchRule plan = may("plan", "catalog", "model");
  @ArchTest static final ArchRule steps = may("steps", "stage", "judge", "act", "record", "model");

  @ArchTest
  static final ArchRule run =
      may(
          "run", "plan", "steps", "stage", "record", "catalog", "model", "act", "party", "trust",
          "judge");

  @ArchTest static final ArchRule report = may("report", "record", "catalog", "model");

  @ArchTest
  static final ArchRule stageAndRunKnowWhatACheckIsButNoCheck =
      noClasses()
          .that()
          .resideInAnyPackage("dev.greenlight.stage..", "dev.greenlight.run..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.greenlight.judge..")
                  .and(not(resideInAPackage("dev.greenlight.judge"))))
          .because("only steps choose what is asked (ADR 0001)");

  @ArchTest
  static final ArchRule onlyTheMainProgramKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.greenlight.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.greenlight.cli..");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("dev.greenlight.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a room is understood without those above it; within one, see ADR 0011");

  @ArchTest
  static final ArchRule judgesNeverReachPlayersByAnyWay =
      noClasses()
          .that()
          .resideInAPackage("dev.greenlight.judge..")
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAnyPackage("dev.greenlight.party..", "dev.greenlight.act..");

  @ArchTest
  static final ArchRule playersNeverReachJudgesByAnyWay =
      noClasses()
          .that()
          .resideInAPackage("dev.greenlight.party..")
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAPackage("dev.greenlight.judge..");

  @ArchTest
  static final ArchRule onlyThoseWhoPlayWriteTheJournal =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.greenlight.judge..",
              "dev.greenlight.report..",
              "dev.greenlight.act..",
              "dev.greenlight.party..",
              "dev.greenlight.steps..",
              "dev.greenlight.plan..")
          .should()
          .dependOnClassesThat(type(Journal.class))
          .because("judging and reporting read, acting does not decide what is written");

  @ArchTest
  static final ArchRule playersAndJudgesNeverMeet =
      noClasses()
          .that()
          .resideInAPackage("dev.greenlight.party..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.greenlight.judge..", "dev.greenlight.xml..")
          .because("a misunderstanding shared by both would hide itself");

  @ArchTest
  static final ArchRule wireMockOnlyInParty =
      only("com.github.tomakehurst.wiremock..", "dev.greenlight.party..");

  @ArchTest
  static final ArchRule cucumberOnlyWhereScenariosRun =
      only(
          "io.cucumber..",
          "dev.greenlight.steps..",
          "dev.greenlight.run..",
          "dev.greenlight.proof..");

  @ArchTest
  static final ArchRule junitOnlyWhereScenariosRun =
      only(
          "org.junit..",
          "dev.greenlight.steps..",
          "dev.greenlight.run..",
          "dev.greenlight.proof..");

  @ArchTest
  static final ArchRule httpClientsOnlyInActAndParty =
      only("java.net.http..", "dev.greenlight.act..", "dev.greenlight.party..");

  @ArchTest
  static final ArchRule restAssuredOnlyInAct = only("io.restassured..", "dev.greenlight.act..");

  @ArchTest
  static final ArchRule apacheClientOnlyInAct = only("org.apache.http..", "dev.greenlight.act..");

  @ArchTest
  static final ArchRule sshOnlyWhereItIsSpoken =
      only(
          "org.apache.sshd..",
          "dev.greenlight.act.sftp..",
          "dev.greenlight.party.custodian.sftp..",
          "dev.greenlight.trust..");

  @ArchTest
  static final ArchRule sshServersOnlyInParty =
      only("org.apache.sshd..server..", "dev.greenlight.party.custodian.sftp..");

  @ArchTest
  static final ArchRule browsersOnlyInAct =
      only("org.openqa.selenium..", "dev.greenlight.act.browser..");

  @ArchTest
  static final ArchRule htmlUnitOnlyInAct = only("org.htmlunit..", "dev.greenlight.act.browser..");

  @ArchTest
  static final ArchRule judgesTouchNeitherNetworkNorFiles =
      noClasses()
          .that()
          .resideInAPackage("dev.greenlight.judge..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.net.http..", "java.nio.channels..", "java.nio.file..", "javax.net..")
                  .or(namedIn("java.net", "URL", "URLConnection", "Socket", "InetAddress"))
                  .or(
                      namedIn(
                          "java.io",
                          "File",
                          "FileInputStream",
                          "FileOutputStream",
                          "FileReader",
                          "FileWriter",
                          "RandomAccessFile")))
          .because("a verdict must come out the same from the evidence alone");

  @ArchTest
  static final ArchRule judgesKnowNeitherTheTimeNorChance =
      noClasses()
          .that()
          .resideInAPackage("dev.greenlight.judge..")
          .should()
          .callMethodWhere(CLOCK_OR_CHANCE)
          .because("a verdict must come out the same tomorrow");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.greenlight.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule onlyTheCommandLineEndsTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.greenlight.cli..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule saxonOnlyForPlugIns =
      only("net.sf.saxon..", "dev.greenlight.judge.plugin..");

  @ArchTest
  static final ArchRule nobodySleeps =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "sleep",
                  call -> {
                    String name = call.getName();
                    return switch (call.getTargetOwner().getName()) {
                      case "java.lang.Thread", "java.util.concurrent.TimeUnit" ->
                          name.equals("sleep");
                      case "java.util.concurrent.locks.LockSupport" ->
                          Set.of("parkNanos", "parkUntil").contains(name);
                      default -> false;
                    };
                  }));

  private static ArchRule may(String who, String... whom) {
    String[] allowed =
        Stream.concat(Stream.of(who), Stream.of(whom))
            .map(name -> ROOT + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + who + "..")
        .should()
        .dependOnClassesThat(resideInAPackage(EVERYTHING).and(not(resideInAnyPackage(allowed))));
  }

  private static ArchRule only(String what, String... where) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(where)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(what);
  }

  private static DescribedPredicate<JavaClass> namedIn(String where, String... names) {
    Set<String> all =
        Stream.of(names).map(name -> where + "." + name).collect(Collectors.toUnmodifiableSet());
    return DescribedPredicate.describe("one of " + all, each -> all.contains(each.getName()));
  }

  private static DescribedPredicate<JavaClass> type(Class<?> type) {
    return DescribedPredicate.describe(type.getName(), each -> each.isEquivalentTo(type));
  }
}
