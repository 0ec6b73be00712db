package dev.greenlight.stage;

import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cookies of one way through one server: those that were brought along, and those that it hands
 * out on the way, each sent below its path only (RFC 6265 section 5.1.4).
 */
final class CookieTrail {
  private record Kept(String name, String value, String path) {
    boolean belongsTo(String place) {
      return place.equals(path) || place.startsWith(path.endsWith("/") ? path : path + "/");
    }
  }

  private final List<Kept> kept = new ArrayList<>();

  CookieTrail(List<Header> session) {
    session.forEach(cookie -> kept.add(new Kept(cookie.name(), cookie.value(), "/")));
  }

  /** Takes what an answer hands out; what it takes back goes. */
  void keep(Exchange.Response response) {
    response.headers("Set-Cookie").forEach(this::keep);
  }

  private void keep(String header) {
    List<HttpCookie> cookies;
    try {
      cookies = HttpCookie.parse("Set-Cookie: " + header);
    } catch (IllegalArgumentException broken) {
      // A browser drops such a cookie too.
      return;
    }
    for (HttpCookie cookie : cookies) {
      String path = cookie.getPath() == null ? "/" : cookie.getPath();
      kept.removeIf(one -> one.name().equals(cookie.getName()) && one.path().equals(path));
      if (!cookie.hasExpired() && !cookie.getValue().isEmpty()) {
        kept.add(new Kept(cookie.getName(), cookie.getValue(), path));
      }
    }
  }

  /** What a request to that address carries. */
  List<Header> headersFor(String uri) {
    String raw = URI.create(uri).getRawPath();
    String place = raw == null || raw.isEmpty() ? "/" : raw;
    String cookies =
        kept.stream()
            .filter(one -> one.belongsTo(place))
            .map(one -> one.name() + "=" + one.value())
            .collect(Collectors.joining("; "));
    return cookies.isEmpty() ? List.of() : List.of(new Header("Cookie", cookies));
  }
}
