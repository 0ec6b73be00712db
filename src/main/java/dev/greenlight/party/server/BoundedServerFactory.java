package dev.greenlight.party.server;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty12.Jetty12HttpServer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** Builds WireMock's Jetty server with a limit on the size of request bodies. */
final class BoundedServerFactory implements HttpServerFactory {
  /** No form and no notification comes near. */
  private static final long BODY_LIMIT = 1L << 20;

  @Override
  public HttpServer buildHttpServer(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    return new BoundedServer(options, admin, stubs);
  }

  private static final class BoundedServer extends Jetty12HttpServer {
    BoundedServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      super(options, admin, stubs);
    }

    @Override
    protected Handler createHandler(
        Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
      SizeLimitHandler limit = new SizeLimitHandler(BODY_LIMIT, -1);
      limit.setHandler(super.createHandler(options, admin, stubs));
      return limit;
    }
  }
}
