package dev.greenlight.act.http;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import org.apache.http.NoHttpResponseException;

/**
 * Servers hang up on connections that are idle, when they like (RFC 9112 section 9.5), many with
 * {@code close_notify} alone (RFC 8446 section 6.1), which the JDK's client does not notice while
 * the connection rests.
 */
public final class IdleConnections {
  /** No server hangs up sooner on who is just about to ask again. */
  static final long LONGEST_PAUSE_MILLIS = 1000;

  /** In seconds; the JDK's own 1200 is longer than any server waits. Read once. */
  private static final String KEPT = "jdk.httpclient.keepalive.timeout";

  /** What may be sent again without harm, among the methods that are in use. */
  private static final Set<String> SAFE = Set.of("GET", "HEAD");

  /** How the JDK's client says that nothing came at all. */
  private static final String NO_BYTES = "received no bytes";

  private IdleConnections() {}

  /** Lets the JDK's clients drop what was idle; to be called before the first of them is made. */
  public static void drop() {
    if (System.getProperty(KEPT) == null) {
      System.setProperty(KEPT, String.valueOf(LONGEST_PAUSE_MILLIS / 1000));
    }
  }

  /**
   * Whether a request that met the end of a kept connection may go out once more on a new one (RFC
   * 9112 section 9.3.1). Of others the server may have acted on what it got.
   */
  static boolean mayAskAgain(HttpCall call) {
    return SAFE.contains(call.method());
  }

  /** Whether the other side closed the connection before anything of an answer came. */
  static boolean wasClosed(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NoHttpResponseException
          || cause instanceof ClosedChannelException
          // Its kinds say that no connection came about.
          || cause.getClass() == SocketException.class
          || (cause instanceof IOException
              && String.valueOf(cause.getMessage()).contains(NO_BYTES))) {
        return true;
      }
    }
    return false;
  }
}
