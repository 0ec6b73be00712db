package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DescriptionTest {

  @Test
  void description_isReplacedAndTheRestStays() {
    assertThat(
            Description.changed(
                "<a>\n<espi:thirdPartyApplicationDescription>old</espi:thirdPartyApplicationDescription></a>",
                "new $1"))
        .hasValue(
            "<a>\n<espi:thirdPartyApplicationDescription>new $1</espi:thirdPartyApplicationDescription></a>");
  }

  @Test
  void documentWithoutDescription_hasNoneToChange() {
    assertThat(Description.changed("<a><client_name>x</client_name></a>", "new")).isEmpty();
  }
}
