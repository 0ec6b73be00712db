package dev.greenlight.act.browser;

import dev.greenlight.act.http.BoundedBody;
import dev.greenlight.act.http.Limits;
import dev.greenlight.record.Body;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.htmlunit.DownloadedContent;
import org.htmlunit.HttpWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;

/**
 * How HtmlUnit gets its pages: within the time and size limits of the run, whatever the server
 * sends, and not at all any more once the browser was abandoned. Without scripts, it loads one page
 * after the other.
 */
final class BoundedConnection extends HttpWebConnection {
  /** A page becomes a tree of many times its size; no login page comes near this. */
  private static final long LARGEST_PAGE = 4 << 20;

  private static final int ALL_IN_MEMORY = 0;

  private final Limits limits;
  private HttpUriRequest underWay;
  private volatile boolean abandoned;

  BoundedConnection(WebClient client, Limits limits) {
    super(client);
    this.limits = limits;
  }

  /** Lets go of the page that is being read, and of all that come later. */
  void abandon() {
    abandoned = true;
    close();
  }

  @Override
  public WebResponse getResponse(WebRequest request) throws IOException {
    if (abandoned) {
      throw new IOException("the browser was abandoned");
    }
    return super.getResponse(request);
  }

  @Override
  protected WebResponse downloadResponse(
      HttpUriRequest call, WebRequest request, HttpResponse head, long started) throws IOException {
    underWay = call;
    return super.downloadResponse(call, request, head, started);
  }

  @Override
  protected DownloadedContent downloadResponseBody(HttpResponse response) throws IOException {
    if (response.getEntity() == null) {
      return super.downloadResponseBody(response);
    }
    long largest = Math.min(LARGEST_PAGE, limits.bodyBytes());
    try {
      Body body =
          BoundedBody.read(
              response.getEntity().getContent(),
              largest,
              System.nanoTime() + limits.time().toNanos());
      if (!body.truncated()) {
        return downloadContent(new ByteArrayInputStream(body.content()), ALL_IN_MEMORY, null);
      }
      throw new IOException("the page is larger than " + largest + " bytes");
    } catch (IOException e) {
      // Closing the stream would read it to its end.
      underWay.abort();
      throw e;
    }
  }
}
