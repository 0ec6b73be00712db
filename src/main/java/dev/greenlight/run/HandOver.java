package dev.greenlight.run;

import dev.greenlight.model.Hook;
import dev.greenlight.model.TestHooks;
import dev.greenlight.plan.BadRunFile;
import dev.greenlight.plan.RunFileReader;
import dev.greenlight.trust.PrivateKeys;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files by which a custodian of ours becomes a target like any other.
 *
 * @param authority PEM file with its certificate authority
 * @param runFile run file about it
 * @param hooks what the run file says can be done to it, by name
 * @param unplayable why no run can go by the run file; empty where one can
 */
public record HandOver(
    Path authority, Path runFile, Map<String, Hook> hooks, Optional<String> unplayable) {
  private static final String AUTHORITY = "ca.pem";
  private static final String RUN_FILE = "custodian.yaml";
  private static final String SECRETS = "secrets";
  private static final String CERTIFICATE = "third-party.pem";
  private static final String CERTIFICATE_KEY = "third_party_certificate_key";

  /** All that is ever written. */
  public static final Set<String> NAMES = Set.of(AUTHORITY, RUN_FILE, SECRETS, CERTIFICATE);

  /** The place that stands for the address of hooks. */
  private static final String HOOKS = "hooks";

  private static final String CLIENT_CERTIFICATE =
      "  # What the Third Party has to show.\n  clientCertificate: {chain: "
          + CERTIFICATE
          + ", key: \"file:"
          + SECRETS
          + "/"
          + CERTIFICATE_KEY
          + "\"}\n";

  private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");
  private static final Pattern SECRET = Pattern.compile("\\bembedded:(\\w+)");
  private static final Pattern PIXIT = Pattern.compile("(?m)^pixit:\\n");

  /** The block about the custodian that is being served, with the comment before it. */
  private static final Pattern EMBEDDED =
      Pattern.compile("(?m)(^#.*\\n)*^embedded:.*\\n(^( .*)?\\n)*");

  /** The address that was registered last for the callback, which may be the only one. */
  private static final Pattern OTHER_REDIRECTS =
      Pattern.compile(
          "(?m)^( *otherRedirectUris:) *\\[\"\\{" + CustodianFacts.LAST_REDIRECT + "}\"].*$");

  private static final Pattern OPENING = Pattern.compile("\\A(#.*\\n)+");

  /**
   * @param certificate what the Third Party has to show; empty for nothing
   */
  static HandOver write(
      CustodianFacts facts,
      TrustStore trust,
      Optional<ServerIdentity> certificate,
      Path template,
      Path folder) {
    try {
      Path secrets = Files.createDirectories(folder.resolve(SECRETS));
      makePrivate(secrets, "rwx------");
      for (Map.Entry<String, String> secret : facts.secrets().entrySet()) {
        writeSecret(secrets.resolve(secret.getKey()), secret.getValue());
      }
      if (certificate.isPresent()) {
        ServerIdentity own = certificate.get();
        Files.writeString(folder.resolve(CERTIFICATE), TrustStore.of(own.chain()).pem());
        writeSecret(secrets.resolve(CERTIFICATE_KEY), PrivateKeys.pem(own.key()));
      }
      Path runFile =
          Files.writeString(
              folder.resolve(RUN_FILE),
              runFile(Files.readString(template), facts, certificate.isPresent()));
      return new HandOver(
          Files.writeString(folder.resolve(AUTHORITY), trust.pem()),
          runFile,
          // Not from what was just written, which may name what no reader takes.
          EmbeddedCustodian.readOnly(template, Map.of(HOOKS, facts.places().get(HOOKS)))
              .pixit()
              .hooks()
              .map(TestHooks::byName)
              .orElse(Map.of()),
          unplayable(runFile));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  /** A Third Party of somebody else may listen where Greenlight cannot. */
  private static Optional<String> unplayable(Path runFile) {
    try {
      new RunFileReader(Map.of()).read(runFile);
      return Optional.empty();
    } catch (BadRunFile e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The template with its places filled in, its secrets beside it, and whom to trust. */
  private static String runFile(String template, CustodianFacts facts, boolean certificate) {
    String registered =
        facts.hasOneRedirect() ? OTHER_REDIRECTS.matcher(template).replaceAll("$1 []") : template;
    String filled = replace(registered, PLACE, place -> facts.places().get(place.group(1)));
    String referring = replace(filled, SECRET, secret -> "file:" + SECRETS + "/" + secret.group(1));
    String trusting =
        PIXIT
            .matcher(referring)
            .replaceFirst(
                "pixit:\n  # Its certificate authority.\n  trust: ["
                    + AUTHORITY
                    + "]\n"
                    + (certificate ? CLIENT_CERTIFICATE : ""));
    return OPENING
        .matcher(EMBEDDED.matcher(trusting).replaceAll(""))
        .replaceFirst(
            "# Run file for the Data Custodian that 'greenlight serve custodian' started.\n");
  }

  private static void writeSecret(Path file, String secret) throws IOException {
    Files.writeString(file, secret + "\n");
    makePrivate(file, "rw-------");
  }

  private interface Replacement {
    /** The new text, or null to leave the old one. */
    String of(MatchResult match);
  }

  private static String replace(String text, Pattern pattern, Replacement replacement) {
    return pattern
        .matcher(text)
        .replaceAll(
            match -> {
              String other = replacement.of(match);
              return Matcher.quoteReplacement(other == null ? match.group() : other);
            });
  }

  private static void makePrivate(Path path, String permissions) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
