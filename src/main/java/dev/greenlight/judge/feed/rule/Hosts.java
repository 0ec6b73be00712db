package dev.greenlight.judge.feed.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names and addresses of hosts. */
final class Hosts {
  private static final Pattern PRIVATE_ADDRESS =
      Pattern.compile(
          "0\\.0\\.0\\.0|(?:127|10)(?:\\.\\d+){3}|192\\.168(?:\\.\\d+){2}|169\\.254(?:\\.\\d+){2}"
              + "|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}"
              + "|\\[(?:::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\\]");

  /** RFC 2606 and RFC 6761, but for {@code test}, which laboratories may give a meaning. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:.*\\.)?example\\.(?:com|net|org)|(?:.*\\.)?(?:example|invalid)");

  private static final Pattern LOCAL_NAME =
      Pattern.compile("[^.:]+|.*\\.(?:localhost|local|internal)");

  private static final Pattern ADDRESS = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");

  /** What ends in a number is an address or nothing (RFC 1123 section 2.1). */
  private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?[0-9][^.]*");

  private Hosts() {}

  /** Whether no host can be called so, as what follows it was written without a slash. */
  static boolean isNoName(String host) {
    boolean isVersion6 = host.startsWith("["); // may end in an address of version 4
    return host.isEmpty()
        || (!isVersion6
            && ENDS_IN_NUMBER.matcher(host).matches()
            && !ADDRESS.matcher(host).matches());
  }

  /** Why nobody outside can reach that host; empty for one that may be public. */
  static Optional<String> unreachable(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (PRIVATE_ADDRESS.matcher(name).matches()) {
      return Optional.of("a private address");
    }
    if (EXAMPLE.matcher(name).matches()) {
      return Optional.of("a name that is reserved for examples");
    }
    return LOCAL_NAME.matcher(name).matches()
        ? Optional.of("a name that is known inside only")
        : Optional.empty();
  }
}
