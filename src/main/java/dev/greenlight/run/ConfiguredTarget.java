package dev.greenlight.run;

import dev.greenlight.model.Role;
import dev.greenlight.model.RunFile;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.plan.RunFileReader;
import dev.greenlight.plan.SecretResolver;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.TrustException;
import dev.greenlight.trust.TrustStore;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the system that a run file describes the target. */
public final class ConfiguredTarget {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
  private static final int TLS_PORT = 443;

  private final Path file;
  private final Map<String, String> environment;
  private final InstantSource clock;

  /**
   * @param file the run file
   * @param environment variables that hold its secrets
   */
  public ConfiguredTarget(Path file, Map<String, String> environment, InstantSource clock) {
    this.file = file;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
  }

  /**
   * Opens the Third Party's door for it.
   *
   * @throws BadRunFile when the run file, a secret or an authority cannot be used
   */
  public Target open() {
    RunFile runFile = new RunFileReader(Map.of()).read(file);
    if (runFile.pics().role() != Role.CUSTODIAN) {
      throw new BadRunFile(
          "pics.role: a " + runFile.pics().role().id() + " cannot be tested yet, only a custodian");
    }
    Path folder = file.toAbsolutePath().getParent();
    RunFile.Secrets secrets =
        new SecretResolver(environment, Map.of(), folder).resolve(runFile.pixit());
    CertificateAuthority own = CertificateAuthority.create(clock);
    TrustStore trust = trust(runFile, folder, own);
    ThirdPartyListener listener = listen(runFile.pixit().thirdParty().redirectUri(), own);
    return new Target(
        file.getFileName().toString(),
        runFile,
        secrets,
        trust,
        new ListeningDoor(listener, runFile.policy()),
        listener::close);
  }

  private ThirdPartyListener listen(String redirectUri, CertificateAuthority own) {
    int port = port(redirectUri);
    try {
      return ThirdPartyListener.start(own.issueForLoopback(), clock, port);
    } catch (UncheckedIOException e) {
      throw new BadRunFile(
          "the Third Party cannot listen at pixit.thirdParty.redirectUri ("
              + redirectUri
              + "): "
              + e.getCause().getMessage(),
          e);
    }
  }

  /** Our own server answers there, over TLS, on this machine and nowhere else. */
  private static int port(String redirectUri) {
    URI uri = uri(redirectUri);
    boolean ours =
        "https".equals(uri.getScheme())
            && uri.getHost() != null
            && LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
    if (!ours) {
      throw new BadRunFile(
          "pixit.thirdParty.redirectUri: '"
              + redirectUri
              + "' must begin with https://localhost or https://127.0.0.1, where Greenlight listens");
    }
    return uri.getPort() < 0 ? TLS_PORT : uri.getPort();
  }

  private static URI uri(String written) {
    try {
      return new URI(written);
    } catch (URISyntaxException e) {
      throw new BadRunFile(
          "pixit.thirdParty.redirectUri: '" + written + "' is no URI: " + e.getReason(), e);
    }
  }

  /**
   * The authorities of the run file, or those of this Java; and our own, for the Third Party's
   * door.
   */
  private static TrustStore trust(RunFile runFile, Path folder, CertificateAuthority own) {
    List<X509Certificate> authorities = new ArrayList<>(own.trustStore().authorities());
    if (runFile.pixit().trust().isEmpty()) {
      authorities.addAll(TrustStore.ofJdk().authorities());
    }
    for (String pem : runFile.pixit().trust()) {
      try {
        authorities.addAll(TrustStore.readPem(folder.resolve(pem)).authorities());
      } catch (TrustException e) {
        throw new BadRunFile("pixit.trust: " + e.getMessage(), e);
      }
    }
    return TrustStore.of(authorities);
  }
}
