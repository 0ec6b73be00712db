package dev.greenlight.party.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.ServerIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * An HTTPS server on a free port of the loopback interface; every request goes to one {@link
 * Endpoint}.
 *
 * <p>WireMock underneath: without its journal (evidence is recorded by the clients), without its
 * plain-http port, and with its administration closed.
 */
public final class PartyServer implements AutoCloseable {
  private static final int THREADS = 24;
  private static final int FREE_PORT = 0;

  private final WireMockServer server;
  private final Optional<TlsFront> front;
  private final URI baseUri;
  private final Mistakes mistakes;
  private final LongAdder failedHandshakes;

  private PartyServer(
      WireMockServer server,
      Optional<TlsFront> front,
      Mistakes mistakes,
      LongAdder failedHandshakes) {
    this.failedHandshakes = failedHandshakes;
    this.server = server;
    this.mistakes = mistakes;
    this.front = front;
    this.baseUri =
        front
            .map(TlsFront::baseUri)
            .orElseGet(() -> URI.create("https://localhost:" + server.httpsPort()));
  }

  /**
   * Starts to listen.
   *
   * @param authority issues key and chain to answer with
   * @param manners what it makes of handshakes
   * @param port 0 for a free one
   * @param endpoint made when the server's own address is known; answers every request
   * @throws UncheckedIOException if the key store cannot be handed over to the server
   */
  public static PartyServer start(
      CertificateAuthority authority,
      TlsManners manners,
      int port,
      Function<URI, Endpoint> endpoint) {
    ServerIdentity identity = authority.issueForLoopback();
    return begin(
        endpoint,
        first ->
            manners.isBent()
                ? behindFront(authority, identity, manners, first)
                : listen(identity, port, manners, first));
  }

  /**
   * Starts to listen at a given port, with the manners of most servers.
   *
   * @param identity key and chain to answer with
   * @param port 0 for a free one
   * @throws UncheckedIOException if the key store cannot be handed over, or the port is taken
   */
  public static PartyServer start(
      ServerIdentity identity, int port, Function<URI, Endpoint> endpoint) {
    return begin(endpoint, first -> listen(identity, port, TlsManners.also12(), first));
  }

  /** The address is known only when it listens, and the endpoint only when the address is known. */
  private static PartyServer begin(
      Function<URI, Endpoint> endpoint, Function<Endpoint, PartyServer> listening) {
    AtomicReference<Endpoint> current =
        new AtomicReference<>(request -> Answer.text(503, "The server is starting."));
    PartyServer server = listening.apply(request -> current.get().answer(request));
    current.set(endpoint.apply(server.baseUri()));
    return server;
  }

  private static PartyServer behindFront(
      CertificateAuthority authority,
      ServerIdentity identity,
      TlsManners manners,
      Endpoint endpoint) {
    Mistakes mistakes = new Mistakes();
    WireMockServer plain =
        started(
            usual(endpoint, mistakes)
                .port(FREE_PORT)
                .httpServerFactory(new BoundedServerFactory(manners, new LongAdder())));
    return new PartyServer(
        plain,
        Optional.of(TlsFront.start(manners, authority, identity, plain.port())),
        mistakes,
        new LongAdder());
  }

  private static PartyServer listen(
      ServerIdentity identity, int port, TlsManners manners, Endpoint endpoint) {
    try {
      Path keys = Files.createTempDirectory("greenlight-keys");
      try {
        return listen(identity, port, manners, identity.writeTo(keys), endpoint);
      } finally {
        Files.deleteIfExists(keys.resolve("identity.p12"));
        Files.deleteIfExists(keys);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no private directory for the server's key", e);
    }
  }

  private static PartyServer listen(
      ServerIdentity identity, int port, TlsManners manners, Path keyStore, Endpoint endpoint) {
    Mistakes mistakes = new Mistakes();
    LongAdder failedHandshakes = new LongAdder();
    return new PartyServer(
        started(
            usual(endpoint, mistakes)
                .httpDisabled(true)
                .httpsPort(port)
                .http2TlsDisabled(true)
                .keystorePath(keyStore.toString())
                .keystoreType("PKCS12")
                .keystorePassword(identity.password())
                .keyManagerPassword(identity.password())
                .httpServerFactory(new BoundedServerFactory(manners, failedHandshakes))),
        Optional.empty(),
        mistakes,
        failedHandshakes);
  }

  private static WireMockConfiguration usual(Endpoint endpoint, Mistakes mistakes) {
    return WireMockConfiguration.options()
        .bindAddress("127.0.0.1")
        .containerThreads(THREADS)
        .jettyAcceptors(1)
        .disableRequestJournal()
        .disableOptimizeXmlFactoriesLoading(true)
        .stubRequestLoggingDisabled(true)
        .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
        .adminAuthenticator(request -> false)
        .notifier(new Slf4jNotifier(false))
        .extensions(new EndpointFilter(endpoint, mistakes));
  }

  private static WireMockServer started(WireMockConfiguration options) {
    WireMockServer server = new WireMockServer(options);
    try {
      server.start();
      return server;
    } catch (FatalStartupException e) {
      throw new UncheckedIOException(
          new IOException("port " + options.httpsSettings().port() + " is taken", e));
    }
  }

  /** Scheme, host and port, without a trailing slash. */
  public URI baseUri() {
    return baseUri;
  }

  /**
   * What went wrong inside so far, in words; empty for nothing. Whoever asked was told that the
   * server made a mistake.
   */
  public Optional<String> mistakes() {
    return mistakes.told();
  }

  /** How many TLS handshakes failed so far; of a server with bent manners none is counted. */
  public long failedHandshakes() {
    return failedHandshakes.sum();
  }

  /** Stops listening; calling it again does nothing. */
  @Override
  public void close() {
    front.ifPresent(TlsFront::close);
    if (server.isRunning()) {
      server.stop();
    }
  }
}
