package dev.greenlight.stage;

import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cookies of one way through one server: those that were brought along, and those that it hands
 * out on the way, each sent below its path only (RFC 6265 section 5.1.4).
 */
final class CookieTrail {
  /** Of cookies of one name many servers read the first (RFC 6265 section 5.4). */
  private static final Comparator<BrowserCookie> LONGEST_PATH_FIRST =
      Comparator.comparing((BrowserCookie cookie) -> cookie.path().length()).reversed();

  private final List<BrowserCookie> kept = new ArrayList<>();

  CookieTrail(List<BrowserCookie> session) {
    kept.addAll(session);
  }

  /**
   * All that a browser holds for the server of the page where it is.
   *
   * @param told those that belong to that page: a browser tells of no others
   * @param way what it was answered, by which the others came
   */
  static List<BrowserCookie> held(String page, List<BrowserCookie> told, List<Exchange> way) {
    String server = WebAddress.of(page).authority();
    CookieTrail brought = new CookieTrail(List.of());
    way.stream()
        .filter(Exchange::answered)
        .filter(each -> server.equals(WebAddress.of(each.request().uri()).authority()))
        .forEach(each -> brought.keep(each.request().uri(), each.response()));
    String place = place(page);
    return Stream.concat(told.stream(), brought.kept.stream().filter(one -> !belongs(one, place)))
        .toList();
  }

  /**
   * Takes what an answer hands out; what it takes back goes.
   *
   * @param uri what was asked for
   */
  void keep(String uri, Exchange.Response answer) {
    String usual = usualPath(uri);
    answer.headers("Set-Cookie").forEach(header -> take(header, usual));
  }

  /** That of a cookie which names none (RFC 6265 section 5.1.4). */
  private static String usualPath(String uri) {
    String place = place(uri);
    int last = place.lastIndexOf('/');
    return last <= 0 ? "/" : place.substring(0, last);
  }

  private void take(String header, String usualPath) {
    SetCookie.of(header, InstantSource.system().instant())
        .ifPresent(
            cookie -> {
              String path = cookie.path().orElse(usualPath);
              kept.removeIf(one -> one.name().equals(cookie.name()) && one.path().equals(path));
              if (!cookie.isTakenBack() && !cookie.value().isEmpty()) {
                kept.add(new BrowserCookie(cookie.name(), cookie.value(), path));
              }
            });
  }

  /** What a request to that address carries. */
  List<Header> headersFor(String uri) {
    String place = place(uri);
    String cookies =
        kept.stream()
            .filter(one -> belongs(one, place))
            .sorted(LONGEST_PATH_FIRST)
            .map(one -> one.name() + "=" + one.value())
            .collect(Collectors.joining("; "));
    return cookies.isEmpty() ? List.of() : List.of(new Header("Cookie", cookies));
  }

  private static String place(String uri) {
    String path = WebAddress.of(uri).path();
    return path.isEmpty() ? "/" : path;
  }

  private static boolean belongs(BrowserCookie cookie, String place) {
    String path = cookie.path();
    return place.equals(path) || place.startsWith(path.endsWith("/") ? path : path + "/");
  }
}
