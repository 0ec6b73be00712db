package dev.greenlight.judge.feed;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.model.FunctionBlockId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run asks about Retail Customer data. */
final class CustomerDataConformsTest {
  @TempDir private Path folder;

  private Outcome judged(int block, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange("https://dc.example.com/b", 200, body, Hearing.ATOM))
          .of(new CustomerDataConforms(new FunctionBlockId(block)));
    }
  }

  private Outcome ofTwo(int block, String first, int status, String second) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange("https://dc.example.com/b", 200, first, Hearing.ATOM))
          .with(
              FeedConforms.role(2),
              Hearing.exchange("https://dc.example.com/c", status, second, Hearing.ATOM))
          .of(new CustomerDataConforms(new FunctionBlockId(block)));
    }
  }

  private static String good() throws IOException {
    return Files.readString(Path.of("fixtures/feeds/good/retail-customer.xml"));
  }

  @Test
  void goodData_keepsTheRulesOfEachBlock() throws IOException {
    for (int block : new int[] {51, 54, 55}) {
      assertThat(judged(block, good()).inspected()).as("FB_%d", block).isPositive();
      assertThat(judged(block, good()).breaches()).as("FB_%d", block).isEmpty();
    }
  }

  @Test
  void publishedRule_bindsAndOurOwnIsAdvice() throws IOException {
    String bad =
        good()
            .replaceFirst("<customerName>[^<]*</customerName>", "")
            .replaceFirst("(?s)<streetDetail>.*?</streetDetail>", "");

    assertThat(kinds(judged(55, bad))).isNotEmpty().allMatch(kind -> kind.startsWith("RC_FB55"));
    assertThat(duties(judged(55, bad))).containsOnlyNulls();
    assertThat(kinds(judged(54, bad))).isNotEmpty().allMatch(kind -> kind.startsWith("GBX-CUS-13"));
    assertThat(duties(judged(54, bad))).containsOnly("data_good_practice");
    assertThat(Catalogue.load().requirements()).containsKey("data_good_practice");
    assertThat(judged(56, bad).breaches()).isEmpty();
  }

  @Test
  void energyData_isNoRetailCustomerData() throws IOException {
    String usage = Files.readString(Path.of("fixtures/feeds/good/hourly-electricity.xml"));

    assertThat(judged(54, usage).undecided()).contains("energy usage data");
  }

  @Test
  void whatOneCustomerHasNothingOf_isLookedForAtAnother() throws IOException {
    String without =
        good().replaceAll("(?s)<entry>(?:(?!</entry>).)*<[^>]*EndDevice.*?</entry>", "");
    assertThat(without).isNotEqualTo(good());

    assertThat(kinds(judged(61, without))).containsExactly("GBX-CUS-34 KindMissing");
    assertThat(ofTwo(61, without, 200, good()).breaches()).isEmpty();
    assertThat(kinds(ofTwo(61, without, 200, without))).containsExactly("GBX-CUS-34 KindMissing");
    assertThat(ofTwo(61, without, 403, "").undecided()).contains("cannot be had");
  }
}
