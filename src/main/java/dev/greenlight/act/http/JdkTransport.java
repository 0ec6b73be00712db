package dev.greenlight.act.http;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;

/** The JDK's client with kept connections: for matrices and everything in quantity. */
public final class JdkTransport implements Transport {
  /** A body that never ends holds a thread until its deadline; none of them may hold up another. */
  private static final Executor READERS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "body-reader");
            thread.setDaemon(true);
            return thread;
          });

  private final HttpClient client;
  private final Limits limits;

  /**
   * @param trust whom to trust; decides alone
   */
  public JdkTransport(SSLContext trust, Limits limits) {
    this.client =
        HttpClient.newBuilder()
            .sslContext(trust)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.time())
            .build();
    this.limits = limits;
  }

  @Override
  public Exchange send(HttpCall call) {
    Exchange.Request request = Sent.request(call);
    long started = System.nanoTime();
    try {
      Exchange.Response response = exchange(call, started + limits.time().toNanos());
      return new Exchange(request, response, null, millisSince(started));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Exchange(request, null, "the run was interrupted", millisSince(started));
    } catch (TimeoutException e) {
      return new Exchange(
          request,
          null,
          "no answer within " + limits.time().toSeconds() + " s",
          millisSince(started));
    } catch (ExecutionException e) {
      return new Exchange(request, null, Sent.inWords(e.getCause()), millisSince(started));
    } catch (IOException | IllegalArgumentException e) {
      return new Exchange(request, null, Sent.inWords(e), millisSince(started));
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
    CompletableFuture<HttpResponse<InputStream>> pending =
        client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try {
      HttpResponse<InputStream> response =
          pending.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      CompletableFuture<Body> body =
          CompletableFuture.supplyAsync(() -> read(response, deadline), READERS);
      try {
        return new Exchange.Response(
            response.statusCode(),
            headers(response),
            body.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
      } catch (TimeoutException e) {
        response.body().close();
        throw e;
      }
    } finally {
      pending.cancel(true);
    }
  }

  private Body read(HttpResponse<InputStream> response, long deadline) {
    boolean gzip =
        response
            .headers()
            .firstValue("Content-Encoding")
            .filter("gzip"::equalsIgnoreCase)
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

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  /** What both transports say of a request and of a failure. */
  static final class Sent {
    private Sent() {}

    static Exchange.Request request(HttpCall call) {
      byte[] content = call.body().getBytes(StandardCharsets.UTF_8);
      return new Exchange.Request(
          call.method(),
          call.uri(),
          call.headers(),
          content.length == 0 ? Body.NONE : new Body("", content.length, false, content));
    }

    static String inWords(Throwable failure) {
      Throwable cause = failure;
      while (cause.getCause() != null && cause.getCause() != cause) {
        cause = cause.getCause();
      }
      String message = cause.getMessage();
      return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
  }
}
