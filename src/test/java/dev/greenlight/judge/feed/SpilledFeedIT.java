package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.judge.feed.customer.CustomerRules;
import dev.greenlight.judge.feed.official.OfficialRules;
import dev.greenlight.judge.feed.rule.OwnRules;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.record.Scratch;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in a temporary file is judged as what lies in memory. */
final class SpilledFeedIT {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final List<Scratch> rooms = new ArrayList<>();

  private FeedJudge judge(long numbersInMemory) {
    return new FeedJudge(
        RuleBook.bundled(),
        List.of(new OfficialRules(), new OwnRules(), new CustomerRules()),
        SchemaCheck::of,
        ReaderLimits.DEFAULT,
        List.of(),
        () -> {
          Scratch room = new Scratch(numbersInMemory);
          rooms.add(room);
          return room;
        });
  }

  @Test
  void everyBadFeed_hasTheSameResultFromTheFile() throws IOException {
    FeedJudge inMemory = judge(Long.MAX_VALUE);
    FeedJudge inFile = judge(0);
    try (Stream<Path> files = Files.walk(Path.of("fixtures/feeds/bad"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (Profile profile : List.of(Profile.OFFICIAL_2018, Profile.STRICT)) {
          assertThat(result(inFile, file, profile))
              .as("%s, %s", file, profile)
              .isEqualTo(result(inMemory, file, profile));
        }
      }
    }
    assertThat(rooms).anyMatch(Scratch::isSpilled).anyMatch(room -> !room.isSpilled());
    assertThat(rooms).allMatch(Scratch::isGone);
  }

  private static ValidationResult result(FeedJudge judge, Path file, Profile profile)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return judge.judge("feed", in, new FeedRuling(Optional.empty(), profile, Set.of(), NOW));
    }
  }
}
