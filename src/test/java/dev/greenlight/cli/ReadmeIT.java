package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every command of the README and of the guides that it leads to does what is said there; one that
 * is not known here fails.
 *
 * <p>Runs go into a temporary folder and play one function block, since {@link RunIT} plays them
 * all; a target of the reader's own is played by the embedded custodian. {@code ./verify} is left
 * out: it is what runs this test.
 */
@Isolated
final class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final Path GUIDES = Path.of("src/site/markdown");

  /** What people read; the other pages are made. */
  private static final List<Path> TYPED =
      List.of(
          README,
          GUIDES.resolve("validate.md"),
          GUIDES.resolve("certify.md"),
          GUIDES.resolve("verdicts.md"));

  /** A path that is named, not led to; what is written in capitals stands for one. */
  private static final Pattern NAMED =
      Pattern.compile("`((?:catalog|features|fixtures|src|xsd)/[A-Za-z0-9_./-]*[a-z0-9/])`");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final Pattern IN_TABLE =
      Pattern.compile("^\\| `greenlight ([a-z-]+)", Pattern.MULTILINE);

  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private static Path folder;

  /** What comes of a command. */
  private interface Promise {
    void isKept() throws IOException;
  }

  private Map<String, Promise> promises() {
    Map<String, Promise> promises = new LinkedHashMap<>();
    promises.put(
        "./greenlight run",
        () -> {
          assertExit(ExitCode.OK, "run", "--only", "FB_03", "--out", path("first"));
          assertThat(said()).contains("report.html");
          assertThat(folder.resolve("first/report.html")).isNotEmptyFile();
        });
    promises.put(
        "./greenlight run --deviation AcceptsPrefixSubscription",
        () -> {
          assertExit(
              ExitCode.NOT_CONFORMANT,
              "run",
              "--deviation",
              "AcceptsPrefixSubscription",
              "--only",
              "FB_03",
              "--out",
              path("caught"));
          assertThat(said()).contains("TC_PRV002");
        });
    promises.put(
        "./greenlight validate fixtures/feeds/good/hourly-electricity.xml",
        () -> {
          assertExit(ExitCode.OK, "validate", "fixtures/feeds/good/hourly-electricity.xml");
          assertThat(shell.out()).startsWith("PASS  fixtures/feeds/good/hourly-electricity.xml");
        });
    promises.put(
        "./greenlight validate --profile strict --format json"
            + " fixtures/feeds/bad/ReadingsAreContiguous",
        () -> {
          Path bad = Path.of("fixtures/feeds/bad/ReadingsAreContiguous");
          assertExit(
              ExitCode.NOT_CONFORMANT,
              "validate",
              "--profile",
              "strict",
              "--format",
              "json",
              bad.toString());
          JsonNode documents = new ObjectMapper().readTree(shell.out()).path("documents");
          try (Stream<Path> files = Files.list(bad)) {
            assertThat(documents).hasSize((int) files.count());
          }
          assertThat(documents.findValuesAsText("rule")).contains("GBX-INT-01");
        });
    promises.put(
        "./greenlight validate --format html fixtures/feeds/good/daily-electricity-with-bill.xml"
            + " > reports/page.html",
        () -> {
          assertExit(
              ExitCode.OK,
              "validate",
              "--format",
              "html",
              "fixtures/feeds/good/daily-electricity-with-bill.xml");
          assertThat(shell.out()).startsWith("<!DOCTYPE html>").contains("<svg");
        });
    promises.put(
        "./greenlight validate --rules fixtures/rules/ontario"
            + " fixtures/rules/ontario/feeds/good.xml",
        () -> {
          assertExit(
              ExitCode.OK,
              "validate",
              "--rules",
              "fixtures/rules/ontario",
              "fixtures/rules/ontario/feeds/good.xml");
          assertThat(shell.out()).startsWith("PASS").contains("ontario-entries:ON-01  PASS");
        });
    promises.put(
        "./greenlight init --out my-custodian.yaml",
        () -> {
          assertExit(ExitCode.OK, "init", "--out", path("my-custodian.yaml"));
          assertExit(ExitCode.OK, "plan", "--target", path("my-custodian.yaml"));
        });
    promises.put(
        "./greenlight plan --explain --target my-custodian.yaml",
        () -> {
          assertExit(ExitCode.OK, "plan", "--explain");
          assertThat(shell.out()).contains("TC_OAD004");
        });
    promises.put(
        "./greenlight doctor --target my-custodian.yaml",
        () -> {
          assertExit(ExitCode.OK, "doctor");
          assertThat(shell.out()).contains("ok       TLS ").doesNotContain("mend ", "skipped ");
        });
    promises.put(
        "./greenlight run --target my-custodian.yaml --out reports/monday",
        () -> {
          assertExit(ExitCode.OK, "run", "--only", "FB_03", "--out", path("monday"));
          assertThat(
                  Stream.of(
                      "report.html", "result.json", "junit.xml", "allure-results", "evidence"))
              .allSatisfy(
                  left -> {
                    assertThat(Files.readString(README)).contains("| `" + left);
                    assertThat(folder.resolve("monday").resolve(left)).exists();
                  });
        });
    promises.put(
        "./greenlight run --target my-custodian.yaml --out reports/monday --resume",
        () ->
            assertExit(ExitCode.OK, "run", "--only", "FB_03", "--out", path("monday"), "--resume"));
    promises.put(
        "./greenlight judge --profile official-2018 reports/monday",
        () -> {
          assertExit(
              ExitCode.NOT_CONFORMANT, "judge", "--profile", "official-2018", path("monday"));
          assertThat(said()).contains("TC_ACC_BATCH_NONE: PASS then, FAIL now");
        });
    promises.put("./verify", () -> assertThat(Path.of("verify")).isExecutable());
    return promises;
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  private void assertExit(int code, String... arguments) {
    assertThat(shell.run(arguments)).as(() -> said()).isEqualTo(code);
  }

  private String said() {
    return shell.out() + shell.err();
  }

  /** What stands in blocks of code and is to be typed, without the comment behind it. */
  private static Set<String> commands() throws IOException {
    Set<String> commands = new LinkedHashSet<>();
    for (Path page : TYPED) {
      boolean fenced = false;
      for (String line : Files.readAllLines(page)) {
        fenced ^= line.startsWith("```");
        if ((fenced || line.startsWith("    ")) && isTyped(line.strip())) {
          commands.add(line.replaceFirst("\\s#.*", "").strip());
        }
      }
    }
    return commands;
  }

  private static boolean isTyped(String code) {
    return Pattern.compile("^(\\$ |\\./|greenlight |java |mvn )").matcher(code).find();
  }

  @TestFactory
  Stream<DynamicTest> command_doesWhatTheReadmeSays() throws IOException {
    Map<String, Promise> promises = promises();
    return commands().stream()
        .map(
            command ->
                dynamicTest(
                    command,
                    () -> {
                      assertThat(promises).containsKey(command);
                      promises.get(command).isKept();
                    }));
  }

  @Test
  void everyPromise_standsInTheReadme() throws IOException {
    assertThat(commands()).containsExactlyInAnyOrderElementsOf(promises().keySet());
  }

  @Test
  void everyLinkOfTheGuides_leadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : TYPED) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(link -> link.group(1))
          .filter(to -> !leads(page, to))
          .forEach(to -> broken.add(page + ": " + to));
    }

    assertThat(broken).isEmpty();
    assertThat(LINK.matcher(Files.readString(README)).results().count()).isGreaterThan(5);
  }

  private static boolean leads(Path page, String to) {
    if (to.startsWith("#")) {
      return headings(page).contains(to.substring(1));
    }
    return Files.exists(page.resolveSibling(to));
  }

  /** The anchors that headings have where Markdown is shown. */
  private static Set<String> headings(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .filter(line -> line.startsWith("#"))
          .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
          .map(heading -> heading.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPathThatIsNamed_isThere() throws IOException {
    List<Path> pages = new ArrayList<>(TYPED);
    pages.add(Path.of("CONTRIBUTING.md"));
    Set<String> named = new LinkedHashSet<>();
    for (Path page : pages) {
      NAMED.matcher(Files.readString(page)).results().forEach(path -> named.add(path.group(1)));
    }

    assertThat(named)
        .hasSizeGreaterThan(5)
        .allSatisfy(path -> assertThat(Path.of(path)).as(path).exists());
  }

  @Test
  void everyCommandOfTheTable_hasHelp() throws IOException {
    List<String> names =
        IN_TABLE
            .matcher(Files.readString(README))
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();

    assertThat(names)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            name -> {
              assertExit(ExitCode.OK, name, "--help");
              assertThat(shell.out()).contains("greenlight " + name);
            });
  }
}
