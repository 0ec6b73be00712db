package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Handshake;

/**
 * A server goes along with no handshake that offers nothing but what is forbidden (RFC 8996, RFC
 * 9325 section 4; FB_13/TC004 and TC005, turned round where those asked for what is forbidden
 * today).
 *
 * <p>It has refused when it sent an alert, or hung up twice, while it takes a good offer.
 */
public record RefusesOffer() implements Check {

  /** The server chose what it should not. */
  record ChoosesForbidden(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Replies.each(exhibits, "offer", RefusesOffer::judge);
  }

  private static void judge(Handshake handshake, Replies replies) {
    replies.inspected();
    if (handshake.reply().chose() && !isAboutAnother(handshake)) {
      replies.finds(
          new ChoosesForbidden(
              "no ServerHello where only " + handshake.offer().name() + " is offered",
              handshake.server() + " " + handshake.reply().told()));
    }
  }

  /**
   * Before 1.3 an offer of a version lets the server choose an older one: another case finds that.
   */
  private static boolean isAboutAnother(Handshake handshake) {
    return handshake.offer().versions().size() == 1 && !handshake.choseOfferedVersion();
  }
}
