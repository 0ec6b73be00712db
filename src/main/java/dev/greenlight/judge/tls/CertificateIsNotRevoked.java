package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The certificate of a server was not revoked, as the list of its issuer says (RFC 5280 section 5)
 * or its responder (RFC 6960; FB_13/TC008). Where one is named and could not be had nothing can be
 * said; where the certificate names neither there is nothing to ask, and one of a week or less,
 * which nobody revokes, needs none (RFC 9608).
 */
public record CertificateIsNotRevoked() implements Check {
  private static final String LISTS = "2.5.29.31";
  private static final String ACCESS = "1.3.6.1.5.5.7.1.1";

  /** How an access to a responder begins, in DER: 1.3.6.1.5.5.7.48.1. */
  private static final String RESPONDER = "06082b06010505073001";

  private static final Duration SHORT_LIFE = Duration.ofDays(7);

  /** The issuer took it back. */
  record Revoked(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    List<byte[]> lists = fetched(exhibits, "revocation list");
    List<byte[]> answers = fetched(exhibits, "revocation answer");
    return Certificates.each(
        exhibits,
        (presented, replies) -> {
          X509Certificate leaf = presented.leaf();
          if (isShortLived(leaf)) {
            replies.inspected();
          } else if (!namesAuthority(leaf)) {
            replies.nothingDue(
                presented.told(leaf) + " names nobody who could say whether it was revoked");
          } else {
            judge(presented, words(presented, lists, answers), replies);
          }
        });
  }

  private static List<IssuersWord> words(
      Presented presented, List<byte[]> lists, List<byte[]> answers) {
    return Stream.concat(
            lists.stream().map(list -> IssuersWord.inList(presented, list)),
            answers.stream().map(answer -> IssuersWord.inAnswer(presented, answer)))
        .toList();
  }

  private static void judge(Presented presented, List<IssuersWord> words, Replies replies) {
    String told = presented.told(presented.leaf());
    if (words.stream().allMatch(IssuersWord.SaysNothing.class::isInstance)) {
      replies.cannotTell(
          presented.server(),
          told
              + ": no revocation list of its issuer, and no answer for it, that is in force was to"
              + " be had"
              + whyNot(words));
      return;
    }
    replies.inspected();
    words.stream()
        .filter(IssuersWord.TookBack.class::isInstance)
        .map(IssuersWord.TookBack.class::cast)
        .findFirst()
        .ifPresent(
            word ->
                replies.finds(
                    new Revoked(
                        "a certificate that its issuer did not revoke",
                        told + ": revoked on " + word.since() + ", says " + word.where())));
  }

  /** What was wrong with each that was to be had; nothing where there was none. */
  private static String whyNot(List<IssuersWord> words) {
    return words.stream()
        .map(word -> ((IssuersWord.SaysNothing) word).why())
        .distinct()
        .collect(
            Collectors.collectingAndThen(Collectors.toList(), CertificateIsNotRevoked::inBrackets));
  }

  private static String inBrackets(List<String> reasons) {
    return reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")";
  }

  /** Whether it says where its revocation can be looked up: a list, or a responder. */
  private static boolean namesAuthority(X509Certificate leaf) {
    byte[] access = leaf.getExtensionValue(ACCESS);
    return leaf.getExtensionValue(LISTS) != null
        || (access != null && HexFormat.of().formatHex(access).contains(RESPONDER));
  }

  private static boolean isShortLived(X509Certificate leaf) {
    Duration life =
        Duration.between(leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant());
    return life.compareTo(SHORT_LIFE) <= 0;
  }

  private static List<byte[]> fetched(Exhibits exhibits, String role) {
    return IntStream.iterate(1, number -> exhibits.has(role + " " + number), number -> number + 1)
        .mapToObj(number -> exhibits.exchange(role + " " + number))
        .filter(Exchange::answered)
        .map(exchange -> exchange.response().body())
        .filter(body -> !body.truncated())
        .map(body -> body.content())
        .toList();
  }
}
