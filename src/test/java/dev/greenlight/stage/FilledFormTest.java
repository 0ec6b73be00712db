package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.browser.PageForm;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FilledFormTest {
  /** Bound to a session by its address, as that of oidc-provider, and by a hidden value. */
  private static final PageForm ATTACKERS =
      new PageForm(
          "https://as.example/interaction/attackers",
          List.of(new Header("prompt", "consent"), new Header("token", "attackers")),
          Set.of("token"));

  @Test
  void whoPostsFromElsewhere_knowsTheAddressOfHisOwnPageAlone() {
    HttpCall call = FilledForm.fromElsewhere(ATTACKERS, true);

    assertThat(call.uri()).isEqualTo(ATTACKERS.action());
    assertThat(call.body()).isEqualTo("prompt=consent&token=attackers");
    assertThat(call.headers()).contains(new Header("Origin", "https://elsewhere.example"));
  }

  @Test
  void whatIsHidden_canBeLeftOut() {
    assertThat(FilledForm.fromElsewhere(ATTACKERS, false).body()).isEqualTo("prompt=consent");
  }
}
