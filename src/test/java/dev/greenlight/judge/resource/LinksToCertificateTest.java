package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LinksToCertificateTest {
  private static final String SITE = "https://cert.greenbuttonalliance.org/certificate/";
  private static final String ID = "1756b4a2-04a2-57e9-af63-c778072a91a0";
  private static final String OWN = link(SITE + ID);
  private static final String OTHER = link(SITE + "00000000-0000-4000-8000-000000000000");
  private static final String POINT = usagePoint("/Subscription/9/UsagePoint/a");

  @TempDir private Path folder;

  private static String link(String href) {
    return "<link xmlns=\"http://www.w3.org/2005/Atom\" rel=\"related\" href=\"%s\"/>"
        .formatted(href);
  }

  private static String pointWith(String links) {
    return POINT.replace("<title>", links + "<title>");
  }

  private Outcome judged(String body) {
    return Documents.judged(folder, new LinksToCertificate(ID, "UsagePoint"), body);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("of the feed", feed(OWN, POINT), List.of()),
        Arguments.of("of an entry", feed(pointWith(OWN), POINT), List.of()),
        Arguments.of("of an entry alone", pointWith(OWN), List.of()),
        Arguments.of("in capitals", feed(OWN.replace("b4a2", "B4A2"), POINT), List.of()),
        Arguments.of("nowhere", feed(POINT, POINT), List.of("CertificateLinkMissing")),
        Arguments.of("nowhere alone", POINT, List.of("CertificateLinkMissing")),
        Arguments.of(
            "of another relation",
            feed(OWN.replace("related", "self"), POINT),
            List.of("CertificateLinkMissing")),
        Arguments.of("to another", feed(OTHER, POINT), List.of("OtherCertificate")),
        Arguments.of("to another, too", feed(OWN, pointWith(OTHER)), List.of("OtherCertificate")),
        Arguments.of(
            "to another in each", feed(OTHER, pointWith(OTHER)), List.of("OtherCertificate")),
        Arguments.of("twice", feed(OWN, OWN, POINT), List.of("CertificateLinkRepeated")),
        Arguments.of(
            "of feed and entries",
            feed(OWN, pointWith(OWN), pointWith(OWN)),
            List.of("CertificateLinkRepeated")),
        Arguments.of(
            "of all entries",
            feed(pointWith(OWN), pointWith(OWN)),
            List.of("CertificateLinkRepeated")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void linksOfADocument_areCountedTogether(String where, String body, List<String> findings) {
    Outcome outcome = judged(body);

    assertThat(kinds(outcome)).isEqualTo(findings);
    assertThat(outcome.inspected()).isPositive();
  }

  @Test
  void oneTooMany_breaksAnotherDutyThanAWrongOne() {
    assertThat(duties(judged(feed(OWN, OWN, POINT)))).containsExactly("certificate_linked_once");
    assertThat(duties(judged(feed(OTHER, POINT)))).containsExactly((String) null);
  }

  @Test
  void documentThatSaysNothing_isUndecided() {
    assertThat(judged(feed(OWN)).undecided()).isNotNull();
    assertThat(judged("{}").undecided()).isNotNull();
  }
}
