package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.model.EspiVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NamesEveryRedirectUriTest {
  private static final String BACK = "https://tp.example.com/back";
  private static final String APP = "https://tp.example.com/app";

  @TempDir private Path folder;

  private Outcome named(EspiVersion version, String registered, String... uris) {
    String elements =
        uris.length == 0
            ? ""
            : "<redirect_uri>"
                + String.join("</redirect_uri><redirect_uri>", uris)
                + "</redirect_uri>";
    String answer = entry("/ApplicationInformation/1", espi("ApplicationInformation", elements));
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT, 200, answer, Hearing.ATOM))
          .with("redirect addresses", registered)
          .of(new NamesEveryRedirectUri(), version);
    }
  }

  private Outcome named(String... uris) {
    return named(EspiVersion.V4_0, BACK + "\n" + APP, uris);
  }

  @Test
  void everyRegisteredAddress_isNamedInAnyOrderAndBesideOthers() {
    assertThat(named(APP, "https://tp.example.com/more", " " + BACK + " ").breaches()).isEmpty();
    assertThat(named(APP, BACK).inspected()).isEqualTo(2);
  }

  @Test
  void addressThatIsLeftOut_isFound() {
    assertThat(kinds(named(BACK))).containsExactly("RedirectUriMissing");
    assertThat(kinds(named())).hasSize(2);
  }

  @Test
  void oldDocument_hasRoomForOne() {
    assertThat(named(EspiVersion.V1_1, BACK + "\n" + APP, BACK).notApplicable()).contains("one");
    assertThat(kinds(named(EspiVersion.V1_1, BACK, APP))).containsExactly("RedirectUriMissing");
  }
}
