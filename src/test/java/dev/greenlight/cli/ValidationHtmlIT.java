package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What {@code validate --format html} shows. */
@Isolated
final class ValidationHtmlIT {
  private static final String BAD = "fixtures/feeds/bad/";

  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  private Document page(String... names) {
    String[] arguments = new String[names.length + 3];
    arguments[0] = "validate";
    arguments[1] = "--format";
    arguments[2] = "html";
    System.arraycopy(names, 0, arguments, 3, names.length);
    shell.run(arguments);
    return Jsoup.parse(shell.out());
  }

  @Test
  void page_needsNothingElseAndNoScript() {
    Document page = page("fixtures/feeds");

    assertThat(page.select("script, link, img, iframe, object, [onclick], [src]")).isEmpty();
    assertThat(page.select("[href]"))
        .extracting(each -> each.attr("href"))
        .allMatch(href -> href.startsWith("#") || href.startsWith("file:"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'");
    Set<String> ids = new HashSet<>();
    for (Element each : page.select("[id]")) {
      assertThat(ids.add(each.id())).as(each.id()).isTrue();
    }
    for (Element each : page.select("a[href^=#]")) {
      assertThat(ids).contains(each.attr("href").substring(1));
    }
    for (Element each : page.select("[aria-labelledby]")) {
      assertThat(ids).containsAll(Set.of(each.attr("aria-labelledby").split(" ")));
    }
    assertThat(page.select("#overview").first().parent().select("tbody tr"))
        .hasSameSizeAs(page.select("main > section > h2[id^=doc-]"));
  }

  @Test
  void whatIsNoFeed_isOfNoVersion() throws IOException {
    Path html = Files.writeString(folder.resolve("page.xml"), "<html><body/></html>");

    assertThat(page(html.toString()).text())
        .contains("Judged by the schemas of ESPI none: there is no schema for it")
        .doesNotContain("ESPI 4.0");
    assertThat(page("fixtures/feeds/good/hourly-electricity.xml").text())
        .contains("Judged by the schemas of ESPI 4.0");
  }

  @Test
  void gapAndOverlap_areMarkedByHatchingAndByName() {
    Document page =
        page(
            BAD + "ReadingsAreContiguous/gap-of-one-hour.xml",
            BAD + "ReadingsDoNotOverlap/clock-fell-back.xml");

    Element gap = page.select("svg.curve").get(0);
    assertThat(gap.select("rect.gap")).hasSize(1);
    assertThat(gap.select("rect.gap").attr("fill")).startsWith("url(#");
    assertThat(gap.select("rect.gap title").text())
        .isEqualTo("gap: 2026-02-28 01:00 to 2026-02-28 02:00 (1 h)");
    assertThat(gap.select("text.gname").text()).isEqualTo("G1");
    assertThat(page.select("svg.curve").get(1).select("rect.over")).hasSize(1);
    assertThat(page.select("svg.curve").get(1).select("text.oname").text()).isEqualTo("O1");
  }

  @Test
  void whatAnotherTimeOfUseFills_isNotHatched_andSaidSo() {
    Document page = page(BAD + "ReadingsAreContiguous/afternoon-of-no-meter-reading.xml");

    assertThat(page.select("svg.curve")).hasSize(2);
    assertThat(page.select("svg.curve").get(0).select("rect.gap")).hasSize(1);
    assertThat(page.select("figcaption").get(0).text())
        .contains("one gap and no overlaps")
        .contains(
            "where MeterReadings of other times of use, critical peaks or tiers fill them, or")
        .contains("to know: 6", "hatched once");
    assertThat(page("fixtures/feeds/good/hourly-electricity.xml").select("figcaption").text())
        .doesNotContain("fill them");
  }

  @Test
  void picture_isToldToThoseWhoDoNotSeeIt() {
    Element svg = page("fixtures/feeds/good/daily-electricity-with-bill.xml").select("svg").first();

    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.select("> title").text()).contains("kWh per day");
    assertThat(svg.select("> desc").text())
        .contains("8 readings", "no gaps and no overlaps", "one billing period");
    assertThat(svg.select("rect.bill")).hasSize(1);
    assertThat(svg.parent().select("details table tbody tr")).hasSizeGreaterThan(5);
  }

  @Test
  void causes_sayHowToMendAndBlocksHaveTheirVerdict() {
    Document page = page(BAD + "ReadingsAreContiguous/gap-of-one-hour.xml");

    assertThat(page.select(".seal").text()).contains("WARNING");
    assertThat(page.select(".finding .mend").text()).contains("Send the missing reading");
    assertThat(page.select("th:contains(FB_04) + td").text()).contains("PASS");
    assertThat(page.select("h3:contains(Schema) ~ ul li").eachText())
        .contains("the document fits ESPI 4.0, 3.3, 1.1");
  }

  @Test
  void hostileNames_stayText() throws Exception {
    Path feed = folder.resolve("<img src=x>.xml");
    Files.writeString(feed, "<a><b></a>");
    Document page = page(feed.toString());

    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("h2").first().text()).contains("<img src=x>");
  }

  @Test
  void singleUnreadablePath_isOneLineAndNoPage() {
    assertThat(shell.run("validate", "--format", "html", "nowhere.xml")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err().strip()).hasLineCount(1);
  }
}
