package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HrefsTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.org/x/y, z, https://a.org/x/z",
    "https://a.org/x/y, /z, https://a.org/z",
    "https://a.org/x/y, ../z, https://a.org/z",
    "https://a.org/x/y, HTTPS://A.org/Z, https://a.org/Z",
    "https://a.org/x/y, https://a.org:443/z, https://a.org/z",
    "https://a.org/x/y, https://a.org:80/z, https://a.org:80/z",
    "https://a.org/x/y, https://a.org/1%5F1/%7ez?a=%2f, https://a.org/1_1/~z?a=%2F",
    "https://a.org/x/y, https://a.org/x/../z/./u, https://a.org/z/u",
    "https://a.org/x/y, https://a.org//x//y, https://a.org//x//y",
    "https://a.org/x/y, urn:uuid:1, urn:uuid:1",
    "https://a.org/x/y, a b, a b",
  })
  void href_isResolvedAgainstItsBase(String base, String href, String target) {
    assertThat(Hrefs.resolve(base, href)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/X//y/, https://a.org/x/y",
    "https://a.org/x/y, https://a.org/x/y",
  })
  void blurredHref_knowsNoCaseAndNoSlashesTooMany(String href, String blurred) {
    assertThat(Hrefs.blurred(href)).isEqualTo(blurred);
  }

  @ParameterizedTest
  @CsvSource({
    "HTTPS://A.Org/X/Y, https://a.org/X/Y",
    "https://a.org/X, https://a.org/X",
    "/X/Y, /X/Y",
    "urn:UUID:1, urn:UUID:1",
  })
  void plainAuthority_isInLowerCaseAndTheRestAsWritten(String href, String plain) {
    assertThat(Hrefs.withPlainAuthority(href)).isEqualTo(plain);
  }
}
