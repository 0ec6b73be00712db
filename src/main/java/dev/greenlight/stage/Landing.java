package dev.greenlight.stage;

import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.record.Callback;
import java.util.Optional;
import java.util.function.Function;

/** Where the browser of a customer has come to, read as what it brings there. */
final class Landing {
  private Landing() {}

  /** Where it is now. */
  static Callback of(CustomerAgent agent) {
    return Callback.at(agent.location());
  }

  /**
   * Where it ends after a consent: at the Third Party, or where nobody looked in the browser, what
   * arrived there meanwhile.
   */
  static Callback of(CustomerAgent agent, PreparedRequest prepared, CallbackDoor door) {
    return end(agent, prepared, door::arrival);
  }

  /** The same where nothing is due there. */
  static Callback late(CustomerAgent agent, PreparedRequest prepared, CallbackDoor door) {
    return end(agent, prepared, door::lateArrival);
  }

  private static Callback end(
      CustomerAgent agent, PreparedRequest prepared, Function<String, Optional<Callback>> arrival) {
    Callback end = of(agent);
    return isAtThirdParty(prepared, end) ? end : arrival.apply(prepared.state()).orElse(end);
  }

  /** Whether that is the address to which the Third Party wants a customer sent back. */
  static boolean isAtThirdParty(PreparedRequest prepared, Callback end) {
    return bare(end.uri()).equals(bare(prepared.thirdParty().redirectUri()));
  }

  private static String bare(String uri) {
    return uri.replaceFirst("[?#].*", "");
  }
}
