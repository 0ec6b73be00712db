package dev.greenlight.party.custodian;

import dev.greenlight.act.tls.Server;
import dev.greenlight.act.tls.TlsOffer;
import dev.greenlight.act.tls.TlsProbe;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.SecretSample;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each test case of transport and secrets would see, in one line. */
final class TransportProbes {
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern ID = Pattern.compile("<id>urn:uuid:[0-9a-f-]*([0-9a-f]{12})<");
  private static final Pattern ADDRESS = Pattern.compile(">(https?)://[^<]*<");

  private final RunningCustodian running;
  private final TlsProbe probe =
      new TlsProbe(RunningCustodian.trust(), Duration.ofSeconds(20), Clock.systemUTC());

  TransportProbes(RunningCustodian running) {
    this.running = running;
  }

  private void refusals(Map<String, Probe> probes) {
    probes.put(
        "TC_ERR001",
        () ->
            running
                .get(URI.create(running.description().authorizationEndpoint() + "?client_id=%27"))
                .body());
    probes.put(
        "TC_ERR002",
        () ->
            running
                .post(running.description().tokenEndpoint(), Parameters.none().with("[", "'"))
                .body());
    probes.put(
        "TC_ERR003",
        () -> running.get(running.resource("Batch/Subscription/%27")).body() + sinceNoDate());
    probes.put("TC_CND003", this::sinceNoDate);
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    offers().forEach((name, offer) -> onBothSides(probes, name, () -> told(offer)));
    Map<String, Function<X509Certificate, String>> parts =
        Map.of(
            "CHAIN", leaf -> leaf.getIssuerX500Principal().getName(),
            "HOST", TransportProbes::names,
            "KEY",
                leaf ->
                    leaf.getPublicKey().getAlgorithm() + leaf.getPublicKey().getEncoded().length,
            "SIGNATURE", X509Certificate::getSigAlgName,
            "DATES", leaf -> String.valueOf(leaf.getNotAfter().toInstant().isAfter(clock())),
            "LIFE", leaf -> String.valueOf(life(leaf).toDays()),
            "REVOKED", leaf -> "by list or responder " + isRevocable(leaf));
    parts.forEach(
        (name, part) -> onBothSides(probes, "TC_CERT_" + name + "_*", () -> presented(part)));
    onBothSides(probes, "TC_HTTPS_HSTS_*", this::hsts);
    onBothSides(probes, "TC_HTTPS_PLAIN_*", this::plain);
    probes.put("TC_HTTPS_ADDRESSES", this::schemes);
    refusals(probes);
    probes.put("TC_PII001", this::titles);
    probes.put("TC_NAME001", this::ids);
    probes.put(
        "TC_NAME002",
        () -> running.tokens(running.ada()).get("resourceURI").replaceFirst(".*/", ""));
    probes.put("TC_TOKEN001", () -> width(sample()));
    probes.put("TC_TOKEN002", () -> String.valueOf(sample().inOrder()));
    probes.put("TC_TOKEN003", () -> width(customerSample("access_token")));
    probes.put("TC_TOKEN004", () -> String.valueOf(customerSample("access_token").inOrder()));
    probes.put("TC_TOKEN020", () -> shape(codeSample()));
    probes.put("TC_TOKEN005", () -> width(customerSample("refresh_token")));
    probes.put("TC_TOKEN006", () -> String.valueOf(customerSample("refresh_token").inOrder()));
    return probes;
  }

  private static void onBothSides(Map<String, Probe> probes, String name, Probe probe) {
    probes.put(name.replace("*", "AS"), probe);
    probes.put(name.replace("*", "RS"), probe);
  }

  private static Map<String, TlsOffer> offers() {
    Map<String, TlsOffer> offers = new LinkedHashMap<>();
    offers.put("TC_TLS_VERSION_*", TlsOffer.TLS_1_3);
    offers.put("TC_TLS_OLD_*_SSL30", TlsOffer.SSL_3);
    offers.put("TC_TLS_OLD_*_TLS10", TlsOffer.TLS_1_0);
    offers.put("TC_TLS_OLD_*_TLS11", TlsOffer.TLS_1_1);
    offers.put("TC_TLS_OLD_*_TLS12", TlsOffer.TLS_1_2);
    offers.put("TC_TLS_SUITE_*_NULL", TlsOffer.NULL_SUITES);
    offers.put("TC_TLS_SUITE_*_ANON", TlsOffer.ANONYMOUS_SUITES);
    offers.put("TC_TLS_SUITE_*_EXPORT", TlsOffer.EXPORT_SUITES);
    offers.put("TC_TLS_SUITE_*_RC4", TlsOffer.RC4_SUITES);
    offers.put("TC_TLS_SUITE_*_3DES", TlsOffer.TRIPLE_DES_SUITES);
    offers.put("TC_TLS_SUITE_*_STATIC", TlsOffer.STATIC_KEY_SUITES);
    offers.put("TC_TLS_SUITE_*_CBC", TlsOffer.CBC_SUITES);
    return offers;
  }

  private Server server() {
    return Server.of(running.description().base().toString());
  }

  private String told(TlsOffer offer) {
    return probe.offer(server(), offer).reply().kind().name();
  }

  private String presented(Function<X509Certificate, String> part) {
    Handshake.Identity identity = probe.offer(server(), TlsOffer.RSA_CERTIFICATE).identity();
    return identity == null ? "none" : part.apply(certificate(identity.chain().get(0)));
  }

  private static X509Certificate certificate(String encoded) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(Base64.getDecoder().decode(encoded)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String names(X509Certificate certificate) {
    try {
      return certificate.getSubjectAlternativeNames().toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Instant clock() {
    return Clock.systemUTC().instant();
  }

  private static boolean isRevocable(X509Certificate leaf) {
    return leaf.getExtensionValue("2.5.29.31") != null
        || leaf.getExtensionValue("1.3.6.1.5.5.7.1.1") != null;
  }

  private static Duration life(X509Certificate leaf) {
    return Duration.between(leaf.getNotBefore().toInstant(), leaf.getNotAfter().toInstant());
  }

  private String hsts() {
    return running
        .get(running.description().tokenEndpoint())
        .headers()
        .firstValue("Strict-Transport-Security")
        .orElse("none");
  }

  /** The client says what it thinks of a server that speaks no plain http. */
  private String plain() {
    URI plain =
        URI.create(running.description().base().toString().replace("https:", "http:") + "/");
    try {
      HttpResponse<String> answer = running.send(HttpRequest.newBuilder(plain));
      return String.valueOf(answer.statusCode());
    } catch (IllegalStateException noAnswer) {
      return "nothing";
    }
  }

  private String schemes() {
    String document =
        running
            .read(
                "ApplicationInformation/" + running.first().id(),
                running.first().registrationAccessToken())
            .body();
    return ADDRESS
        .matcher(document)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private String titles() {
    String second =
        running
            .read(
                "Batch/Subscription/" + running.ben().subscription(),
                running.tokens(running.ben()).get("access_token"))
            .body();
    Matcher title = TITLE.matcher(batch() + second);
    return title.results().map(found -> found.group(1)).distinct().sorted().toList().toString();
  }

  private String sinceNoDate() {
    return String.valueOf(
        running
            .write(
                "GET",
                running.resource("Batch/Subscription/" + running.ada().subscription()),
                "",
                "If-Modified-Since",
                "nonsense",
                "Authorization",
                "Bearer " + running.tokens(running.ada()).get("access_token"))
            .statusCode());
  }

  private String batch() {
    return running
        .read(
            "Batch/Subscription/" + running.ada().subscription(),
            running.tokens(running.ada()).get("access_token"))
        .body();
  }

  private static String width(SecretSample sample) {
    return sample.symbols().stream().filter(n -> n > 3).count() > 24 ? "wide" : "narrow";
  }

  /** Whether anything varies at the end of the ids. */
  private String ids() {
    return ID.matcher(batch()).results().map(found -> found.group(1)).distinct().count() > 1
        ? "various"
        : "alike";
  }

  private SecretSample customerSample(String kind) {
    return SecretSample.of(
        kind,
        IntStream.range(0, 20).mapToObj(i -> running.tokens(running.ada()).get(kind)).toList());
  }

  private static String shape(SecretSample codes) {
    return width(codes) + " " + codes.uuidVersion() + " " + codes.inOrder();
  }

  private SecretSample codeSample() {
    return SecretSample.of(
        "code",
        IntStream.range(0, 20)
            .mapToObj(i -> running.code(running.ada(), running.authorizationRequest("s")))
            .toList());
  }

  private SecretSample sample() {
    return SecretSample.of(
        "access_token",
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    TokenDocument.read(
                            running.token(
                                running.first().adminClient(),
                                Parameters.none().with("grant_type", "client_credentials")))
                        .get("access_token"))
            .toList());
  }
}
