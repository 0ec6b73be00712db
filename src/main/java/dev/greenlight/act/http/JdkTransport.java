package dev.greenlight.act.http;

import dev.greenlight.act.reach.Way;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;

/** The JDK's client with kept connections: for matrices and everything in quantity. */
public final class JdkTransport implements Transport {
  static {
    IdleConnections.drop();
  }

  private final SSLContext trust;
  private final Limits limits;
  private final Way way;
  private volatile Connections kept;

  /** A client with the connections that it keeps. */
  private static final class Connections {
    private final HttpClient client;
    private volatile boolean used;

    Connections(HttpClient client) {
      this.client = client;
    }
  }

  /**
   * @param trust whom to trust; decides alone
   */
  public JdkTransport(SSLContext trust, Limits limits) {
    this(trust, limits, Way.STRAIGHT);
  }

  /**
   * @param trust whom to trust; decides alone
   * @param way of which it knows the proxy; names are looked up as ever
   */
  JdkTransport(SSLContext trust, Limits limits, Way way) {
    this.trust = trust;
    this.limits = limits;
    this.way = way;
    this.kept = new Connections(client());
  }

  private HttpClient client() {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .sslContext(trust)
            // It would else offer each version of its own, whatever the context says.
            .sslParameters(trust.getDefaultSSLParameters())
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.time());
    if (way.proxy().isPresent()) {
      builder.proxy(new Selector(way));
    }
    return builder.build();
  }

  /** Says which requests go through the proxy. */
  private static final class Selector extends ProxySelector {
    private final Way way;

    Selector(Way way) {
      this.way = way;
    }

    @Override
    public List<Proxy> select(URI uri) {
      return List.of(
          way.proxyTo(uri)
              .map(address -> new Proxy(Proxy.Type.HTTP, address))
              .orElse(Proxy.NO_PROXY));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
      // The request says so itself.
    }
  }

  @Override
  public Exchange send(HttpCall call) {
    Exchange.Request request = Sent.request(call);
    long started = System.nanoTime();
    try {
      Exchange.Response response = exchange(call, started + limits.time().toNanos());
      return new Exchange(request, response, null, Sent.millisSince(started));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Exchange(request, null, Sent.INTERRUPTED, Sent.millisSince(started));
    } catch (TimeoutException e) {
      return new Exchange(
          request, null, Sent.tooLate(limits, way, call), Sent.millisSince(started));
    } catch (ExecutionException e) {
      return new Exchange(
          request, null, Sent.inWords(e.getCause(), way, call), Sent.millisSince(started));
    } catch (IOException | IllegalArgumentException e) {
      return new Exchange(request, null, Sent.inWords(e, way, call), Sent.millisSince(started));
    }
  }

  private Exchange.Response exchange(HttpCall call, long deadline)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(call.uri()))
            .method(
                call.method(),
                call.body().isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(call.body()));
    call.headers().forEach(header -> request.header(header.name(), header.value()));
    HttpResponse<InputStream> response = answer(call, request.build(), deadline);
    CompletableFuture<Body> body =
        CompletableFuture.supplyAsync(() -> read(response, deadline), Sent.WORKERS);
    try {
      return new Exchange.Response(
          response.statusCode(),
          headers(response),
          body.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      response.body().close();
      throw e;
    }
  }

  /**
   * The client itself asks again, but once, and over the next connection that it kept: after a
   * pause that one is closed too.
   */
  private HttpResponse<InputStream> answer(HttpCall call, HttpRequest request, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    Connections connections = kept;
    boolean used = connections.used;
    try {
      return answer(connections, request, deadline);
    } catch (ExecutionException e) {
      if (!used || !IdleConnections.wasClosed(e)) {
        throw e;
      }
      Connections fresh = afterLeaving(connections);
      if (!IdleConnections.mayAskAgain(call)) {
        throw e;
      }
      return answer(fresh, request, deadline);
    }
  }

  /** Others may have noticed before. */
  private synchronized Connections afterLeaving(Connections closed) {
    if (kept == closed) {
      kept = new Connections(client());
    }
    return kept;
  }

  private static HttpResponse<InputStream> answer(
      Connections connections, HttpRequest request, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<InputStream>> pending =
        connections.client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
    try {
      HttpResponse<InputStream> response =
          pending.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      connections.used = true;
      return response;
    } finally {
      pending.cancel(true);
    }
  }

  private Body read(HttpResponse<InputStream> response, long deadline) {
    boolean gzip =
        response
            .headers()
            .firstValue("Content-Encoding")
            .filter(coding -> coding.strip().matches("(?i)(?:x-)?gzip"))
            .isPresent();
    try (InputStream raw = response.body();
        InputStream in = gzip ? new GZIPInputStream(raw) : raw) {
      return BoundedBody.read(in, limits.bodyBytes(), deadline);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Header> headers(HttpResponse<?> response) {
    List<Header> headers = new ArrayList<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
    return headers;
  }
}
