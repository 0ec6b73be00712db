package dev.greenlight.act.http;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.config.SSLConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.apache.http.client.HttpClient;
import org.apache.http.conn.ssl.SSLSocketFactory;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;

/**
 * REST Assured with a connection per request: for functional requests, where each stands for
 * itself.
 */
@SuppressWarnings("deprecation") // REST Assured takes no newer kind of client or socket factory
public final class RestAssuredTransport implements Transport {
  /** Longer headers than any server has reason to send; without a limit they fill the heap. */
  private static final int LONGEST_LINE = 64 * 1024;

  private static final int MOST_HEADERS = 200;

  private final SSLContext trust;
  private final Limits limits;

  /**
   * @param trust whom to trust; decides alone
   */
  public RestAssuredTransport(SSLContext trust, Limits limits) {
    this.trust = trust;
    this.limits = limits;
  }

  @Override
  public Exchange send(HttpCall call) {
    Exchange.Request request = Sent.request(call);
    long started = System.nanoTime();
    DefaultHttpClient client = new DefaultHttpClient();
    // One exchange is one request: what failed would else be sent again, up to three times.
    client.setHttpRequestRetryHandler(new DefaultHttpRequestRetryHandler(0, false));
    CompletableFuture<Exchange.Response> pending =
        CompletableFuture.supplyAsync(() -> exchange(call, client, started), Sent.WORKERS);
    try {
      Exchange.Response response = pending.get(limits.time().toNanos(), TimeUnit.NANOSECONDS);
      return new Exchange(request, response, null, Sent.millisSince(started));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Exchange(request, null, Sent.INTERRUPTED, Sent.millisSince(started));
    } catch (TimeoutException e) {
      return new Exchange(request, null, Sent.tooLate(limits), Sent.millisSince(started));
    } catch (ExecutionException e) {
      return new Exchange(request, null, Sent.inWords(e.getCause()), Sent.millisSince(started));
    } finally {
      cut(client);
    }
  }

  private Exchange.Response exchange(HttpCall call, HttpClient client, long started) {
    Response response = specify(call, client).request(call.method(), call.uri());
    List<Header> headers =
        response.headers().asList().stream()
            .map(header -> new Header(header.getName(), header.getValue()))
            .toList();
    return new Exchange.Response(
        response.statusCode(), headers, body(response, client, started + limits.time().toNanos()));
  }

  private RequestSpecification specify(HttpCall call, HttpClient client) {
    RequestSpecification specification =
        RestAssured.given().config(config(client)).urlEncodingEnabled(false);
    call.headers().forEach(header -> specification.header(header.name(), header.value()));
    return call.body().isEmpty() ? specification : specification.body(call.body());
  }

  private RestAssuredConfig config(HttpClient client) {
    int millis = (int) limits.time().toMillis();
    return RestAssuredConfig.config()
        .httpClient(
            HttpClientConfig.httpClientConfig()
                .httpClientFactory(() -> client)
                .setParam("http.connection.timeout", millis)
                .setParam("http.socket.timeout", millis)
                .setParam("http.connection.max-line-length", LONGEST_LINE)
                .setParam("http.connection.max-header-count", MOST_HEADERS))
        .redirect(RedirectConfig.redirectConfig().followRedirects(false))
        .encoderConfig(
            EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false))
        .sslConfig(SSLConfig.sslConfig().sslSocketFactory(new SSLSocketFactory(trust)));
  }

  private Body body(Response response, HttpClient client, long deadline) {
    InputStream in = response.asInputStream();
    if (in == null) {
      return Body.NONE;
    }
    try {
      return BoundedBody.read(in, limits.bodyBytes(), deadline);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      cut(client);
    }
  }

  /** The client would read an endless body to its end before it lets go of the connection. */
  private static void cut(HttpClient client) {
    client.getConnectionManager().shutdown();
  }
}
