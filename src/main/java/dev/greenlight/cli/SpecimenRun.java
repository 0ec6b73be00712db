package dev.greenlight.cli;

import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import dev.greenlight.proof.PreparedSpecimen;
import dev.greenlight.report.validation.ValidationJson;
import dev.greenlight.report.validation.ValidationText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * What {@code run --deviation} does with a sin that no custodian serves: commits it on its
 * specimen, judges that document as {@code validate} judges a file, and leaves both behind.
 */
final class SpecimenRun {
  /** The document with the sin, where its name is none. */
  static final String DOCUMENT = "document.xml";

  /** Folder of the earlier download, where it takes one to see the sin. */
  static final String EARLIER = "earlier";

  /** What was found in it, as {@code validate --format json} says it. */
  static final String FINDINGS = "validation.json";

  private final FeedDeviation sin;
  private final Profile profile;
  private final long seed;
  private final Talk talk;

  /**
   * @throws UsageError when the specimen cannot be judged under that profile
   */
  SpecimenRun(FeedDeviation sin, Profile profile, long seed, Talk talk) {
    this.sin = sin;
    this.profile = profile;
    this.seed = seed;
    this.talk = talk;
    if (!specimen().profiles().contains(profile)) {
      throw new UsageError(
          "--deviation %s: %s knows nothing of such data".formatted(sin, profile.id()));
    }
  }

  /** Judges it and writes into the folder. */
  ValidationResult give(OutputFolder folder) {
    PreparedSpecimen prepared = PreparedSpecimen.forTrial(specimen(), seed);
    byte[] document = prepared.commit(sin);
    String name = sin.fileName(specimen().fileName().orElse(DOCUMENT));
    try {
      ValidationResult result =
          FeedJudge.bundled()
              .judge(
                  name,
                  new ByteArrayInputStream(document),
                  prepared.ruling(profile, sin),
                  prepared.delivery(sin));
      Files.write(folder.path().resolve(name), document);
      if (specimen().fileName().isPresent()) {
        Files.createDirectories(folder.path().resolve(EARLIER));
        Files.write(
            folder.path().resolve(EARLIER).resolve(specimen().fileName().get()), prepared.good());
      }
      write(result, folder);
      talk.say(
          "Greenlight %s: %s, so its document is judged as a file, profile %s"
              .formatted(Version.harness(), CommittedDeviation.whyNotServed(sin), profile.id()));
      new ValidationText(System.out, talk.colours()).write(JudgedDocument.of(result));
      talk.say("Document: " + folder.path().resolve(name));
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder.path(), e);
    }
  }

  private Specimen specimen() {
    return Specimen.of(sin.id()).orElseThrow();
  }

  private static void write(ValidationResult result, OutputFolder folder) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.path().resolve(FINDINGS))) {
      ValidationJson json = new ValidationJson(file);
      json.write(JudgedDocument.of(result));
      json.end();
    }
  }
}
