package dev.greenlight.judge.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.Handshake.Kind;
import dev.greenlight.record.Handshake.Reply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server makes of an offer, and what that means. */
final class HandshakeChecksTest {
  private static final String SERVER = "https://custodian.example:443";
  private static final Reply ALERT = new Reply(Kind.ALERT, null, null, "protocol_version");
  private static final Reply NOTHING = new Reply(Kind.NONE, null, null, "nothing came");
  private static final Reply HANGUP = new Reply(Kind.HANGUP, null, null, null);

  @TempDir Path folder;

  private static Reply chose(String version) {
    return new Reply(Kind.HELLO, version, "TLS_RSA_WITH_NULL_SHA", null);
  }

  private static Handshake offered(Reply reply, String... versions) {
    return at(SERVER, reply, versions);
  }

  private static Handshake at(String server, Reply reply, String... versions) {
    return new Handshake(
        server,
        new Handshake.Offer("an offer", List.of(versions), List.of("TLS_RSA_WITH_NULL_SHA")),
        reply,
        null,
        "2026-11-28T12:00:00Z",
        1);
  }

  private Outcome refuses(Handshake control, Handshake offer) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing.with("control 1", control).with("offer 1", offer).of(new RefusesOffer());
    }
  }

  private Outcome refuses(Reply reply) {
    return refuses(offered(chose("TLS 1.3"), "TLS 1.3"), offered(reply, "TLS 1.1"));
  }

  private Outcome speaks(EspiVersion version, Reply to13, Reply to12) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("TLS 1.3 1", offered(to13, "TLS 1.3"))
          .with("TLS 1.2 1", offered(to12, "TLS 1.2"))
          .of(new SpeaksDueVersion(), version);
    }
  }

  @Test
  void alert_isARefusal() {
    assertThat(refuses(ALERT)).isEqualTo(Outcome.holds());
  }

  @Test
  void hangingUpTwice_isARefusalOfWhoeverTakesAGoodOffer() {
    assertThat(refuses(HANGUP)).isEqualTo(Outcome.holds());
  }

  @Test
  void serverHello_isNoRefusal() {
    assertThat(Hearing.kinds(refuses(chose("TLS 1.1")))).containsExactly("ChoosesForbidden");
  }

  @Test
  void olderVersionThanTheOneOffered_isTheConcernOfAnotherCase() {
    assertThat(refuses(chose("TLS 1.0"))).isEqualTo(Outcome.holds());
  }

  @Test
  void noReply_isNoRefusal() {
    assertThat(refuses(NOTHING).undecided()).contains("nothing came");
  }

  @Test
  void serverThatCannotBeLookedAt_leavesGoodOnesUndecidedAndFindingsStand() {
    try (Hearing hearing = new Hearing(folder)) {
      hearing
          .with("unseen server 1", "customerResourceURI /x is no address")
          .with("offer 1", offered(ALERT, "TLS 1.1"));
      assertThat(hearing.of(new RefusesOffer()).undecided()).contains("/x");
      hearing.with("offer 2", offered(chose("TLS 1.1"), "TLS 1.1"));
      assertThat(Hearing.kinds(hearing.of(new RefusesOffer()))).containsExactly("ChoosesForbidden");
    }
  }

  @Test
  void refusalOfAServerThatRefusesAll_provesNothing() {
    Outcome outcome = refuses(offered(ALERT, "TLS 1.3"), offered(ALERT, "TLS 1.1"));

    assertThat(outcome.undecided()).contains("no refusal proves anything");
  }

  @Test
  void plainHttp_failsWhateverIsOffered() {
    Handshake plain =
        at("http://localhost:80", new Reply(Kind.NO_TLS, null, null, "HTTP/1.1 400"), "TLS 1.1");

    assertThat(Hearing.kinds(refuses(plain, plain))).containsExactly("SpeaksNoTls");
  }

  @Test
  void oneOfTwoServers_isEnoughToFail() {
    try (Hearing hearing = new Hearing(folder)) {
      Handshake good = offered(chose("TLS 1.3"), "TLS 1.3");
      Outcome outcome =
          hearing
              .with("control 1", good)
              .with("offer 1", offered(NOTHING, "TLS 1.1"))
              .with("control 2", good)
              .with("offer 2", offered(chose("TLS 1.1"), "TLS 1.1"))
              .of(new RefusesOffer());

      assertThat(Hearing.kinds(outcome)).containsExactly("ChoosesForbidden");
    }
  }

  @Test
  void version13_isDueSince40() {
    assertThat(speaks(EspiVersion.V4_0, chose("TLS 1.3"), ALERT)).isEqualTo(Outcome.holds());
    assertThat(Hearing.duties(speaks(EspiVersion.V4_0, ALERT, chose("TLS 1.2"))))
        .containsExactly("tls_1_3_served");
  }

  @Test
  void version12_isDueBefore40() {
    assertThat(speaks(EspiVersion.V3_3, ALERT, chose("TLS 1.2"))).isEqualTo(Outcome.holds());
    assertThat(Hearing.duties(speaks(EspiVersion.V3_3, chose("TLS 1.3"), ALERT)))
        .containsExactly("tls_1_2_served");
  }
}
