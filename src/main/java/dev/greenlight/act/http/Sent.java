package dev.greenlight.act.http;

import dev.greenlight.act.reach.Server;
import dev.greenlight.act.reach.Way;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** What both transports say of a request and of a failure. */
final class Sent {
  static final String INTERRUPTED = "the run was interrupted";

  /** A body that never ends holds a thread until its deadline; none of them may hold up another. */
  static final Executor WORKERS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "transport");
            thread.setDaemon(true);
            return thread;
          });

  /** How the JDK's client and Apache's say it. */
  private static final Pattern LARGE_HEADERS =
      Pattern.compile("Header size too big|Maximum (line length|header count)");

  /** How the JDK's client says how many bytes there may be. */
  private static final Pattern BEYOND = Pattern.compile("[0-9]+ > ([0-9]+)");

  /** How the JDK's client says it, with the beginning in quotation marks. */
  private static final Pattern NO_HTTP =
      Pattern.compile("Invalid status line: (.*)", Pattern.DOTALL);

  /** How many characters of what is no HTTP are shown. */
  private static final int MOST_OF_LINE = 80;

  private static final String UNKNOWN = "the host name is unknown";

  private static final String REFUSED = "the connection was refused";

  private static final String PLAIN_TEXT =
      Server.PLAIN_TEXT + "; look at scheme (http) and port of the address";

  private static final String TLS_THERE =
      "the server speaks TLS there, not plain text; look at scheme (https) and port of the address";

  private static final Pattern NO_TLS =
      Pattern.compile("plaintext connection|Unsupported or unrecognized SSL message");

  private static final Pattern TLS_RECORD = Pattern.compile("status line.*(U\\+0015|\\x15)");

  private Sent() {}

  static Exchange.Request request(HttpCall call) {
    byte[] content = call.body().getBytes(StandardCharsets.UTF_8);
    return new Exchange.Request(
        call.method(),
        call.uri(),
        call.headers(),
        content.length == 0 ? Body.NONE : new Body("", content.length, false, content));
  }

  private static String tooLate(Limits limits) {
    return Exchange.TOO_LATE
        + limits.time().toSeconds()
        + " s (policy.limits.requestSeconds of the run file)";
  }

  static String tooLate(Limits limits, Way way, HttpCall call) {
    return tooLate(limits)
        + way.proxyInWords(URI.create(call.uri()))
            .map(proxy -> ", asked through " + proxy)
            .orElse("");
  }

  /** The failure of a call that may have gone through a proxy: who is connected to is that one. */
  static String inWords(Throwable failure, Way way, HttpCall call) {
    String words = inWords(failure);
    return words.equals(REFUSED) || words.equals(UNKNOWN)
        ? way.proxyInWords(URI.create(call.uri()))
            .map(proxy -> proxy + " cannot be reached: " + words)
            .orElse(words)
        : words;
  }

  /** The failure as a user would put it; the first cause that says something wins. */
  static String inWords(Throwable failure) {
    // The JDK's client hides an unknown host behind a refused connection: the innermost cause knows
    // best.
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      causes.add(0, cause);
    }
    for (Throwable cause : causes) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return UNKNOWN;
      }
      if (cause instanceof CertificateExpiredException) {
        return outOfForce("it has expired", cause);
      }
      if (cause instanceof CertificateNotYetValidException) {
        return outOfForce("it is not valid yet", cause);
      }
      if (LARGE_HEADERS.matcher(String.valueOf(cause.getMessage())).find()) {
        return "the headers of the answer are too large" + beyond(cause.getMessage());
      }
      Matcher noHttp = NO_HTTP.matcher(String.valueOf(cause.getMessage()));
      if (noHttp.find() && !isTlsRecord(cause)) {
        return "what the server sent is no answer of HTTP: it begins with "
            + beginning(noHttp.group(1));
      }
      if (isNotUnpacked(cause)) {
        return Exchange.NOT_UNPACKED
            + (cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")");
      }
      if (cause instanceof ConnectException) {
        return REFUSED;
      }
      if (isPlainText(cause)) {
        return PLAIN_TEXT;
      }
      if (cause instanceof IOException && isTlsRecord(cause)) {
        return TLS_THERE;
      }
      if (cause instanceof SSLException) {
        return "no TLS connection: " + cause.getMessage();
      }
      if (cause instanceof SocketTimeoutException || cause instanceof HttpTimeoutException) {
        return "no answer in time";
      }
    }
    Throwable first = failure;
    while (first.getCause() != null && first.getMessage() == null) {
      first = first.getCause();
    }
    return first.getMessage() == null ? first.getClass().getSimpleName() : first.getMessage();
  }

  /** A line can be a whole page. */
  private static String beginning(String line) {
    if (line.codePointCount(0, line.length()) <= MOST_OF_LINE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST_OF_LINE))
        + (line.startsWith("\"") ? "\" ..." : " ...");
  }

  private static String beyond(String message) {
    Matcher bytes = BEYOND.matcher(message);
    return bytes.find()
        ? ": more than %s bytes, which is the most that is read".formatted(bytes.group(1))
        : "";
  }

  /** How Java says that a body is not packed, or that what was packed ends too early. */
  private static boolean isNotUnpacked(Throwable cause) {
    return cause instanceof ZipException
        || (cause instanceof EOFException
            && (cause.getMessage() == null || cause.getMessage().contains("ZLIB")));
  }

  /** How Java says that what came is no TLS. */
  private static boolean isPlainText(Throwable cause) {
    return cause instanceof SSLException && NO_TLS.matcher(String.valueOf(cause)).find();
  }

  /** How the JDK's client says that a TLS alert came where a status line is due. */
  private static boolean isTlsRecord(Throwable cause) {
    return TLS_RECORD.matcher(String.valueOf(cause.getMessage())).find();
  }

  private static String outOfForce(String how, Throwable cause) {
    return "no TLS connection: the "
        + Exchange.OUT_OF_FORCE
        + ", "
        + how
        + " ("
        + cause.getMessage()
        + ")";
  }

  static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }
}
