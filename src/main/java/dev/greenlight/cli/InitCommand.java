package dev.greenlight.cli;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.plan.RunFileTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the first run file of a user. */
@Command(
    name = "init",
    description = "Writes a run file with comments, to be filled in",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Option(
      names = "--role",
      paramLabel = "ROLE",
      converter = PartyConverter.class,
      description = "what the target is: custodian (third-party: not yet)")
  private RunCommand.Party role = RunCommand.Party.CUSTODIAN;

  @Option(
      names = "--espi",
      paramLabel = "VERSION",
      description = "1.1, 3.3, 4.0 or 4.1 (default: ${DEFAULT-VALUE})")
  private String espi = "4.0";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "a new file that it goes to; - is standard output (default)")
  private String out = "-";

  @Mixin private Talk talk;

  @Override
  public Integer call() {
    if (role == RunCommand.Party.THIRD_PARTY) {
      throw new UsageError("--role third-party: not yet; today only a custodian can be tested");
    }
    EspiVersion version =
        EspiVersion.of(espi)
            .orElseThrow(
                () -> new UsageError("--espi: '" + espi + "' is none of 1.1, 3.3, 4.0, 4.1"));
    String text = RunFileTemplate.custodian(version);
    if (out.equals("-")) {
      System.out.print(text);
      return ExitCode.OK;
    }
    write(text);
    talk.say("Fill in the lines that are marked with <-- in " + out + ", then:");
    talk.say("  greenlight plan --explain --target " + out);
    talk.say("  greenlight doctor --target " + out);
    return ExitCode.OK;
  }

  private void write(String text) {
    NewFile file = new NewFile(out);
    try (OutputStream stream = file.open()) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw file.unwritable(e);
    }
  }
}
