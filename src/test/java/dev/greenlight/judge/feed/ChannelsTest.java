package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.Profile;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChannelsTest {
  private static final Path HOURLY = Path.of("fixtures", "feeds", "good", "hourly-electricity.xml");

  private static final long EIGHT_HOURS = 8 * 3_600;

  private static Channels of(String xml) throws IOException {
    Channels[] heard = new Channels[1];
    RuleSource noRules =
        (ruling, facts) -> {
          heard[0] = facts.channels();
          return List.of();
        };
    FeedJudge judge =
        new FeedJudge(RuleBook.bundled(), List.of(noRules), SchemaCheck::of, ReaderLimits.DEFAULT);
    judge.judge(
        "feed.xml",
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
        FeedRuling.auto(Profile.STRICT, Feeds.NOW));
    return heard[0];
  }

  @Test
  void blocks_areExplainedByWhatTheirMeterReadingRelatesTo() throws IOException {
    Channel channel = of(Files.readString(HOURLY)).all().get(0);

    assertThat(channel.blocks()).hasSize(2);
    assertThat(channel.meterReading()).isEqualTo(3);
    assertThat(channel.usagePoint()).isEqualTo(2);
    assertThat(channel.readingType().orElseThrow().intervalLength())
        .isEqualTo(OptionalLong.of(3_600));
    assertThat(channel.clock().orElseThrow().tzOffset()).isEqualTo(OptionalLong.of(-18_000));
  }

  @Test
  void blockWithoutMeterReading_isAChannelOfItsOwn() throws IOException {
    String orphaned =
        Files.readString(HOURLY)
            .replaceAll(
                "(rel=.up. .*)/MeterReading/1/IntervalBlock\"", "$1/MeterReading/8/IntervalBlock\"")
            .replaceAll("(rel=.related. .*)/MeterReading/1\"", "$1/MeterReading/8\"");
    Channels channels = of(orphaned);

    assertThat(channels.all()).hasSize(2);
    assertThat(channels.all().get(0).blocks()).isEmpty();
    assertThat(channels.all().get(1).meterReading()).isZero();
    assertThat(channels.all().get(1).blocks()).hasSize(2);
  }

  @Test
  void block_knowsTheSpanAndTheLengthsOfItsReadings() throws IOException {
    BlockTimes block = of(Files.readString(HOURLY)).blocks().get(0);

    assertThat(block.from()).isEqualTo(1_772_254_800L);
    assertThat(block.to()).isEqualTo(1_772_254_800L + 4 * 3_600);
    assertThat(block.lengths()).singleElement().satisfies(l -> assertThat(l.count()).isEqualTo(4));
  }

  @Test
  void blocksInTheOrderOfTime_areReadInThatOfTheDocument() throws IOException {
    Channel channel = of(Files.readString(HOURLY)).all().get(0);

    assertThat(channel.inTime()).isEqualTo(channel.blocks());
  }

  @Test
  void laterBlockOfAnEarlierTime_comesFirstInTime() throws IOException {
    String swapped =
        Pattern.compile("(?<=<start>)17722(?:69|[78]\\d)\\d{3}")
            .matcher(Files.readString(HOURLY))
            .replaceAll(start -> Long.toString(Long.parseLong(start.group()) - EIGHT_HOURS));
    Channel channel = of(swapped).all().get(0);

    assertThat(channel.inTime()).containsExactly(channel.blocks().get(1), channel.blocks().get(0));
  }
}
