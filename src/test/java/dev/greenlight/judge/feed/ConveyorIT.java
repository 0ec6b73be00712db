package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.customer.CustomerRules;
import dev.greenlight.judge.feed.official.OfficialRules;
import dev.greenlight.judge.feed.rule.OwnRules;
import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.Profile;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.DocumentMutator;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is judged by a thread of its own is judged as by the thread that reads. */
final class ConveyorIT {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final int MUTANTS = 100;

  private final FeedJudge together = judge(new Processors(1, Long.MAX_VALUE));
  private final FeedJudge apart = judge(new Processors(Integer.MAX_VALUE, 0));

  private static FeedJudge judge(Processors processors) {
    return new FeedJudge(
        RuleBook.bundled(),
        List.of(new OfficialRules(), new OwnRules(), new CustomerRules()),
        SchemaCheck::of,
        ReaderLimits.DEFAULT,
        List.of(),
        Scratch::ofMemory,
        processors);
  }

  @Test
  void everyFixture_hasTheSameResult() throws IOException {
    List<Path> files = fixtures();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertSameResult(Files.readAllBytes(file), file.toString());
    }
  }

  @Test
  void mutants_haveTheSameResult() throws IOException {
    List<Path> files = fixtures();
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < MUTANTS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      String document = Files.readString(file, StandardCharsets.ISO_8859_1);
      String mutant = new DocumentMutator(document, random.split()).mutant();
      assertSameResult(mutant.getBytes(StandardCharsets.ISO_8859_1), file + ", mutant " + i);
    }
  }

  private void assertSameResult(byte[] document, String name) throws IOException {
    for (Profile profile : List.of(Profile.OFFICIAL_2018, Profile.STRICT)) {
      assertThat(result(apart, document, profile))
          .as("%s, %s", name, profile)
          .isEqualTo(result(together, document, profile));
    }
  }

  /** With curves and the other reading of the tests, which are gathered on the way too. */
  private static JudgedDocument result(FeedJudge judge, byte[] document, Profile profile)
      throws IOException {
    FeedRuling ruling = new FeedRuling(Optional.empty(), profile, Set.of(), false, NOW);
    return judge.portray("document", new ByteArrayInputStream(document), ruling, Delivery.UNKNOWN);
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
