package dev.greenlight.stage;

import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Transport;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends authorization requests as the browser of a customer who is logged in would, without one:
 * the answers themselves are looked at.
 *
 * @param transport sends
 */
record FrontChannel(Transport transport) {
  private static final int MOST_HOPS = 5;

  /**
   * Follows redirects as long as they stay at the authorization server; the last answer counts. The
   * cookies that it hands out on the way are taken along, as a browser would: a login that is kept
   * at a page of its own knows by them what it is about.
   */
  Exchange send(AuthorizationRequest request, List<BrowserCookie> session) {
    CookieTrail cookies = new CookieTrail(session);
    URI server = URI.create(request.endpoint());
    return follow(server, request.uri(), get(request.uri(), cookies), cookies);
  }

  /** The same of a form that is posted, with the cookies of whoever's browser it is. */
  Exchange post(HttpCall form, CookieTrail cookies) {
    List<Header> headers = new ArrayList<>(form.headers());
    headers.addAll(cookies.headersFor(form.uri()));
    Exchange answer = transport.send(new HttpCall(form.method(), form.uri(), headers, form.body()));
    return follow(URI.create(form.uri()), form.uri(), answer, cookies);
  }

  private Exchange follow(URI server, String first, Exchange begun, CookieTrail cookies) {
    String uri = first;
    Exchange answer = begun;
    for (int hop = 0; hop < MOST_HOPS && staysAt(server, answer); hop++) {
      cookies.keep(uri, answer.response());
      uri = URI.create(uri).resolve(answer.response().header("Location").orElseThrow()).toString();
      answer = get(uri, cookies);
    }
    return answer;
  }

  private static boolean staysAt(URI server, Exchange answer) {
    if (!answer.answered() || answer.response().status() / 100 != 3) {
      return false;
    }
    return answer
        .response()
        .header("Location")
        .flatMap(location -> authority(server, location))
        .filter(authority -> authority.equals(server.getAuthority()))
        .isPresent();
  }

  private static Optional<String> authority(URI server, String location) {
    try {
      return Optional.ofNullable(server.resolve(location).getAuthority());
    } catch (IllegalArgumentException noUri) {
      // A blank in an error description, for instance: for the judge to read, not to be followed.
      return Optional.empty();
    }
  }

  private Exchange get(String uri, CookieTrail cookies) {
    return transport.send(HttpCall.get(uri, cookies.headersFor(uri)));
  }
}
