package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.JudgedDocument;
import dev.greenlight.model.JudgedDocument.Split;
import dev.greenlight.model.LoadCurve;
import dev.greenlight.model.LoadCurve.Span;
import dev.greenlight.model.Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people get to see of a document beside its verdict. */
class CurveTracerTest {
  private static final Path FEEDS = Path.of("fixtures", "feeds");

  private static JudgedDocument portrayed(String file, Profile profile) throws IOException {
    byte[] xml = Files.readAllBytes(FEEDS.resolve(file));
    return FeedJudge.bundled()
        .portray(
            file,
            new ByteArrayInputStream(xml),
            FeedRuling.auto(profile, Feeds.NOW),
            Delivery.UNKNOWN);
  }

  private static LoadCurve curve(String file) throws IOException {
    return portrayed(file, Profile.CERTIFICATION).curves().get(0);
  }

  @Test
  void missingHour_isAGapOfTheCurve() throws IOException {
    LoadCurve curve = curve("bad/ReadingsAreContiguous/gap-of-one-hour.xml");

    assertThat(curve.unit()).isEqualTo("kWh per hour");
    assertThat(curve.gaps()).extracting(Span::seconds).containsExactly(3600L);
    assertThat(curve.overlaps()).isEmpty();
    assertThat(curve.readings()).isEqualTo(7);
    assertThat(curve.offsetAt(curve.from())).isEqualTo(-18_000);
  }

  /** Day and night have a MeterReading each; half a day, which neither covers, is drawn once. */
  @Test
  void whatAnotherTimeOfUseFills_isNoGapOfTheCurve() throws IOException {
    List<LoadCurve> curves =
        portrayed(
                "bad/ReadingsAreContiguous/afternoon-of-no-meter-reading.xml",
                Profile.CERTIFICATION)
            .curves();

    assertThat(curves)
        .extracting(curve -> curve.gaps().stream().map(Span::seconds).toList())
        .containsExactly(List.of(12 * 3600L), List.of());
    assertThat(curves).extracting(curve -> curve.filled().size()).containsExactly(6, 6);
  }

  @Test
  void hourThatIsThereTwice_isAnOverlap() throws IOException {
    assertThat(curve("bad/ReadingsDoNotOverlap/clock-fell-back.xml").overlaps())
        .extracting(Span::seconds)
        .containsExactly(3600L);
  }

  @Test
  void billingPeriod_standsBesideTheDataOfItsUsagePoint() throws IOException {
    LoadCurve curve = curve("good/daily-electricity-with-bill.xml");

    assertThat(curve.unit()).isEqualTo("kWh per day");
    assertThat(curve.billingPeriods()).hasSize(1);
    assertThat(curve.gaps()).isEmpty();
  }

  @Test
  void registerReads_arePointsInTime() throws IOException {
    LoadCurve curve = curve("good/register-reads-of-duration-0.xml");

    assertThat(curve.ofMoments()).isTrue();
    assertThat(curve.unit()).isEqualTo("kWh");
    assertThat(curve.readings()).isEqualTo(8);
  }

  @Test
  void changeOfTheClock_isInTheOffsets() throws IOException {
    LoadCurve curve = curve("good/days-on-which-the-clock-changes.xml");

    assertThat(curve.clock()).extracting(LoadCurve.Offset::seconds).hasSize(2);
  }

  @Test
  void eachMeterReading_hasACurve() throws IOException {
    assertThat(portrayed("good/daily-gas-and-water.xml", Profile.CERTIFICATION).curves())
        .extracting(LoadCurve::title)
        .containsExactly("natural gas, delivered", "drinking water, delivered");
  }

  @Test
  void picture_changesNothingOfTheResult() throws IOException {
    for (Profile profile : Profile.values()) {
      String file = "bad/ReadingsDoNotOverlap/clock-fell-back.xml";
      byte[] xml = Files.readAllBytes(FEEDS.resolve(file));
      assertThat(portrayed(file, profile).result())
          .isEqualTo(
              FeedJudge.bundled()
                  .judge(file, new ByteArrayInputStream(xml), FeedRuling.auto(profile, Feeds.NOW)));
    }
  }

  /** The table of disputed rules must say what judging twice says. */
  @Test
  void splits_areTheRulesThatTwoProfilesDecideDifferently() throws IOException {
    String file = "bad/EntryIdsAreUnique";
    Path feed;
    try (var files = Files.list(FEEDS.resolve(file))) {
      feed = files.sorted().findFirst().orElseThrow();
    }
    String name = FEEDS.relativize(feed).toString();
    JudgedDocument mended = portrayed(name, Profile.CERTIFICATION);
    JudgedDocument published = portrayed(name, Profile.OFFICIAL_2018);

    assertThat(mended.splits()).isEqualTo(published.splits());
    assertThat(mended.splits())
        .filteredOn(split -> split.rule().equals("D004"))
        .singleElement()
        .satisfies(
            split -> {
              assertThat(split.published()).isTrue();
              assertThat(split.mended()).isFalse();
              assertThat(split.dispute()).contains("2018");
            });
    assertThat(portrayed("good/hourly-electricity.xml", Profile.CERTIFICATION).splits())
        .extracting(Split::rule)
        .doesNotContain("D004");
  }
}
