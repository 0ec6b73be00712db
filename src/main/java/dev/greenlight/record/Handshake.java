package dev.greenlight.record;

import java.util.List;

/**
 * One TLS handshake: what was offered, and what the server made of it.
 *
 * @param server scheme, host and port, such as {@code https://example.org:443}
 * @param offer what the harness offered
 * @param reply what came back first
 * @param identity with what the server proved who it is; null where it was not asked to, or did not
 * @param at when the reply came, RFC 3339
 * @param durationMillis from the first byte sent
 */
public record Handshake(
    String server, Offer offer, Reply reply, Identity identity, String at, long durationMillis)
    implements Exhibit {

  /** Whether the server went along, in a version that was offered. */
  public boolean choseOfferedVersion() {
    return reply.chose() && offer.versions().contains(reply.version());
  }

  /**
   * A ClientHello.
   *
   * @param name what is special about it, in words
   * @param versions from the newest on
   * @param suites in order of preference
   */
  public record Offer(String name, List<String> versions, List<String> suites) {
    public Offer {
      versions = List.copyOf(versions);
      suites = List.copyOf(suites);
    }
  }

  /** What a server can do with an offer. */
  public enum Kind {
    /** It chose: a ServerHello, or a HelloRetryRequest that names version and suite. */
    HELLO,
    /** It refused with an alert. */
    ALERT,
    /** It hung up without a word, twice. */
    HANGUP,
    /** It sent what is no TLS. */
    NO_TLS,
    /** Nothing can be said: not reached, or no reply in time. */
    NONE
  }

  /**
   * The first thing that came back.
   *
   * @param kind what it was
   * @param version that was chosen; null where nothing was
   * @param suite that was chosen; null where nothing was
   * @param detail what it did after it had chosen, when it did not go on; name of the alert that it
   *     refused with; or why nothing can be said; null where the rest says it all
   */
  public record Reply(Kind kind, String version, String suite, String detail) {
    /** Whether the server went along with the offer. */
    public boolean chose() {
      return kind == Kind.HELLO;
    }

    /** The reply in a line. */
    public String told() {
      return switch (kind) {
        case HELLO ->
            "chose " + version + " with " + suite + (detail == null ? "" : ", then " + detail);
        case ALERT -> "refused with alert " + detail;
        case HANGUP -> "hung up without an alert";
        case NO_TLS -> "sent what is no TLS: " + detail;
        case NONE -> "no reply: " + detail;
      };
    }
  }

  /**
   * Who the server says it is.
   *
   * @param chain certificates as presented, the server's own first; DER in base64
   * @param anchors authorities that the run trusts and that could stand above one of them; DER in
   *     base64
   * @param ocsp stapled OCSP response, DER in base64; null where none came
   */
  public record Identity(List<String> chain, List<String> anchors, String ocsp) {
    public Identity {
      chain = List.copyOf(chain);
      anchors = List.copyOf(anchors);
    }
  }
}
