package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.report.Characters;
import dev.greenlight.run.ConfiguredTarget;
import dev.greenlight.run.Doctor;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.Patient;
import dev.greenlight.run.Remark;
import dev.greenlight.run.Target;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at a target before a run. */
@Command(
    name = "doctor",
    description = {
      "Looks at a target before a run and tells what is to be mended",
      "Each line begins with:",
      "  ok       as it must be",
      "  mend     the run file or the surroundings are to be mended; exit code 2",
      "  target   the target is at fault: a run judges that",
      "  note     good to know, nothing need be done",
      "  skipped  not looked at: something above comes first, or you asked for it"
    },
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
  @Option(
      names = "--target",
      paramLabel = "FILE",
      description = "run file (default: the embedded custodian's)")
  private Path target;

  @Option(
      names = "--without-consent",
      description =
          "leave the customers alone; else each is asked once, which leaves an authorization"
              + " behind")
  private boolean withoutConsent;

  @Mixin private Talk talk;

  private final InstantSource clock = InstantSource.system();
  private final Map<Remark.State, Integer> counts = new EnumMap<>(Remark.State.class);

  @Override
  public Integer call() {
    if (target == null || EmbeddedCustodian.plays(target)) {
      examineEmbedded(target == null ? Home.find().runFile("embedded-custodian.yaml") : target);
    } else {
      examine(new ConfiguredTarget(target, System.getenv(), clock));
    }
    int mend = counts.getOrDefault(Remark.State.MEND, 0);
    int faults = counts.getOrDefault(Remark.State.TARGET, 0);
    talk.say("");
    talk.say(
        (mend == 0 ? "Nothing is to be mended before a run" : "To be mended before a run: " + mend)
            + (faults == 0 ? "." : "; faults of the target, which a run judges: " + faults + "."));
    return mend == 0 ? ExitCode.OK : ExitCode.USAGE;
  }

  private void examineEmbedded(Path runFile) {
    try (Target own = new EmbeddedCustodian(1, runFile, clock).start(Bending.NONE)) {
      examine(Patient.of(own));
    }
  }

  private void examine(Patient patient) {
    new Doctor(patient, Catalogue.load(), Home.find().features(), clock, this::print)
        .examine(!withoutConsent);
  }

  private void print(Remark remark) {
    counts.merge(remark.state(), 1, Integer::sum);
    System.out.println(
        Characters.inOneLine(
            "%-8s %-9s %s"
                .formatted(
                    remark.state().name().toLowerCase(Locale.ROOT),
                    remark.subject(),
                    remark.words())));
  }
}
