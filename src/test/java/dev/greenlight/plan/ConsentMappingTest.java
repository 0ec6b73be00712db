package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.ConsentStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConsentMappingTest extends OnShippedRunFile {
  private Path withPages(String pages) throws IOException {
    String text = Files.readString(EMBEDDED);
    return Files.writeString(
        folder.resolve("run.yaml"),
        text.replaceAll("(?s)    userField.*?(?=  # How the custodian)", "    pages:\n" + pages));
  }

  private static final String QUESTION =
      "      - {name: consent, when: '#yes', approve: [{click: '#yes'}], deny: [{click: '#no'}]}\n";

  @Test
  void errorPage_isARegularExpression() throws IOException {
    Consent consent =
        read(changed("    browser: htmlunit\n", "    browser: htmlunit\n    errorPage: can.t go\n"))
            .pixit()
            .consent();
    assertThat(consent.isErrorPage("We can't go on")).isTrue();
    assertThat(consent.isErrorPage("Go on")).isFalse();
    assertThat(consent.onRecord("#a, #b")).isEqualTo("html:not(:matches(can.t go)) :is(#a, #b)");
    assertThat(read(EMBEDDED).pixit().consent().onRecord("#a")).isEqualTo("#a");
    assertRefused(
        "pixit.consent.errorPage: '(a' is no regular expression: Unclosed group",
        "    browser: htmlunit\n",
        "    browser: htmlunit\n    errorPage: (a\n");
  }

  @Test
  void shortForm_isOneLoginAndOneQuestion() {
    Consent consent = read(EMBEDDED).pixit().consent();
    assertThat(consent.pages()).extracting(ConsentPage::name).containsExactly("login", "consent");
    assertThat(consent.loginSign()).isEqualTo("input[name=password]");
    assertThat(consent.questionSign()).isEqualTo("button[value=approve]");
  }

  @Test
  void pages_areReadStepByStep() throws IOException {
    Consent consent =
        read(withPages(
                """
                      - name: all
                        when: "#a"
                        times: 2
                        steps:
                          - {type: "#user", value: user}
                          - {type: "#zip", text: "60601"}
                          - {tick: "#terms"}
                          - {type: "#code", value: password, if: "#code"}
                          - {untick: "#news"}
                          - {choose: ".account"}
                          - {select: "#year", option: "2026"}
                          - {await: "#ready"}
                          - {click: "#go"}
                """
                    + QUESTION))
            .pixit()
            .consent();
    assertThat(consent.pages().get(0).times()).isEqualTo(2);
    assertThat(consent.pages().get(0).steps())
        .containsExactly(
            new ConsentStep.Type("#user", "user"),
            new ConsentStep.Write("#zip", "60601"),
            new ConsentStep.Tick("#terms"),
            new ConsentStep.Where("#code", new ConsentStep.Type("#code", "password")),
            new ConsentStep.Untick("#news"),
            new ConsentStep.Choose(".account"),
            new ConsentStep.Select("#year", "2026"),
            new ConsentStep.Await("#ready"),
            new ConsentStep.Click("#go"));
    assertThat(consent.pages().get(1).approve()).containsExactly(new ConsentStep.Click("#yes"));
    assertThat(consent.selectors())
        .containsEntry("pages[0].steps[5].choose", ".account")
        .containsEntry("pages[0].steps[3].if", "#code")
        .containsEntry("pages[1].deny[0].click", "#no");
  }

  @Test
  void pagesThatCannotWork_areRefused() throws IOException {
    Map<String, String> wrong =
        pairs(
            "- {name: a, when: '#a', steps: [{click: '#b', tick: '#c'}]}",
            "pixit.consent.pages[0].steps[0]: expected one of",
            "- {name: a, when: '#a', steps: [{type: '#b'}]}",
            "pixit.consent.pages[0].steps[0]: expected 'value' beside it",
            "- {name: a, when: '#a', steps: [{click: '#b', value: user}]}",
            "pixit.consent.pages[0].steps[0]: click goes without [value]",
            "- {name: a, when: '#a', steps: [{if: '#b'}]}",
            "pixit.consent.pages[0].steps[0]: expected one of",
            "- {name: a, when: '#a', steps: [{if: '#c', type: '#b', value: pin}]}",
            "the page 'a' asks for 'pin', which is no value of customer 1",
            "- {name: a, when: '#a', steps: [{type: '#b', value: code}]}",
            "the page 'a' asks for 'code', which is no value of customer 1",
            "- {name: a, when: '#a'}",
            "pixit.consent.pages[0]: nothing is done on this page",
            "- {name: a, when: '#a', approve: [{click: '#b'}]}",
            "pixit.consent.pages[0]: approve and deny go together",
            "- {name: a, steps: [{click: '#b'}]}",
            "pixit.consent.pages[0]: the key 'when' is missing",
            "- {name: a, when: '#a', steps: [{clik: '#b'}]}",
            "pixit.consent.pages[0].steps[0].clik: there is no such key; did you mean click?");
    for (Map.Entry<String, String> each : wrong.entrySet()) {
      Path file = withPages("      " + each.getKey() + "\n" + QUESTION);
      assertThatThrownBy(() -> read(file))
          .as(each.getKey())
          .isInstanceOf(BadRunFile.class)
          .hasMessageContaining(each.getValue());
    }
    Path silent = withPages("      - {name: a, when: '#a', steps: [{click: '#b'}]}\n");
    assertThatThrownBy(() -> read(silent)).hasMessageContaining("how to approve and deny");
    assertThat(read(neverAsking("")).pixit().consent().questionSign()).isEmpty();
    assertThatThrownBy(() -> read(neverAsking(QUESTION)))
        .hasMessageContaining("pixit.consent.asks: false, but one of the pages says how");
    Path both = changed("    userField:", "    pages:\n" + QUESTION + "    userField:");
    assertThatThrownBy(() -> read(both)).isInstanceOf(BadRunFile.class);
    Path half = changed("    loginButton: \"button[type=submit]\"\n", "");
    assertThatThrownBy(() -> read(half))
        .hasMessageContaining("pixit.consent: the key 'loginButton' is missing");
  }

  private static Map<String, String> pairs(String... all) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < all.length; i += 2) {
      pairs.put(all[i], all[i + 1]);
    }
    return pairs;
  }

  private Path neverAsking(String more) throws IOException {
    String pages = "      - {name: a, when: '#a', steps: [{type: '#b', value: user}]}\n" + more;
    Path file = withPages(pages);
    return Files.writeString(
        file, Files.readString(file).replace("    pages:\n", "    asks: false\n    pages:\n"));
  }
}
