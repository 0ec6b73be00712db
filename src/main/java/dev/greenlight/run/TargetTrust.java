package dev.greenlight.run;

import dev.greenlight.model.RunFile;
import dev.greenlight.model.Secrets;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustException;
import dev.greenlight.trust.TrustStore;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whom a run file trusts, and what the Third Party shows, from the files that it names. */
final class TargetTrust {
  private TargetTrust() {}

  /** With the certificates of the Third Party, where it has any. */
  static TrustStore showing(TrustStore trust, RunFile runFile, Secrets secrets, Path folder) {
    Map<String, ServerIdentity> byHost = new HashMap<>();
    runFile
        .pixit()
        .http()
        .tls()
        .certificates()
        .forEach(
            (host, own) ->
                byHost.put(host, identity("pixit.tls.certificates." + host, own, secrets, folder)));
    return runFile
        .pixit()
        .clientCertificate()
        .map(own -> trust.showing(identity("pixit.clientCertificate", own, secrets, folder)))
        .orElse(trust)
        .showingTo(byHost);
  }

  /** All certificates of the Third Party that the run file names, by their keys in it. */
  static Map<String, RunFile.ClientCertificate> own(RunFile.Pixit pixit) {
    Map<String, RunFile.ClientCertificate> own = new LinkedHashMap<>();
    pixit.clientCertificate().ifPresent(each -> own.put("pixit.clientCertificate", each));
    pixit
        .http()
        .tls()
        .certificates()
        .forEach((host, each) -> own.put("pixit.tls.certificates." + host, each));
    pixit.reception().certificate().ifPresent(each -> own.put("pixit.reception.certificate", each));
    return own;
  }

  /** Looks whether the file of a certificate is there. */
  static void requireThere(String key, RunFile.ClientCertificate own, Path folder) {
    Path file = folder.resolve(own.file());
    if (!Files.isReadable(file)) {
      throw new BadRunFile(
          key
              + ": no certificate could be read from "
              + file
              + (Files.exists(file) ? ": that is not allowed" : ": no such file"));
    }
  }

  /** A certificate with its key, from the files that the run file names. */
  static ServerIdentity identity(
      String key, RunFile.ClientCertificate own, Secrets secrets, Path folder) {
    try {
      Path file = folder.resolve(own.file());
      String secret = secrets.of(own.secret());
      return own.pkcs12()
          ? ServerIdentity.of(file, secret)
          : ServerIdentity.of(TrustStore.readPem(file).authorities(), secret);
    } catch (TrustException e) {
      throw new BadRunFile(key + ": " + e.getMessage(), e);
    }
  }

  /**
   * That trust of the browsers of customers, who come back to the Third Party: its certificate
   * counts for itself, and not whoever issued it.
   */
  static TrustStore knowing(ServerIdentity own, TrustStore trust) {
    List<X509Certificate> known = new ArrayList<>(trust.authorities());
    known.add(own.chain().get(0));
    return TrustStore.of(known).speaking(trust.ways());
  }

  /** What the Third Party shows: what the run file says, or a certificate of the run's own. */
  static ServerIdentity own(
      RunFile.Pixit pixit, Secrets secrets, Path folder, InstantSource clock) {
    List<String> hosts =
        pixit
            .applications()
            .map(each -> URI.create(each.redirectUri()).getHost().toLowerCase(Locale.ROOT))
            .toList();
    return pixit
        .reception()
        .certificate()
        .map(own -> identity("pixit.reception.certificate", own, secrets, folder))
        .orElseGet(
            () ->
                CertificateAuthority.create(clock)
                    .issue(CertificateOrder.forLoopback().andFor(hosts)));
  }

  /** The authorities of the run file, or those of this Java. */
  static TrustStore trust(RunFile runFile, Path folder) {
    List<X509Certificate> authorities = new ArrayList<>();
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
    return TrustStore.of(authorities).speaking(runFile.pixit().http().tls());
  }
}
