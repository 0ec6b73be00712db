package dev.greenlight.act.http;

import dev.greenlight.act.reach.Way;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/** REST Assured, for functional requests; a connection is used again once its answer was read. */
public final class RestAssuredTransport implements Transport {
  private final SSLContext trust;
  private final Limits limits;
  private final Way way;
  private final Deque<KeptLine> free = new ConcurrentLinkedDeque<>();

  /**
   * @param trust whom to trust; decides alone
   */
  public RestAssuredTransport(SSLContext trust, Limits limits) {
    this(trust, limits, Way.STRAIGHT);
  }

  /**
   * @param trust whom to trust; decides alone
   * @param way how connections get there
   */
  RestAssuredTransport(SSLContext trust, Limits limits, Way way) {
    this.trust = trust;
    this.limits = limits;
    this.way = way;
  }

  @Override
  public Exchange send(HttpCall call) {
    Exchange.Request request = Sent.request(call);
    long started = System.nanoTime();
    KeptLine used = free.poll();
    try {
      Exchange.Response response =
          used == null ? exchange(call, started) : exchangeOnUsed(call, used, started);
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
    }
  }

  /** Between the look at a connection and the request on it, the server may have hung up. */
  private Exchange.Response exchangeOnUsed(HttpCall call, KeptLine used, long started)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return exchangeWithin(call, used, started);
    } catch (ExecutionException e) {
      if (IdleConnections.wasClosed(e) && IdleConnections.mayAskAgain(call)) {
        return exchange(call, started);
      }
      throw e;
    }
  }

  private Exchange.Response exchange(HttpCall call, long started)
      throws InterruptedException, ExecutionException, TimeoutException {
    return exchangeWithin(call, new KeptLine(trust, limits, way), started);
  }

  private Exchange.Response exchangeWithin(HttpCall call, KeptLine line, long started)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<Exchange.Response> pending =
        CompletableFuture.supplyAsync(() -> exchange(call, line, started), Sent.WORKERS);
    try {
      Exchange.Response response =
          pending.get(
              limits.time().toNanos() - (System.nanoTime() - started), TimeUnit.NANOSECONDS);
      if (line.isFree()) {
        free.push(line);
      }
      return response;
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      line.cut();
      throw e;
    }
  }

  private Exchange.Response exchange(HttpCall call, KeptLine line, long started) {
    Response response = specify(call, line).request(call.method(), call.uri());
    List<Header> headers =
        response.headers().asList().stream()
            .map(header -> new Header(header.getName(), header.getValue()))
            .toList();
    return new Exchange.Response(
        response.statusCode(), headers, body(response, line, started + limits.time().toNanos()));
  }

  private RequestSpecification specify(HttpCall call, KeptLine line) {
    RequestSpecification specification =
        RestAssured.given().config(line.take()).urlEncodingEnabled(false);
    if (way.proxy().isPresent()) {
      way.proxyTo(URI.create(call.uri()))
          .ifPresent(proxy -> specification.proxy(proxy.getHostString(), proxy.getPort()));
    }
    call.headers().forEach(header -> specification.header(header.name(), header.value()));
    return call.body().isEmpty() ? specification : specification.body(call.body());
  }

  private Body body(Response response, KeptLine line, long deadline) {
    InputStream in = response.asInputStream();
    try {
      if (in == null) {
        return Body.NONE;
      }
      Body body = BoundedBody.read(in, limits.bodyBytes(), deadline);
      if (!body.truncated()) {
        // The end of what was packed is not yet the end of the answer.
        in.close();
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!line.isFree()) {
        line.cut();
      }
    }
  }
}
