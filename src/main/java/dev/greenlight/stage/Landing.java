package dev.greenlight.stage;

import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Header;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the browser of a customer has come to, read as what it brings there. */
final class Landing {
  private Landing() {}

  /** Where it is now. */
  static Callback of(CustomerAgent agent) {
    return at(agent.location());
  }

  /**
   * Where it ends after a consent: at the Third Party, or where nobody looked in the browser, what
   * arrived there meanwhile.
   */
  static Callback of(CustomerAgent agent, PreparedRequest prepared, CallbackDoor door) {
    Callback end = of(agent);
    return isAtThirdParty(prepared, end) ? end : door.arrival(prepared.state()).orElse(end);
  }

  /** An address with the fields of its query. */
  static Callback at(String uri) {
    int query = uri.indexOf('?');
    List<Header> parameters = new ArrayList<>();
    if (query >= 0) {
      for (String field : uri.substring(query + 1).replaceFirst("#.*", "").split("&", -1)) {
        String[] pair = field.split("=", 2);
        parameters.add(new Header(decode(pair[0]), pair.length < 2 ? "" : decode(pair[1])));
      }
    }
    return new Callback(uri, parameters);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      // What was not encoded as a form stands for itself.
      return text;
    }
  }

  /** Whether that is the address to which the Third Party wants a customer sent back. */
  static boolean isAtThirdParty(PreparedRequest prepared, Callback end) {
    return bare(end.uri()).equals(bare(prepared.thirdParty().redirectUri()));
  }

  private static String bare(String uri) {
    return uri.replaceFirst("[?#].*", "");
  }
}
