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
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.http.conn.ssl.SSLSocketFactory;

/**
 * REST Assured with a connection per request: for functional requests, where each stands for
 * itself.
 */
public final class RestAssuredTransport implements Transport {
  private final RestAssuredConfig config;
  private final Limits limits;

  /**
   * @param trust whom to trust; decides alone
   */
  @SuppressWarnings("deprecation") // REST Assured takes no other kind of socket factory
  public RestAssuredTransport(SSLContext trust, Limits limits) {
    int millis = (int) limits.time().toMillis();
    this.config =
        RestAssuredConfig.config()
            .httpClient(
                HttpClientConfig.httpClientConfig()
                    .setParam("http.connection.timeout", millis)
                    .setParam("http.socket.timeout", millis))
            .redirect(RedirectConfig.redirectConfig().followRedirects(false))
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false))
            .sslConfig(SSLConfig.sslConfig().sslSocketFactory(new SSLSocketFactory(trust)));
    this.limits = limits;
  }

  @Override
  public Exchange send(HttpCall call) {
    Exchange.Request request = JdkTransport.Sent.request(call);
    long started = System.nanoTime();
    try {
      Response response = specify(call).request(call.method(), call.uri());
      Body body = body(response, started + limits.time().toNanos());
      List<Header> headers =
          response.headers().asList().stream()
              .map(header -> new Header(header.getName(), header.getValue()))
              .toList();
      return new Exchange(
          request,
          new Exchange.Response(response.statusCode(), headers, body),
          null,
          millisSince(started));
    } catch (Exception e) {
      // REST Assured is written in Groovy and throws checked exceptions undeclared.
      return new Exchange(request, null, JdkTransport.Sent.inWords(e), millisSince(started));
    }
  }

  private RequestSpecification specify(HttpCall call) {
    RequestSpecification specification =
        RestAssured.given().config(config).urlEncodingEnabled(false);
    call.headers().forEach(header -> specification.header(header.name(), header.value()));
    return call.body().isEmpty() ? specification : specification.body(call.body());
  }

  private Body body(Response response, long deadline) throws IOException {
    try (InputStream in = response.asInputStream()) {
      return in == null ? Body.NONE : BoundedBody.read(in, limits.bodyBytes(), deadline);
    }
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }
}
