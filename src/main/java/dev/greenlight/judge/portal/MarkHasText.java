package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The Green Button mark says in words what it is, for those who do not see it (WCAG 1.1.1): as
 * text, as {@code alt} of a picture, as {@code aria-label} or as title.
 */
public record MarkHasText() implements Check {

  /** A mark without the words. */
  record MarkWithoutWords(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String selector = exhibits.fact(PortalRoles.MARK);
    return NoAnswer.or(
        exhibits.exchange(PortalRoles.PAGE),
        response -> {
          Element mark = Jsoup.parse(response.body().text()).selectFirst(selector);
          return mark == null
              ? Outcome.undecided("there is no mark at '" + selector + "'")
              : judge(words(mark));
        });
  }

  private static Outcome judge(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
    return plain.contains("green button") || plain.contains("download my data")
        ? Outcome.holds()
        : Outcome.broken(
            new MarkWithoutWords(
                "the words Green Button or Download My Data for those who do not see the mark",
                words.isEmpty() ? "no words" : "'" + words + "'"));
  }

  /** What a screen reader says of it, and perhaps a little more. */
  private static String words(Element mark) {
    return mark.select("*").stream()
        .filter(each -> each.closest("[aria-hidden=true]") == null)
        .flatMap(
            each ->
                Stream.of(
                    each.attr("aria-label"),
                    each.attr("alt"),
                    each.attr("title"),
                    each.attr("value"),
                    each.ownText()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }
}
