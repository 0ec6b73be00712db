package dev.greenlight.party.server;

import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a server of ours makes of handshakes. Good ones are served by Jetty and the TLS of the JDK;
 * as soon as one is bent, by {@link TlsFront}, so that no setting of the JVM changes.
 */
public final class TlsManners {
  /** The versions there ever were, but for SSL 2.0. */
  public enum Version {
    SSL_3_0,
    TLS_1_0,
    TLS_1_1,
    TLS_1_2,
    TLS_1_3
  }

  private final Set<Version> versions;
  private final List<Integer> oldSuites = new ArrayList<>();
  private final List<Published> published = new ArrayList<>();
  private BiFunction<CertificateAuthority, URI, ServerIdentity> second;
  private Optional<Demand> demand = Optional.empty();
  private boolean plainHttp;
  private boolean bent;

  private TlsManners(Set<Version> versions) {
    this.versions = versions;
  }

  /** As ESPI 4.0 and later have it. */
  public static TlsManners only13() {
    return new TlsManners(EnumSet.of(Version.TLS_1_3));
  }

  /** As earlier versions of ESPI have it: 1.3, and 1.2 with ECDHE and AEAD. */
  public static TlsManners also12() {
    return new TlsManners(EnumSet.of(Version.TLS_1_3, Version.TLS_1_2));
  }

  /**
   * Who gets in where.
   *
   * @param trust whose certificates are good; empty for anybody's
   * @param paths where nobody gets in without one
   */
  record Demand(Optional<TrustStore> trust, Predicate<String> paths) {}

  /**
   * Asks everybody for a certificate, which has to be good where one is shown, and refuses whoever
   * shows none at some paths: what people open in browsers stays open to them. For good manners
   * only; a server with bent ones asks for none.
   */
  public void demandCertificates(TrustStore trust, Predicate<String> paths) {
    demand = Optional.of(new Demand(Optional.of(trust), paths));
  }

  /** The same, but every certificate is good, whoever made it. */
  public void takeAnyCertificate(Predicate<String> paths) {
    demand = Optional.of(new Demand(Optional.empty(), paths));
  }

  /** Speaks this too. */
  public void alsoSpeak(Version... more) {
    bent = true;
    versions.addAll(Arrays.asList(more));
  }

  /** Speaks nothing but this. */
  public void speakOnly(Version only) {
    bent = true;
    versions.clear();
    versions.add(only);
  }

  /**
   * Takes these suites in the versions before 1.3, in place of the good ones.
   *
   * @param suites by their numbers in the registry
   */
  public void takeBefore13(Integer... suites) {
    bent = true;
    oldSuites.addAll(Arrays.asList(suites));
  }

  /**
   * Presents another certificate, with an RSA key, to whoever does not take one on a curve.
   *
   * @param identity made by the authority of the run for the address of the server
   */
  public void alsoPresent(BiFunction<CertificateAuthority, URI, ServerIdentity> identity) {
    bent = true;
    second = identity;
  }

  /** Serves everything by plain http too, at the same port. */
  public void answerPlainHttp() {
    bent = true;
    plainHttp = true;
  }

  /**
   * What is served by plain http.
   *
   * @param path at which, and below which, it is
   * @param mediaType of the content
   * @param content by the authority of the run
   */
  public record Published(
      String path, String mediaType, Function<CertificateAuthority, byte[]> content) {}

  /** Serves this one thing by plain http, at the same port. */
  public void publish(Published one) {
    bent = true;
    published.add(one);
  }

  Optional<Demand> demand() {
    return demand;
  }

  boolean isBent() {
    return bent;
  }

  Set<Version> versions() {
    return versions;
  }

  List<Integer> oldSuites() {
    return oldSuites;
  }

  Optional<ServerIdentity> second(CertificateAuthority authority, URI base) {
    return Optional.ofNullable(second).map(make -> make.apply(authority, base));
  }

  boolean answersPlainHttp() {
    return plainHttp;
  }

  Optional<Published> published(String path) {
    return published.stream().filter(one -> path.startsWith(one.path())).findFirst();
  }
}
