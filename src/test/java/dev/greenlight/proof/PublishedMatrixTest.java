package dev.greenlight.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.Profile;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix that is shipped is that of the deviations there are, and of what they say. */
final class PublishedMatrixTest {
  private static final Path SITE = Path.of("src/site");

  private final List<Deviation> deviations = Deviations.all();
  private final RuleBook rules = RuleBook.bundled();
  private final Catalogue catalogue = Catalogue.load();

  @Test
  void shippedMatrix_provesAllThereIs() throws IOException {
    assertThat(PublishedMatrix.objections(shipped(), deviations)).isEmpty();
    assertThat(shipped().isProof()).isTrue();
  }

  @Test
  void shippedMatrix_saysOfEachWhatItDeclares() throws IOException {
    List<String> shipped =
        shipped().deviations().stream().map(PublishedMatrixTest::claims).toList();
    assertThat(shipped)
        .containsExactlyInAnyOrderElementsOf(deviations.stream().map(this::claims).toList());
  }

  @Test
  void shippedPage_isThatOfTheMatrix() throws IOException {
    KillMatrix matrix = shipped();
    assertThat(SITE.resolve(PublishedMatrix.PAGE))
        .content()
        .isEqualTo(PublishedMatrix.page(matrix, deviations));
  }

  @Test
  void whatIsWritten_isReadBackTheSame(@TempDir Path site) throws IOException {
    KillMatrix matrix = KillMatrix.of(deviations.stream().map(this::killed).toList());
    PublishedMatrix.write(matrix, deviations, site);
    assertThat(PublishedMatrix.read(site.resolve(PublishedMatrix.DATA))).isEqualTo(matrix);
    assertThat(site.resolve(PublishedMatrix.PAGE))
        .content()
        .contains("| `RedeemsCodeTwice` |", "oauth_code_single_use", "TC_OAD004");
  }

  @Test
  void matrixOfASample_saysSoOnItsPage(@TempDir Path site) throws IOException {
    List<KillMatrix.Row> rows = deviations.stream().map(this::killed).toList();
    KillMatrix sampled = KillMatrix.of(rows, 4);
    PublishedMatrix.write(sampled, deviations, site);

    assertThat(PublishedMatrix.read(site.resolve(PublishedMatrix.DATA))).isEqualTo(sampled);
    assertThat(PublishedMatrix.page(sampled, deviations))
        .contains("Not everybody was asked", "one in 4 was");
    assertThat(PublishedMatrix.page(KillMatrix.of(rows, 1), deviations))
        .doesNotContain("Not everybody was asked");
  }

  @Test
  void survivorsAndStrangers_areNoProof() {
    List<KillMatrix.Row> rows = new ArrayList<>(deviations.stream().map(this::killed).toList());
    assertThat(PublishedMatrix.objections(KillMatrix.of(rows), deviations)).isEmpty();
    KillMatrix.Row gone = rows.remove(0);
    assertThat(PublishedMatrix.objections(KillMatrix.of(rows), deviations))
        .containsExactly("does not prove [" + gone.id() + "]");
    assertThat(PublishedMatrix.objections(KillMatrix.of(rows), deviations.subList(2, 3)))
        .hasSize(1)
        .allMatch(objection -> objection.startsWith("is about ["));
  }

  @Test
  void fileThatIsNoMatrix_isNotRead(@TempDir Path folder) throws IOException {
    for (String text : List.of("", "{}", "[]", "{\"deviations\":[{}]}", "no JSON")) {
      Path file = Files.writeString(folder.resolve("matrix.json"), text);
      assertThatThrownBy(() -> PublishedMatrix.read(file)).as(text).isInstanceOf(IOException.class);
    }
  }

  private static KillMatrix shipped() throws IOException {
    Path file = SITE.resolve(PublishedMatrix.DATA);
    return PublishedMatrix.read(file);
  }

  private static String claims(KillMatrix.Row row) {
    return String.join(
        " ",
        row.id(),
        row.layer(),
        row.requirement(),
        new TreeSet<>(row.killedBy()).toString(),
        row.alsoBreaks().toString(),
        row.expected().toString());
  }

  private String claims(Deviation deviation) {
    return claims(killed(deviation));
  }

  private KillMatrix.Row killed(Deviation deviation) {
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        killers(deviation),
        new TreeMap<>(deviation.alsoBreaks()),
        new TreeSet<>(),
        Prediction.of(deviation, catalogue, rules),
        new TreeSet<>(),
        true,
        KillMatrix.Outcome.KILLED,
        "");
  }

  private Set<String> killers(Deviation deviation) {
    if (!(deviation instanceof FeedDeviation feed)) {
      return deviation.killedBy(Profile.CERTIFICATION);
    }
    Set<String> killers = new TreeSet<>();
    Set<Profile> profiles = Set.copyOf(Specimen.of(feed.id()).orElseThrow().profiles());
    FeedTrial.PROFILES.stream()
        .filter(profiles::contains)
        .forEach(profile -> killers.addAll(feed.killedByRules(profile)));
    if (Deviations.isServed(feed)) {
      killers.addAll(new DataCases(rules).mustNotice(feed));
    }
    return killers;
  }
}
