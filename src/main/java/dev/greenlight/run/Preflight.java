package dev.greenlight.run;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.reach.Server;
import dev.greenlight.act.reach.Unreachable;
import dev.greenlight.act.reach.Way;
import dev.greenlight.model.RunFile;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.record.Exchange;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knocks once at each server of the target before the first case: a wrong address, a closed port or
 * an authority that is not trusted is a matter of configuration and no verdict. A server that is
 * there and answers badly, or shows a bad certificate, is for the cases to judge.
 */
final class Preflight {
  private static final long ENOUGH = 1 << 16;
  private static final int BAD_REQUEST = 400;
  private static final Duration WARM_UP = Duration.ofMinutes(1);
  private static final Duration SECOND_LOOK = Duration.ofSeconds(2);

  /** How Java says that a server is there, but not under the name it was called by, or not now. */
  private static final Pattern CERTIFICATE =
      Pattern.compile("subject alternative|No name matching|ertificate");

  /** A certificate of a trusted authority that is out of force, or for another name. */
  private static final Pattern BAD_CERTIFICATE =
      Pattern.compile(
          Pattern.quote(Exchange.OUT_OF_FORCE) + "|subject alternative|No name matching");

  /** What the run file is to be mended for, though somebody answers there. */
  private static final Pattern CONFIGURATION =
      Pattern.compile(
          "host name is unknown|connection was refused|PKIX|speaks plain text|speaks TLS there");

  /** How either side says that it speaks none of the versions of TLS that the other one does. */
  private static final Pattern NO_COMMON_VERSION =
      Pattern.compile("protocol[_ ]version|protocols? in common", Pattern.CASE_INSENSITIVE);

  /** How nginx, Apache and servers in Go answer plain text at a port of TLS. */
  private static final Pattern WANTS_TLS =
      Pattern.compile(
          "plain HTTP request was sent to HTTPS port|plain HTTP to an SSL-enabled server port"
              + "|HTTP request to an HTTPS server");

  static final String SPEAK_TLS =
      "the server says that it speaks TLS there, not plain text; look at scheme (https) and port of"
          + " the address";

  private Preflight() {}

  /**
   * Knocks.
   *
   * @throws BadRunFile naming the first server that cannot be reached
   * @throws OwnPartySilent when that is a server of ours
   */
  static void check(Target target) {
    RunFile.Endpoints endpoints = target.runFile().pixit().endpoints();
    // Our own party gets more patience: on a busy machine its first answer takes long.
    Duration patience =
        target.ours() ? WARM_UP : Duration.ofSeconds(target.runFile().policy().requestSeconds());
    Limits limits = new Limits(patience, ENOUGH);
    Transport transport = target.conduct().quick(target.trust().sslContext(), limits);
    boolean allAnswer = true;
    for (String address :
        List.of(endpoints.authorization(), endpoints.token(), endpoints.resource())) {
      requireWay(target, address, patience);
      Exchange exchange = transport.send(HttpCall.get(address, List.of()));
      if (!exchange.answered() && (target.ours() || !isForCases(target, exchange, patience))) {
        throw failed(target, address, exchange.failure());
      }
      if (exchange.cameTooLate()) {
        requireTls(target, address);
      }
      if (isToldToSpeakTls(exchange)) {
        throw new BadRunFile(address + ": " + SPEAK_TLS);
      }
      allAnswer &= exchange.answered();
    }
    // A server that keeps silent would be waited for as long as that may take.
    if (allAnswer) {
      warmUp(target);
    }
  }

  /** What a proxy answers in place of the server would be taken for an answer of that one. */
  private static void requireWay(Target target, String address, Duration patience) {
    Server server = Server.of(URI.create(address));
    Way way = target.conduct().way();
    if (!server.tls() || way.proxyTo(server.host(), server.port()).isEmpty()) {
      return;
    }
    try {
      server.connect(patience, way);
    } catch (Unreachable e) {
      throw new BadRunFile("nothing answers at " + address + ": " + e.getMessage(), e);
    }
  }

  /**
   * The JDK's client at times (about one in a hundred) waits in vain where plain text comes at once
   * instead of a handshake, and does not say so.
   */
  private static void requireTls(Target target, String address) {
    Server server = Server.of(URI.create(address));
    if (!server.tls()) {
      return;
    }
    try {
      server.shakeHands(target.trust().sslContext(), SECOND_LOOK, target.conduct().way());
    } catch (Unreachable e) {
      // Whatever else keeps a handshake from ending is for the cases about TLS to judge.
      if (e.why() == Unreachable.Cause.PLAIN_TEXT) {
        throw new BadRunFile(address + ": " + e.getMessage(), e);
      }
    }
  }

  /** Whether the server is there, and is to be judged for how it answers. */
  private static boolean isForCases(Target target, Exchange exchange, Duration patience) {
    String failure = exchange.failure();
    if (BAD_CERTIFICATE.matcher(failure).find()) {
      return true;
    }
    return !isConfiguration(target.runFile(), failure)
        && isThere(target, Server.of(URI.create(exchange.request().uri())), patience);
  }

  /** Whether a request failed for what the run file is to be mended for, whoever is there. */
  static boolean isConfiguration(RunFile runFile, String failure) {
    return CONFIGURATION.matcher(failure).find()
        || outOfBounds(runFile, failure).isPresent()
        || Server.CLIENT_CERTIFICATE.matcher(failure).find();
  }

  /** Whether the answer is but that plain text is none that it understands. */
  static boolean isToldToSpeakTls(Exchange exchange) {
    return exchange.answered()
        && exchange.request().uri().startsWith("http:")
        && exchange.response().status() == BAD_REQUEST
        && WANTS_TLS.matcher(exchange.response().body().text()).find();
  }

  private static boolean isThere(Target target, Server server, Duration patience) {
    try {
      server.connect(patience, target.conduct().way());
      return true;
    } catch (Unreachable nobody) {
      // What the request met says the same in the words of a run.
      return false;
    }
  }

  /** REST Assured takes seconds for its first request: they must not be taken for the target's. */
  static void warmUp(Target target) {
    target
        .conduct()
        .functional(target.trust().sslContext(), new Limits(WARM_UP, ENOUGH))
        .send(HttpCall.get(target.runFile().pixit().endpoints().authorization(), List.of()));
  }

  static RuntimeException failed(Target target, String address, String failure) {
    if (target.ours()) {
      return new OwnPartySilent(
          "the embedded custodian did not answer at " + address + ": " + failure);
    }
    if (failure.contains("PKIX")) {
      return new BadRunFile(
          address
              + ": the certificate of the server is not trusted; name its authority under"
              + " pixit.trust, or let the server send the certificates between the two");
    }
    if (Server.CLIENT_CERTIFICATE.matcher(failure).find()) {
      return new BadRunFile(
          address
              + ": the server accepts no certificate that it was shown, or wants one; look at"
              + " pixit.clientCertificate: "
              + failure.replaceFirst("^no TLS connection: ", ""));
    }
    Optional<String> outOfBounds = outOfBounds(target.runFile(), failure);
    if (outOfBounds.isPresent()) {
      return new BadRunFile(address + ": " + outOfBounds.get());
    }
    if (CERTIFICATE.matcher(failure).find()) {
      return new BadRunFile(
          address
              + ": its certificate is not accepted: "
              + failure.replaceFirst("^no TLS connection: ", ""));
    }
    if (failure.startsWith("the server speaks ")) {
      return new BadRunFile(address + ": " + failure);
    }
    return new BadRunFile("nothing answers at " + address + ": " + inWords(failure));
  }

  /**
   * That a handshake failed for the versions to which the run file binds clients, in words; empty
   * where it binds them to none, or it failed for something else.
   */
  static Optional<String> outOfBounds(RunFile runFile, String failure) {
    return runFile
        .pixit()
        .http()
        .tls()
        .bounds()
        .filter(bounds -> NO_COMMON_VERSION.matcher(failure).find())
        .map(
            bounds ->
                "the server speaks no version of TLS to which the run file binds clients: "
                    + bounds);
  }

  /** The usual reasons with what to do about them; others as they are. */
  private static String inWords(String failure) {
    if (failure.startsWith(Exchange.TOO_LATE)) {
      return failure + "; is a firewall in the way, or does the server speak no TLS there?";
    }
    return failure;
  }
}
