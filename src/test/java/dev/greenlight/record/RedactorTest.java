package dev.greenlight.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactorTest {
  private static final String CANARY = "cAnArY-0123456789";

  private final List<SecretFacts> facts = new ArrayList<>();
  private final Redactor redactor = new Redactor(facts::add);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grant_type=refresh_token&refresh_token=" + CANARY,
        "https://tp.example/cb?state=s&code=" + CANARY,
        "{\"access_token\": \"" + CANARY + "\", \"expires_in\": 3600}",
        "<espi:client_secret>" + CANARY + "</espi:client_secret>",
        "<registration_access_token xmlns=\"x\"> " + CANARY + " </registration_access_token>",
        "<input type=\"hidden\" name=\"csrf\" value=\"" + CANARY + "\">",
        "<input type=\"hidden\" name=\"ticket\" value=\"" + CANARY + "\">",
        "Authorization: Bearer " + CANARY,
        "https://tp.example/cb#access_token=" + CANARY + "&token_type=Bearer",
        "<a href=\"https://tp.example/cb?state=s&amp;code=" + CANARY + "\">",
        "href='/login?code=" + CANARY + "'",
        "<input name='csrf' type='hidden' value='" + CANARY + "'>",
        "{\"message\": \"upstream said {\\\"access_token\\\":\\\"" + CANARY + "\\\"}\"}"
      })
  void secretInItsPlace_isReplaced(String text) {
    assertThat(redactor.redact(text)).doesNotContain(CANARY).contains("redacted-");
  }

  @Test
  void secretThatWasSeenOnce_isReplacedEverywhere() {
    redactor.redact("{\"access_token\":\"" + CANARY + "\"}");
    assertThat(redactor.redact("an error page that quotes " + CANARY + "!"))
        .isEqualTo("an error page that quotes redacted-access_token-1!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user=x&pin=4711",
        "pin=4711&user=x",
        "https://dc.example/login?pin=4711#top",
        "<input name=\"pin\" value=\"4711\">",
        "<input name='pin' value='4711'/>",
        "{\"pin\": \"4711\"}",
        "{\"pin\":\"4711\"}"
      })
  void shortSecretOfTheRunFile_isReplacedWhereItIsAllOfAField(String text) {
    redactor.learnGiven("4711");
    assertThat(redactor.redact(text)).doesNotContain("4711").contains("redacted-secret-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<value>4711</value>",
        "<timePeriod><start>4711</start></timePeriod>",
        "id=47110&other=14711",
        "/UsagePoint/4711/MeterReading"
      })
  void sameDigitsElsewhere_areNoSecret(String text) {
    redactor.learnGiven("4711");
    assertThat(redactor.redact(text)).isEqualTo(text);
  }

  @Test
  void shortSecretWithSignsInIt_isFoundAsFormsWriteIt() {
    redactor.learnGiven("a&+\u00e9");
    assertThat(redactor.redact("pin=a%26%2B%C3%A9&user=x"))
        .isEqualTo("pin=redacted-secret-1&user=x");
  }

  /** As whoever echoes it may write it: addresses, forms, HTML, XML, JSON, and one in another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a%26%3C%2F%22%27+%2B%C3%A9-0123456789",
        "a%26%3c%2f%22%27%20%2b%c3%a9-0123456789",
        "a%26%3c/%22'%20%2b\u00e9-0123456789",
        "a&amp;&lt;/&quot;&#39; +\u00e9-0123456789",
        "a&amp;&lt;/&#34;&apos; +&#233;-0123456789",
        "a&#x26;&#x3C;&#x2f;&#x22;&#x27; &#43;&#xe9;-0123456789",
        "a&</\\\"' +\u00e9-0123456789",
        "a\\u0026\\u003c\\/\\\"' +\\u00e9-0123456789",
        "a&amp;&lt;/\\&quot;&#39; +\u00e9-0123456789",
        "a%2526%253C%252F%2522%2527+%252B%25C3%25A9-0123456789",
        "\\u0061&</\"' +\u00e9-012345678&#57;"
      })
  void secretThatIsEscaped_isFoundAllTheSame(String echo) {
    String pseudonym = redactor.learn("password", "a&</\"' +\u00e9-0123456789");
    assertThat(redactor.redact("no such account: [" + echo + "] &amp; so on"))
        .isEqualTo("no such account: [" + pseudonym + "] &amp; so on");
  }

  @Test
  void secretThatIsFirstSeenEscaped_isTheSameAsThePlainOne() {
    String plain = redactor.learn("access_token", "aa/bb\"cc&dd-0123456789");
    assertThat(redactor.redact("{\"access_token\":\"aa\\/bb\\\"cc&dd-0123456789\"}"))
        .isEqualTo("{\"access_token\":\"" + plain + "\"}");
    assertThat(redactor.redact("<input name=\"token\" value=\"aa/bb&quot;cc&amp;dd-0123456789\">"))
        .isEqualTo("<input name=\"token\" value=\"" + plain + "\">");
    assertThat(facts).hasSize(1);
  }

  @Test
  void longerSecretThatIsEscaped_isReplacedWholeThoughItBeginsLikeAnother() {
    redactor.learn("code", CANARY);
    redactor.learn("code", CANARY + "/longer");
    assertThat(redactor.redact("x " + CANARY + "%2Flonger y")).isEqualTo("x redacted-code-2 y");
  }

  @Test
  void escapesThatHideNoSecret_stayAsTheyAre() {
    redactor.learn("code", CANARY);
    String text = "a &amp; b %C3%A9 \\u003c &#x110000; &#9999999; %E9 100%";
    assertThat(redactor.redact(text)).isEqualTo(text);
  }

  @Test
  void sameSecret_getsTheSamePseudonym() {
    String first = redactor.learn("code", CANARY);
    assertThat(redactor.learn("password", CANARY)).isEqualTo(first);
    assertThat(redactor.learn("code", "another-" + CANARY)).isNotEqualTo(first);
  }

  @Test
  void secretThatContainsAnother_isReplacedWhole() {
    redactor.learn("code", CANARY);
    redactor.learn("code", CANARY + "-longer");
    assertThat(redactor.redact("x " + CANARY + "-longer y")).isEqualTo("x redacted-code-2 y");
  }

  @Test
  void basicCredentials_giveAwayNeitherThemselvesNorTheSecretInside() {
    String encoded =
        Base64.getEncoder().encodeToString(("client:" + CANARY).getBytes(StandardCharsets.UTF_8));
    Header header = redactor.redact(new Header("Authorization", "Basic " + encoded));
    assertThat(header.value()).doesNotContain(encoded).startsWith("Basic redacted-");
    assertThat(redactor.redact("log: " + CANARY)).doesNotContain(CANARY);
  }

  @Test
  void cookies_loseTheirValuesAndKeepTheirAttributes() {
    Header header =
        redactor.redact(
            new Header("Set-Cookie", "session=" + CANARY + "; Path=/; Secure; HttpOnly"));
    assertThat(header.value()).isEqualTo("session=redacted-cookie-1; Path=/; Secure; HttpOnly");
  }

  @Test
  void cookieNamedLikeAnAttribute_losesItsValueToo() {
    assertThat(redactor.redact(new Header("Cookie", "path=" + CANARY)).value())
        .doesNotContain(CANARY);
    assertThat(redactor.redact(new Header("Set-Cookie", "path=" + CANARY + "; Path=/")).value())
        .doesNotContain(CANARY)
        .endsWith("; Path=/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Auth-Token", "X-Api-Key", "X-Client-Secret", "Proxy-Authorization"})
  void headerThatIsNamedForASecret_losesItsValue(String name) {
    assertThat(redactor.redact(new Header(name, CANARY)).value()).doesNotContain(CANARY);
  }

  @Test
  void textWithoutSecrets_staysAsItIs() {
    String text = "<feed><id>urn:uuid:31a03bbc-5ce2-5cdc-b10d-4f626b106337</id></feed>";
    assertThat(redactor.redact(text)).isEqualTo(text);
    assertThat(facts).isEmpty();
  }

  @Test
  void whatRedactionDestroys_isNotedAtCapture() {
    redactor.learn("access_token", "11111111-2222-4333-8444-555555555555");
    redactor.learn("access_token", "11111111-9999-4333-8444-555555555555");
    assertThat(facts)
        .containsExactly(
            new SecretFacts("redacted-access_token-1", "access_token", 36, "hexadecimal", 4, 0),
            new SecretFacts("redacted-access_token-2", "access_token", 36, "hexadecimal", 4, 9));
  }

  @Test
  void pseudonymMetAgain_isNoSecret() {
    String once = redactor.redact("code=" + CANARY);
    assertThat(redactor.redact(once)).isEqualTo(once);
    assertThat(facts).hasSize(1);
  }
}
