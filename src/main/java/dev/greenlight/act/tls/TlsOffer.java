package dev.greenlight.act.tls;

import dev.greenlight.record.Handshake;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bouncycastle.tls.ProtocolVersion;

/**
 * The handshakes that a server is offered: one version with every usual suite, one family of suites
 * in every version that has it, or one kind of certificate.
 */
@SuppressWarnings("ImmutableEnumChecker") // lists and arrays that nobody gets hold of
public enum TlsOffer {
  /** Whatever any client of the last twenty years could offer: who takes not even this is deaf. */
  ANYTHING("anything usual", Suites.ALL, Suites.of13().or(Suites.USUAL)),
  /** Only this version. */
  TLS_1_3("TLS 1.3", List.of(ProtocolVersion.TLSv13), Suites.of13()),
  /** Only this version, with all that servers use in it. */
  TLS_1_2("TLS 1.2", List.of(ProtocolVersion.TLSv12), Suites.USUAL),
  /** What a careful client of this version offers. */
  TLS_1_2_GOOD(
      "TLS 1.2 with ECDHE and AEAD", List.of(ProtocolVersion.TLSv12), Suites.ECDHE_AND_AEAD),
  TLS_1_1("TLS 1.1", List.of(ProtocolVersion.TLSv11), Suites.USUAL_BEFORE_12),
  TLS_1_0("TLS 1.0", List.of(ProtocolVersion.TLSv10), Suites.USUAL_BEFORE_12),
  SSL_3("SSL 3.0", List.of(ProtocolVersion.SSLv3), Suites.USUAL_BEFORE_12),
  /** Nothing is encrypted. */
  NULL_SUITES("NULL suites", Suites.OLD, Suites.NULLS),
  /** Nobody proves who he is. */
  ANONYMOUS_SUITES("anonymous suites", Suites.OLD, Suites.ANONYMOUS),
  /** Keys of 40 bits. */
  EXPORT_SUITES("EXPORT suites", Suites.OLD, Suites.EXPORT),
  RC4_SUITES("RC4 suites", Suites.OLD, Suites.RC4),
  /** Blocks of 64 bits. */
  TRIPLE_DES_SUITES("3DES suites", Suites.OLD, Suites.TRIPLE_DES),
  /** Whoever gets the key of the server later reads all that was ever recorded. */
  STATIC_KEY_SUITES("suites with static keys", Suites.OLD, Suites.STATIC_KEYS),
  /** No AEAD. */
  CBC_SUITES("CBC suites", Suites.OLD, Suites.CBC),
  /** Anything good, for a certificate with a key on a curve. */
  ECDSA_CERTIFICATE("a certificate with an ECDSA key", Suites.NEW, Suites.of13()),
  /** Anything good, for a certificate with an RSA key. */
  RSA_CERTIFICATE("a certificate with an RSA key", Suites.NEW, Suites.of13());

  private final String title;
  private final List<ProtocolVersion> versions;
  private final int[] suites;

  TlsOffer(String title, List<ProtocolVersion> versions, Predicate<String> suites) {
    this.title = title;
    this.versions = versions;
    this.suites = CipherSuites.named(suites);
  }

  /** The families of suites, by the names that the registry gives them. */
  private static final class Suites {
    static final List<ProtocolVersion> ALL =
        List.of(
            ProtocolVersion.TLSv13,
            ProtocolVersion.TLSv12,
            ProtocolVersion.TLSv11,
            ProtocolVersion.TLSv10);
    static final List<ProtocolVersion> OLD =
        List.of(ProtocolVersion.TLSv12, ProtocolVersion.TLSv11, ProtocolVersion.TLSv10);
    static final List<ProtocolVersion> NEW =
        List.of(ProtocolVersion.TLSv13, ProtocolVersion.TLSv12);

    private static final Predicate<String> CERTIFIED =
        Pattern.compile("TLS_(RSA|(EC)?DHE?_(RSA|ECDSA|DSS|anon))_.*").asMatchPredicate();
    static final Predicate<String> NULLS = CERTIFIED.and(has("_WITH_NULL_")).and(lacks("_anon_"));
    static final Predicate<String> ANONYMOUS = CERTIFIED.and(has("_anon_"));
    static final Predicate<String> EXPORT = CERTIFIED.and(has("_EXPORT_")).and(lacks("_anon_"));
    private static final Predicate<String> ENCRYPTED =
        CERTIFIED.and(lacks("_WITH_NULL_|_anon_|_EXPORT_|_ARIA_|_CCM|_DSS_"));
    static final Predicate<String> RC4 = ENCRYPTED.and(has("_RC4_"));
    static final Predicate<String> TRIPLE_DES = ENCRYPTED.and(has("_3DES_|_DES_"));
    private static final Predicate<String> NOT_BROKEN = ENCRYPTED.and(lacks("_RC4_|_3DES_|_DES_"));
    static final Predicate<String> STATIC_KEYS = NOT_BROKEN.and(lacks("DHE_")).and(lacks("_IDEA_"));
    static final Predicate<String> CBC = NOT_BROKEN.and(has("DHE_")).and(has("_CBC_"));
    static final Predicate<String> ECDHE_AND_AEAD =
        Pattern.compile(
                "TLS_ECDHE_(RSA|ECDSA)_WITH_(AES_(128|256)_GCM_SHA(256|384)|CHACHA20_POLY1305_SHA256)")
            .asMatchPredicate();

    /** Without Camellia: nobody knows only that, and some servers stumble over long offers. */
    static final Predicate<String> USUAL = ENCRYPTED.and(lacks("_CAMELLIA_|_IDEA_|_SEED_"));

    static final Predicate<String> USUAL_BEFORE_12 =
        USUAL.and(lacks("_GCM_|_POLY1305_|_SHA256|_SHA384"));

    private static final Predicate<String> SUITES_13 =
        Pattern.compile("TLS_(AES_(128|256)_GCM|CHACHA20_POLY1305)_SHA(256|384)")
            .asMatchPredicate();

    private static Predicate<String> has(String part) {
      return Pattern.compile(part).asPredicate();
    }

    private static Predicate<String> lacks(String part) {
      return has(part).negate();
    }

    static Predicate<String> of13() {
      return SUITES_13;
    }
  }

  /** What is special about it. */
  public String title() {
    return title;
  }

  /** The one of that title. */
  public static TlsOffer titled(String title) {
    return Arrays.stream(values())
        .filter(offer -> offer.title.equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no offer is called " + title));
  }

  /** Whether the harness wants to see who the server is. */
  boolean asksForIdentity() {
    return this == ECDSA_CERTIFICATE || this == RSA_CERTIFICATE;
  }

  ProtocolVersion[] versions() {
    return versions.toArray(ProtocolVersion[]::new);
  }

  int[] suites() {
    return switch (this) {
      case ECDSA_CERTIFICATE -> with(name -> name.startsWith("TLS_ECDHE_ECDSA_"));
      case RSA_CERTIFICATE ->
          with(name -> name.startsWith("TLS_ECDHE_RSA_") || name.matches("TLS_(DHE_)?RSA_.*"));
      default -> suites.clone();
    };
  }

  /** Also the suites of TLS 1.2 that go with such a certificate, the good ones first. */
  private int[] with(Predicate<String> kind) {
    return IntStream.concat(
            Arrays.stream(suites),
            IntStream.concat(
                    Arrays.stream(CipherSuites.named(Suites.ECDHE_AND_AEAD.and(kind))),
                    Arrays.stream(CipherSuites.named(Suites.USUAL.and(kind))))
                .distinct())
        .toArray();
  }

  /** As it goes on record. */
  Handshake.Offer onRecord() {
    return new Handshake.Offer(
        title,
        versions.stream().map(ProtocolVersion::getName).toList(),
        Arrays.stream(suites()).mapToObj(CipherSuites::name).toList());
  }
}
