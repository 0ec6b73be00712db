package dev.greenlight.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * One visit to an SFTP server: how it introduced itself, whether it let the Third Party in, and
 * what came of the one thing that was tried.
 *
 * @param address of the file, {@code sftp://user@host:port/path}
 * @param login what was shown to get in, in words
 * @param deed what was tried
 * @param server how it introduced itself; null where nobody did
 * @param reply what came of it
 * @param content what was read; {@link Body#NONE} for nothing
 * @param durationMillis of the whole visit
 */
public record FileTransfer(
    String address,
    String login,
    Deed deed,
    Server server,
    Reply reply,
    Body content,
    long durationMillis)
    implements Exhibit {

  /** What can be tried with a file. */
  public enum Deed {
    /** To read the whole of it. */
    READ,
    /** To list the files of a folder: what is read then are their names, one in a line. */
    LIST,
    /** To read its beginning, of which nothing but the length is kept. */
    PEEK,
    /** To make it. */
    WRITE,
    /** To delete it. */
    DELETE
  }

  /**
   * How a server introduces itself (RFC 4253 sections 4.2 and 7.1).
   *
   * @param identification its first line, such as {@code SSH-2.0-OpenSSH_9.6}
   * @param hostKey fingerprint of its host key, such as {@code SHA256:…}; empty where none was seen
   * @param algorithms all that it offers, by kind
   */
  public record Server(String identification, String hostKey, Algorithms algorithms) {}

  /**
   * What a server offers.
   *
   * @param keyExchanges how keys are agreed on
   * @param hostKeys how it signs
   * @param ciphers in either direction
   * @param macs in either direction
   */
  public record Algorithms(
      List<String> keyExchanges, List<String> hostKeys, List<String> ciphers, List<String> macs) {
    public Algorithms {
      keyExchanges = List.copyOf(keyExchanges);
      hostKeys = List.copyOf(hostKeys);
      ciphers = List.copyOf(ciphers);
      macs = List.copyOf(macs);
    }
  }

  /** What can come of a visit. */
  public enum Kind {
    /** It was done. */
    DONE,
    /** It was let in, and refused what was tried. */
    REFUSED,
    /** It was not let in. */
    NOT_LET_IN,
    /** The server has another host key than it was announced with: nothing was shown to it. */
    STRANGER,
    /** Nothing can be said: not reached, no SSH in common, or no reply in time. */
    NONE
  }

  /**
   * What came of it.
   *
   * @param kind what it was
   * @param detail in the words of the server, or why nothing can be said; empty where there are
   *     none
   */
  public record Reply(Kind kind, String detail) {
    /** The reply in a line. */
    public String told() {
      String what =
          switch (kind) {
            case DONE -> "done";
            case REFUSED -> "refused";
            case NOT_LET_IN -> "not let in";
            case STRANGER -> "another host key than announced";
            case NONE -> "no reply";
          };
      return detail.isEmpty() ? what : what + ": " + detail;
    }
  }

  /** Whether it was done. */
  @JsonIgnore
  public boolean isDone() {
    return reply.kind() == Kind.DONE;
  }
}
