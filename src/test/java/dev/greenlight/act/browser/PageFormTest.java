package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.ConsentStep;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PageFormTest {
  private static final String ADDRESS = "https://utility.example/oauth/consent?x=1";

  private static final String PAGE =
      """
      <form method="POST" action="decide">
      <input type="hidden" name="csrf" value="secret">
      <input type="checkbox" name="point" value="a" class="point">
      <input type="checkbox" name="point" value="b" class="point" checked>
      <input name="note" value="">
      <button id="yes" name="decision" value="approve">Yes</button>
      <input type="submit" id="no" name="decision" value="deny">
      <button id="later" formaction="/later">Later</button>
      </form>
      <form method="get" action="/search"><button id="find">Find</button></form>
      """;

  private static List<Header> fields(ConsentStep... steps) {
    return PageForm.of(PAGE, ADDRESS, List.of(steps)).orElseThrow().fields();
  }

  private static ConsentStep click(String selector) {
    return new ConsentStep.Click(selector);
  }

  private static List<Header> headers(String... namesAndValues) {
    return Stream.of(namesAndValues)
        .map(pair -> pair.split("=", 2))
        .map(pair -> new Header(pair[0], pair[1]))
        .toList();
  }

  @Test
  void buttonThatIsPressed_isSentAlone() {
    assertThat(fields(click("#yes")))
        .isEqualTo(headers("csrf=secret", "point=b", "note=", "decision=approve"));
    assertThat(fields(click("#no")))
        .isEqualTo(headers("csrf=secret", "point=b", "note=", "decision=deny"));
  }

  @Test
  void whatIsHidden_isLeftOutOfWhatIsShown() {
    assertThat(PageForm.of(PAGE, ADDRESS, List.of(click("#yes"))).orElseThrow().shown())
        .isEqualTo(headers("point=b", "note=", "decision=approve"));
  }

  @Test
  void stepsBeforeTheLast_fillItIn() {
    assertThat(
            fields(
                new ConsentStep.Choose(".point"),
                new ConsentStep.Write("input[name=note]", "hello"),
                new ConsentStep.Where("#nowhere", new ConsentStep.Untick(".point")),
                click("#yes")))
        .isEqualTo(headers("csrf=secret", "point=a", "point=b", "note=hello", "decision=approve"));
  }

  @Test
  void addresses_areAbsolute() {
    assertThat(PageForm.of(PAGE, ADDRESS, List.of(click("#yes"))).orElseThrow().action())
        .isEqualTo("https://utility.example/oauth/decide");
    assertThat(PageForm.of(PAGE, ADDRESS, List.of(click("#later"))).orElseThrow().action())
        .isEqualTo("https://utility.example/later");
  }

  @Test
  void whatIsNotPosted_orNeedsMore_isNoSuchForm() {
    assertThat(PageForm.of(PAGE, ADDRESS, List.of(click("#find")))).isEmpty();
    assertThat(PageForm.of(PAGE, ADDRESS, List.of(click("#nowhere")))).isEmpty();
    assertThat(PageForm.of("<button id=yes>Yes</button>", ADDRESS, List.of(click("#yes"))))
        .isEmpty();
    assertThat(
            PageForm.of(
                PAGE,
                ADDRESS,
                List.of(new ConsentStep.Type("input[name=note]", "pin"), click("#yes"))))
        .isEmpty();
  }
}
