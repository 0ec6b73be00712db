package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.browser.Browsers;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A Third Party that is registered at a host which is this machine for the run alone. */
final class OtherCallbackHostIT extends OnServedCustodian {
  OtherCallbackHostIT() {
    super(Map.of());
  }

  @Override
  String host() {
    return "third-party.example";
  }

  @Override
  String said() {
    return "http: {resolve: {third-party.example: 127.0.0.1}}";
  }

  @Test
  void callback_arrivesThere() throws IOException {
    assertAllPass(Set.of("TC_OAD012_a", "TC_OAD001_a"));
    assertThat(evidence()).contains("https://third-party.example:" + door + "/callback");
  }

  @Test
  void callbackOfARealBrowser_arrivesThereToo() throws IOException {
    Assumptions.assumeTrue(Browsers.hasChromium(), "no Chromium is installed");
    change("browser: htmlunit", "browser: chromium");

    assertAllPass(Set.of("TC_OAD012_a"));
  }
}
