package dev.greenlight.party.deviation.tls;

import java.util.stream.Stream;

/**
 * Ids of the test cases that ask the same of the authorization server and of the resource server.
 */
final class TransportCases {
  private TransportCases() {}

  /**
   * Each case for both sides.
   *
   * @param names with a star where the side stands, such as {@code TC_TLS_OLD_*_TLS12}
   */
  static String[] onBothSides(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of(name.replace("*", "AS"), name.replace("*", "RS")))
        .toArray(String[]::new);
  }
}
