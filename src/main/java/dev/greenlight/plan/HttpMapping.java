package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Http;
import dev.greenlight.model.ResourceWays;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns {@code pixit.http}, and what belongs to it, into its record. */
final class HttpMapping {
  private static final Pattern REFERENCE = Pattern.compile("(env|file|embedded):.+");

  /** What is called so is a secret, whoever writes it. */
  private static final Pattern SECRET =
      Pattern.compile("proxy-authorization|.*(token|secret|password|key).*");

  /** Requests say these themselves. */
  private static final Set<String> TAKEN =
      Set.of(
          "authorization",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "cookie",
          "expect",
          "host",
          "transfer-encoding",
          "upgrade");

  private static final int HIGHEST_PORT = 65_535;
  private static final double NANOS = 1e9;

  private HttpMapping() {}

  /**
   * @param pixit of which the blocks http, tls and resources count
   */
  static Http map(JsonNode pixit) {
    JsonNode http = pixit.path("http");
    Map<String, String> plain = new LinkedHashMap<>();
    Map<String, SecretReference> secret = new LinkedHashMap<>();
    http.path("headers")
        .properties()
        .forEach(
            header -> {
              String name = header.getKey();
              String value = header.getValue().asText();
              requireUsable(name, value);
              if (REFERENCE.matcher(value).matches()) {
                secret.put(name, reference(name, value));
              } else {
                plain.put(name, value);
              }
            });
    Map<String, String> resolve = new LinkedHashMap<>();
    http.path("resolve")
        .properties()
        .forEach(
            host -> resolve.put(host.getKey().toLowerCase(Locale.ROOT), host.getValue().asText()));
    Map<String, String> accept = new LinkedHashMap<>();
    http.path("accept")
        .properties()
        .forEach(each -> accept.put(each.getKey(), each.getValue().asText()));
    AcceptMapping.check(accept, pixit);
    return new Http(
        Optional.ofNullable(http.path("userAgent").asText(null)),
        plain,
        secret,
        Fields.optional(http, "rateLimit", HttpMapping::spacing),
        Fields.optional(http, "proxy", node -> proxy(node.asText())),
        resolve,
        accept,
        TlsMapping.map(pixit.path("tls")),
        resources(pixit.path("resources")));
  }

  private static ResourceWays resources(JsonNode resources) {
    return new ResourceWays(
        resources.path("dateFilter").asText(ResourceWays.PUBLISHED),
        resources.path("dateFormat").asText().equals("fraction"),
        resources.path("trailingSlash").asBoolean(),
        resources.path("redirects").asText().equals("followed"));
  }

  /** A certificate with its key, in two files or in one. */
  static RunFile.ClientCertificate certificate(JsonNode own) {
    return own.has("pkcs12")
        ? new RunFile.ClientCertificate(
            own.path("pkcs12").asText(), Fields.secret(own, "password"), true)
        : new RunFile.ClientCertificate(
            own.path("chain").asText(), Fields.secret(own, "key"), false);
  }

  private static SecretReference reference(String header, String value) {
    SecretReference reference = new SecretReference(value);
    if (reference.isNoVariable()) {
      throw new BadRunFile("pixit.http.headers." + header + ": " + SecretReference.NO_VARIABLE);
    }
    return reference;
  }

  private static void requireUsable(String name, String value) {
    String key = "pixit.http.headers." + name;
    String small = name.toLowerCase(Locale.ROOT);
    if (small.equals("user-agent")) {
      throw new BadRunFile(key + ": write pixit.http.userAgent");
    }
    if (TAKEN.contains(small)) {
      throw new BadRunFile(key + ": requests say that themselves; leave it out");
    }
    if (SECRET.matcher(small).matches() && !REFERENCE.matcher(value).matches()) {
      throw new BadRunFile(
          key + ": a secret must not stand in the run file; write env:NAME or file:PATH");
    }
  }

  private static Duration spacing(JsonNode limit) {
    return limit.has("delayMillis")
        ? Duration.ofMillis(limit.path("delayMillis").asLong())
        : Duration.ofNanos((long) (NANOS / limit.path("requestsPerSecond").asDouble()));
  }

  private static Http.Proxy proxy(String text) {
    int colon = text.lastIndexOf(':');
    int port = Integer.parseInt(text.substring(colon + 1));
    if (port == 0 || port > HIGHEST_PORT) {
      throw new BadRunFile("pixit.http.proxy: '" + text + "' names no port");
    }
    return new Http.Proxy(text.substring(0, colon).replaceAll("[\\[\\]]", ""), port);
  }
}
