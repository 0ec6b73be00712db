package dev.greenlight.act.browser;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Transport;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.htmlunit.FormEncodingType;
import org.htmlunit.Page;
import org.htmlunit.TopLevelWindow;
import org.htmlunit.WebClient;
import org.htmlunit.WebConnection;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.WebResponseData;
import org.htmlunit.WebWindowAdapter;
import org.htmlunit.WebWindowEvent;
import org.htmlunit.http.Cookie;
import org.htmlunit.util.NameValuePair;
import org.htmlunit.util.UrlUtils;

/**
 * How HtmlUnit gets its pages: through a transport of ours, hence within the time and size limits
 * of the run, whatever the server sends, over connections that all browsers of a run share; and not
 * at all any more once the browser was abandoned. Cookies stay HtmlUnit's business.
 */
final class BrowserConnection extends WebWindowAdapter implements WebConnection {
  /** The client sets these itself; the packing is between it and the server. */
  private static final Set<String> OF_THE_TRANSPORT =
      Set.of("host", "connection", "content-length", "accept-encoding");

  /** A page becomes a tree of many times its size; no login page comes near this. */
  private static final long LARGEST_PAGE = 4 << 20;

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String PACKING = "content-encoding";

  private final WebClient client;
  private final Transport transport;
  private final CompletableFuture<Void> abandoned = new CompletableFuture<>();
  private final Deque<Exchange> trail = new ConcurrentLinkedDeque<>();
  private final Deque<Exchange> documents = new ConcurrentLinkedDeque<>();

  /**
   * @param client whose cookies are sent and kept
   */
  BrowserConnection(WebClient client, Transport transport) {
    this.client = client;
    this.transport = transport;
  }

  /** Lets go of the page that is being read, and of all that come later. */
  void abandon() {
    abandoned.complete(null);
  }

  @Override
  public WebResponse getResponse(WebRequest request) throws IOException {
    Exchange exchange = answer(request);
    trail.addLast(exchange);
    if (trail.size() > Trail.MOST) {
      trail.removeFirst();
    }
    if (!exchange.answered()) {
      throw new Lost(exchange);
    }
    Exchange.Response response = exchange.response();
    boolean page = !Disposition.isSaved(response);
    if (response.body().truncated() || (page && response.body().bytes() > LARGEST_PAGE)) {
      throw new IOException("the page is larger than " + response.body().bytes() + " bytes");
    }
    keepCookies(response, request.getUrl());
    return new Answer(exchange, data(response), request);
  }

  /** No answer came. */
  static final class Lost extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Exchange exchange;

    Lost(Exchange exchange) {
      super(exchange.failure());
      this.exchange = exchange;
    }

    Exchange exchange() {
      return exchange;
    }
  }

  /** An answer that HtmlUnit shows, and how it came. */
  private static final class Answer extends WebResponse {
    private static final long serialVersionUID = 1L;
    private final transient Exchange exchange;

    Answer(Exchange exchange, WebResponseData data, WebRequest request) {
      super(data, request, exchange.durationMillis());
      this.exchange = exchange;
    }
  }

  /** How an answer that HtmlUnit has came; empty of one that it made itself. */
  static Optional<Exchange> origin(WebResponse response) {
    return response instanceof Answer answer ? Optional.of(answer.exchange) : Optional.empty();
  }

  /** What was asked for so far, frames included, and what the window shows. */
  Trail trail() {
    Page shown = client.getCurrentWindow().getTopWindow().getEnclosedPage();
    List<Exchange> exchanges = List.copyOf(trail);
    return new Trail(
        exchanges,
        documentsAmong(exchanges),
        Optional.ofNullable(shown).flatMap(page -> origin(page.getWebResponse())));
  }

  /** What filled a window, or failed to as the last that was asked for, and the way there. */
  private List<Exchange> documentsAmong(List<Exchange> exchanges) {
    Set<Exchange> filling = Collections.newSetFromMap(new IdentityHashMap<>());
    filling.addAll(documents);
    Deque<Exchange> found = new ArrayDeque<>();
    boolean leadsOn = !exchanges.isEmpty() && !exchanges.get(exchanges.size() - 1).answered();
    for (int i = exchanges.size() - 1; i >= 0; i--) {
      Exchange exchange = exchanges.get(i);
      boolean redirects = exchange.answered() && exchange.response().status() / 100 == 3;
      leadsOn = filling.contains(exchange) || (leadsOn && (redirects || i == exchanges.size() - 1));
      if (leadsOn) {
        found.addFirst(exchange);
      }
    }
    return List.copyOf(found);
  }

  @Override
  public void webWindowContentChanged(WebWindowEvent event) {
    if (event.getWebWindow() instanceof TopLevelWindow && event.getNewPage() != null) {
      origin(event.getNewPage().getWebResponse()).ifPresent(this::keepDocument);
    }
  }

  private void keepDocument(Exchange document) {
    documents.addLast(document);
    if (documents.size() > Trail.MOST) {
      documents.removeFirst();
    }
  }

  @Override
  public void close() {
    // The connections belong to all browsers of the run.
  }

  private Exchange answer(WebRequest request) throws IOException {
    if (!abandoned.isDone()) {
      CompletableFuture<Exchange> pending = transport.sendLater(call(request));
      CompletableFuture.anyOf(pending, abandoned).join();
      if (!abandoned.isDone()) {
        return pending.join();
      }
    }
    throw new IOException("the browser was abandoned");
  }

  private HttpCall call(WebRequest request) throws IOException {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("User-Agent", client.getBrowserVersion().getUserAgent()));
    headers.add(
        new Header("Accept-Language", client.getBrowserVersion().getAcceptLanguageHeader()));
    request
        .getAdditionalHeaders()
        .forEach(
            (name, value) -> {
              if (!OF_THE_TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.add(new Header(name, value));
              }
            });
    cookies(request.getUrl()).ifPresent(headers::add);
    String uri = UrlUtils.encodeUrl(request.getUrl(), request.getCharset()).toString();
    String method = request.getHttpMethod().name();
    if (!method.equals("POST")) {
      return new HttpCall(method, withQuery(uri, fields(request)), headers, "");
    }
    if (request.getRequestBody() != null) {
      headers.add(new Header("Content-Type", request.getEncodingType().getName()));
      return new HttpCall(method, uri, headers, request.getRequestBody());
    }
    if (request.getEncodingType() != FormEncodingType.URL_ENCODED) {
      throw new IOException("the form is sent as " + request.getEncodingType().getName());
    }
    return HttpCall.post(uri, headers, fields(request));
  }

  private static List<Header> fields(WebRequest request) {
    return request.getRequestParameters().stream()
        .map(field -> new Header(field.getName(), field.getValue()))
        .toList();
  }

  private static String withQuery(String uri, List<Header> fields) {
    if (fields.isEmpty()) {
      return uri;
    }
    return uri.replaceFirst("[?#].*", "") + "?" + HttpCall.encode(fields);
  }

  private Optional<Header> cookies(URL url) {
    Set<Cookie> cookies = client.getCookies(asBrowsersTakeIt(url));
    return cookies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Header(
                "Cookie",
                cookies.stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "))));
  }

  private void keepCookies(Exchange.Response response, URL url) {
    response.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase("Set-Cookie"))
        .forEach(header -> client.addCookie(header.value(), asBrowsersTakeIt(url), this));
  }

  /** To every browser, this machine is as safe as TLS: secure cookies travel there in the plain. */
  private static URL asBrowsersTakeIt(URL url) {
    try {
      return LOOPBACK.contains(url.getHost())
          ? new URL("https", url.getHost(), url.getPort(), url.getFile())
          : url;
    } catch (MalformedURLException e) {
      throw new IllegalStateException("https is a scheme that the JDK knows", e);
    }
  }

  private static WebResponseData data(Exchange.Response response) {
    List<NameValuePair> headers =
        response.headers().stream()
            .filter(header -> !header.name().equalsIgnoreCase(PACKING))
            .map(header -> new NameValuePair(header.name(), header.value()))
            .toList();
    return new WebResponseData(response.body().content(), response.status(), "", headers);
  }
}
