package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Handshake;

/**
 * A server speaks the version of TLS that its version of the standard asks for, with forward
 * secrecy and authenticated encryption (FB_13/TC003): 1.3 since ESPI 4.0, 1.2 before. Which duty
 * holds in which version the catalogue says.
 */
public record SpeaksDueVersion() implements Check {
  private static final String SINCE_4 = "tls_1_3_served";
  private static final String BEFORE_4 = "tls_1_2_served";

  /** The server does not go along with a good offer. */
  record DueVersionRefused(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    boolean since4 = ruling.catalogue().requirement(SINCE_4).versions().contains(ruling.version());
    return Replies.each(
        exhibits,
        since4 ? "TLS 1.3" : "TLS 1.2",
        (handshake, replies) -> judge(handshake, since4 ? SINCE_4 : BEFORE_4, replies));
  }

  private static void judge(Handshake handshake, String duty, Replies replies) {
    replies.inspected();
    if (!handshake.choseOfferedVersion()) {
      replies.finds(
          duty,
          new DueVersionRefused(
              "a ServerHello to an offer of " + handshake.offer().name(),
              handshake.server() + " " + handshake.reply().told()));
    }
  }
}
