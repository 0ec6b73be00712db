package dev.greenlight.party.server;

import com.github.tomakehurst.wiremock.common.HttpsSettings;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty12.Jetty12HttpServer;
import dev.greenlight.trust.TrustStore;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Builds WireMock's Jetty server with a limit on the size of request bodies, and with an answer for
 * requests that WireMock itself cannot read.
 */
final class BoundedServerFactory implements HttpServerFactory {
  /** No form and no notification comes near. */
  private static final long BODY_LIMIT = 1L << 20;

  private final TlsManners manners;
  private final LongAdder failedHandshakes;

  /**
   * @param manners good ones; bent ones need a {@link TlsFront}
   * @param failedHandshakes is told of each
   */
  BoundedServerFactory(TlsManners manners, LongAdder failedHandshakes) {
    this.manners = manners;
    this.failedHandshakes = failedHandshakes;
  }

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    return new BoundedServer(options, admin, stubs, manners, failedHandshakes);
  }

  private static final class BoundedServer extends Jetty12HttpServer {
    /** Set while the constructor above is at work: it must not be initialised here. */
    private ServletContextHandler pages;

    BoundedServer(
        Options options,
        AdminRequestHandler admin,
        StubRequestHandler stubs,
        TlsManners manners,
        LongAdder failedHandshakes) {
      super(options, admin, stubs);
      Stream.of(httpConnector, httpsConnector)
          .filter(Objects::nonNull)
          .forEach(BoundedServer::readAsWritten);
      if (httpsConnector != null) {
        httpsConnector.addBean(new Strangers(failedHandshakes));
        SslContextFactory.Server tls =
            httpsConnector.getConnectionFactory(SslConnectionFactory.class).getSslContextFactory();
        restrict(tls, manners.versions());
        manners.demand().ifPresent(demand -> ask(tls, demand.trust(), options.httpsSettings()));
      }
      manners.demand().ifPresent(demand -> guard(demand.paths()));
    }

    /** Else a header is read as one on the same connection that differed in capital letters. */
    private static void readAsWritten(ServerConnector connector) {
      connector.getConnectionFactories().stream()
          .flatMap(
              factory ->
                  factory instanceof HttpConfiguration.ConnectionFactory http
                      ? Stream.of(http)
                      : Stream.empty())
          .forEach(http -> http.getHttpConfiguration().setHeaderCacheCaseSensitive(true));
    }

    private void guard(Predicate<String> paths) {
      FilterHolder guard = new FilterHolder(new CertificateFilter(paths));
      guard.setAsyncSupported(true);
      pages.addFilter(guard, "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    private static void ask(
        SslContextFactory.Server tls, Optional<TrustStore> trust, HttpsSettings own) {
      trust.ifPresentOrElse(
          whom -> tls.setTrustStore(whom.keyStore()),
          () ->
              tls.setSslContext(
                  AnyClient.context(own.keyStore().loadStore(), own.keyManagerPassword())));
      tls.setWantClientAuth(true);
    }

    /** Before the server starts to listen, so that nobody sees the usual list. */
    private static void restrict(SslContextFactory.Server tls, Set<TlsManners.Version> versions) {
      tls.setExcludeProtocols();
      tls.setIncludeProtocols(
          versions.stream()
              .map(version -> version == TlsManners.Version.TLS_1_3 ? "TLSv1.3" : "TLSv1.2")
              .toArray(String[]::new));
      tls.setExcludeCipherSuites();
      tls.setIncludeCipherSuites("TLS_AES_.*", "TLS_CHACHA20_.*", "TLS_ECDHE_.*_(GCM|POLY1305)_.*");
    }

    @Override
    protected Handler createHandler(
        Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      SizeLimitHandler limit = new SizeLimitHandler(BODY_LIMIT, -1);
      limit.setHandler(super.createHandler(options, admin, stubs));
      return limit;
    }

    @Override
    protected void decorateMockServiceContextAfterConfig(ServletContextHandler context) {
      FilterHolder unreadable = new FilterHolder(BoundedServer::refuseUnreadable);
      unreadable.setAsyncSupported(true);
      context.addFilter(unreadable, "/*", EnumSet.of(DispatcherType.REQUEST));
      pages = context;
    }

    /** Forms are decoded before any endpoint sees them; what cannot be decoded ends there. */
    private static void refuseUnreadable(
        ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      try {
        chain.doFilter(request, response);
      } catch (IllegalArgumentException | IllegalStateException e) {
        ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain");
        response.getWriter().println("The request cannot be read.");
      }
    }
  }

  /**
   * Counts connections that end before they are encrypted. Many a client that does not trust a
   * certificate just hangs up, and Jetty calls that no failed handshake.
   */
  private static final class Strangers implements Connection.Listener, SslHandshakeListener {
    private final LongAdder failedHandshakes;
    private final Set<SSLEngine> succeeded = ConcurrentHashMap.newKeySet();

    Strangers(LongAdder failedHandshakes) {
      this.failedHandshakes = failedHandshakes;
    }

    @Override
    public void handshakeSucceeded(Event event) {
      succeeded.add(event.getSSLEngine());
    }

    @Override
    public void onClosed(Connection connection) {
      if (connection instanceof SslConnection tls && !succeeded.remove(tls.getSSLEngine())) {
        failedHandshakes.increment();
      }
    }
  }
}
