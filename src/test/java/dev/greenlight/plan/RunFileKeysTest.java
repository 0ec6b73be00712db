package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunFileKeys;
import org.junit.jupiter.api.Test;

/** Where messages send their reader. */
final class RunFileKeysTest extends OnShippedRunFile {
  @Test
  void everyCustomer_isFoundUnderHisOwnKey() {
    RunFile.Pixit pixit = read(EMBEDDED).pixit();
    RunFileKeys keys = new RunFileKeys(pixit);

    assertThat(pixit.people().map(keys::of))
        .contains("pixit.customers[0]", "pixit.customers[1]")
        .contains("pixit.expendable.customer")
        .doesNotHaveDuplicates();
  }

  @Test
  void client_isFoundWhateverItAsksFor() {
    RunFile.Pixit pixit = read(EMBEDDED).pixit();
    RunFileKeys keys = new RunFileKeys(pixit);
    RunFile.Client admin = pixit.otherThirdParty().orElseThrow().admin();
    RunFile.Client narrow =
        new RunFile.Client(
            admin.id(),
            admin.secret(),
            "FB=4",
            admin.authentication(),
            admin.signing(),
            admin.token());

    assertThat(keys.of(admin)).isEqualTo("pixit.otherThirdParty.admin");
    assertThat(keys.of(narrow)).isEqualTo("pixit.otherThirdParty.admin");
    assertThat(keys.of(pixit.thirdParty().customer())).isEqualTo("pixit.thirdParty.customer");
  }
}
