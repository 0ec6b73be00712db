package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of UsagePoints 1 and 2 the customer shares the first. */
final class NamesChosenUsagePointsOnlyTest {
  private static final String ROOT = "https://dc.example.com/resource";
  private static final String POINT = ROOT + "/Subscription/9/UsagePoint/";

  @TempDir private Path folder;

  private static String batch(String... numbers) {
    return batchOf(9, numbers);
  }

  private static String batchOf(int consent, String... numbers) {
    return Arrays.stream(numbers)
        .map(
            number ->
                "<entry><link rel='self' href='%s%s'/><content><UsagePoint xmlns='http://naesb.org/espi'/></content></entry>"
                    .formatted(POINT.replace("/9/", "/" + consent + "/"), number))
        .collect(Collectors.joining("", "<feed xmlns='http://www.w3.org/2005/Atom'>", "</feed>"));
  }

  private static String location(String... hrefs) {
    return Arrays.stream(hrefs)
        .map("<c:UsagePoint>%s</c:UsagePoint>"::formatted)
        .collect(
            Collectors.joining(
                "",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content><c:ServiceLocation"
                    + " xmlns:c='http://naesb.org/espi/customer'><c:UsagePoints>",
                "</c:UsagePoints></c:ServiceLocation></content></entry></feed>"));
  }

  private Outcome judge(int status, String answer) {
    return judge(status, answer, batch("1", "2"));
  }

  private Outcome judge(int status, String answer, String whole) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT + "/Batch/RetailCustomer/3", status, answer))
          .with("chosen", Hearing.exchange(ROOT + "/Batch/Subscription/9", 200, batch("1")))
          .with("whole", Hearing.exchange(ROOT + "/Batch/Subscription/9", 200, whole))
          .of(new NamesChosenUsagePointsOnly());
    }
  }

  @Test
  void pointThatHeDidNotChoose_isNotNamed() {
    assertThat(judge(200, location(POINT + "1"))).isEqualTo(Outcome.holds());
    assertThat(kinds(judge(200, location(POINT + "1", POINT + "2"))))
        .containsExactly("NamedThoughNotChosen");
  }

  @Test
  void pointThatLivesElsewhere_isKnownByTheLastPartOfItsAddress() {
    assertThat(judge(200, location("/UsagePoint/1/"))).isEqualTo(Outcome.holds());
    assertThat(kinds(judge(200, location(ROOT + "/RetailCustomer/3/UsagePoint/2"))))
        .containsExactly("NamedThoughNotChosen");
  }

  @Test
  void pointThatEachConsentHasUnderAnAddressOfItsOwn_isTheSame() {
    String whole = batchOf(8, "1", "2");
    assertThat(judge(200, location(POINT + "1"), whole)).isEqualTo(Outcome.holds());
    assertThat(kinds(judge(200, location(POINT + "1", POINT + "2"), whole)))
        .containsExactly("NamedThoughNotChosen");
    assertThat(judge(200, location(POINT + "1"), batchOf(8, "1")).undecided()).contains("not less");
  }

  @Test
  void pointThatEachConsentNamesItsOwnWay_isToldByItsBatch() {
    String whole = batchOf(8, "a", "b");
    assertThat(judge(200, location(POINT + "1"), whole)).isEqualTo(Outcome.holds());
    assertThat(kinds(judge(200, location(POINT + "1", POINT + "2"), whole)))
        .containsExactly("NamedThoughNotChosen");
    assertThat(judge(200, location(POINT + "3"), whole).undecided()).contains("none of the");
  }

  @Test
  void pointsOfWhichNoneIsKnown_decideNothing() {
    assertThat(judge(200, location("urn:meter:77")).undecided()).contains("urn:meter:77");
  }

  @Test
  void dataThatDoesNotOpen_decidesNothing() {
    assertThat(judge(403, location(POINT + "1")).undecided()).contains("403");
    assertThat(judge(403, location()).undecided()).contains("403");
  }

  @Test
  void dataThatNamesNone_isNoMatterOfChoice() {
    assertThat(judge(200, location()).notApplicable()).isNotNull();
  }
}
