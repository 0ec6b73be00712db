package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Bulk feeds that are made up. */
@Isolated
final class GenerateIT {
  @RegisterExtension final Shell shell = new Shell();
  @TempDir Path folder;

  private String feed(String name, String... options) throws IOException {
    Path file = folder.resolve(name);
    String[] arguments = new String[options.length + 5];
    System.arraycopy(
        new String[] {"generate", "--months", "2", "--out", file.toString()}, 0, arguments, 0, 5);
    System.arraycopy(options, 0, arguments, 5, options.length);
    assertThat(shell.run(arguments)).as(shell.err()).isEqualTo(ExitCode.OK);
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void feedOfSeveralCustomers_hasNothingToMend() throws IOException {
    String feed = feed("good.xml", "--customers", "5", "--interval", "1800");

    int exit = shell.run("validate", "--profile", "strict", folder.resolve("good.xml").toString());

    assertThat(exit).as(shell.out()).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("PASS").doesNotContain("GBX-");
    assertThat(feed).contains("/Subscription/1000004/");
    for (String part :
        new String[] {"LocalTimeParameters", "UsagePoint", "MeterReading", "UsageSummary"}) {
      assertThat(feed).contains("<" + part + " xmlns=");
    }
  }

  @Test
  void sameOptions_giveTheSameBytes() throws IOException {
    String one = feed("one.xml", "--customers", "2", "--seed", "5");

    assertThat(feed("two.xml", "--customers", "2", "--seed", "5")).isEqualTo(one);
    assertThat(feed("three.xml", "--customers", "2", "--seed", "6")).isNotEqualTo(one);
  }

  @Test
  void moreCustomers_onlyAddToTheFeed() throws IOException {
    String one = feed("one.xml", "--customers", "1");
    String three = feed("three.xml", "--customers", "3");

    assertThat(three).startsWith(one.substring(0, one.lastIndexOf("</feed>")).stripTrailing());
  }

  @Test
  void deviation_isFoundAmongManyCustomers() throws IOException {
    feed("bad.xml", "--customers", "3", "--deviation", "DropsOneReading");

    int exit = shell.run("validate", folder.resolve("bad.xml").toString());

    assertThat(exit).isEqualTo(ExitCode.OK);
    assertThat(shell.out()).contains("GBX-INT-01");
  }

  @Test
  void deviationAfterWhichNothingCanFollow_isSentAlone() throws IOException {
    String feed = feed("cut.xml", "--customers", "3", "--deviation", "TruncatesDocument");

    assertThat(feed).doesNotEndWith("</feed>\n").doesNotContain("/Subscription/1000001/");
    assertThat(shell.err()).contains("one customer only");
  }

  @Test
  void badOptions_areOneLine() {
    for (String[] options :
        new String[][] {
          {"--months", "1"},
          {"--customers", "0"},
          {"--interval", "60"},
          {"--until", "tomorrow"},
          {"--deviation", "AcceptsPrefixSubscription"},
          {"--out", folder.resolve("no/such/folder.xml").toString()}
        }) {
      assertThat(shell.run("generate", options[0], options[1])).isEqualTo(ExitCode.USAGE);
      assertThat(shell.err().lines()).hasSize(1);
    }
  }

  @Test
  void fileThatIsThere_isNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.xml"), "kept");

    assertThat(shell.run("generate", "--months", "2", "--out", file.toString()))
        .isEqualTo(ExitCode.USAGE);

    assertThat(shell.err().lines()).singleElement().asString().contains(file + " exists");
    assertThat(file).hasContent("kept");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void fileThatWasNeverBegun_isNotCalledIncomplete() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.xml"), "kept");

    assertThat(shell.run("generate", "--months", "2", "--out", file.resolve("x.xml").toString()))
        .isEqualTo(ExitCode.USAGE);

    assertThat(shell.err().strip())
        .isEqualTo(
            "greenlight: --out: " + file.resolve("x.xml") + ": cannot be written: Not a directory");
    assertThat(file).hasContent("kept");
  }

  @Test
  void sinThatHasNoPlaceInTheFeed_isOneLine() {
    assertThat(shell.run("generate", "--months", "2", "--deviation", "NamesTwoCertificates"))
        .isEqualTo(ExitCode.USAGE);

    assertThat(shell.err().lines())
        .singleElement()
        .asString()
        .contains("names no certificate", "generate --list");
  }

  @Test
  void list_namesThoseThatTheFeedCanCommit() throws IOException {
    assertThat(shell.run("generate", "--months", "2", "--interval", "3600", "--list")).isZero();

    List<String> listed = shell.out().lines().toList();
    assertThat(listed)
        .hasSizeGreaterThan(200)
        .contains("DropsOneReading", "TruncatesDocument")
        .doesNotContain("NamesTwoCertificates", "LeavesPeriodOutOfName")
        .doesNotContain("AcceptsPrefixSubscription");
    feed("one.xml", "--deviation", listed.get(listed.size() / 2));
  }
}
