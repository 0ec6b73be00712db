package dev.greenlight.plan;

import dev.greenlight.model.Offline;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.Secrets;
import dev.greenlight.model.Sftp;
import dev.greenlight.model.TestHooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fetches the secrets that a run file refers to. */
public final class SecretResolver {
  /** No secret is longer; a file that is was named by mistake. */
  private static final int MOST_BYTES = 64 * 1024;

  /** What is shorter stands in ordinary words too: it could not be taken out of the evidence. */
  private static final int FEWEST_CHARACTERS = 6;

  /** A PIN: taken out of the evidence where it is all that stands in a field. */
  private static final int FEWEST_TYPED = 4;

  private final Map<String, String> environment;
  private final Map<String, String> embedded;
  private final Path folder;

  /**
   * @param environment variables by name
   * @param embedded secrets that the embedded party made, by name
   * @param folder from which relative paths start: that of the run file
   */
  public SecretResolver(
      Map<String, String> environment, Map<String, String> embedded, Path folder) {
    this.environment = Map.copyOf(environment);
    this.embedded = Map.copyOf(embedded);
    this.folder = folder;
  }

  /**
   * All secrets of the run file.
   *
   * @throws BadRunFile when one cannot be found
   */
  public Secrets resolve(RunFile.Pixit pixit) {
    requireVariables(pixit);
    Map<SecretReference, String> values = new HashMap<>();
    Set<SecretReference> typed = typed(pixit).collect(Collectors.toSet());
    references(pixit).forEach(reference -> values.put(reference, value(reference, typed)));
    return new Secrets(values);
  }

  /** Why secrets of the run file cannot be had, each once; empty when all can. */
  public List<String> missing(RunFile.Pixit pixit) {
    Set<SecretReference> typed = typed(pixit).collect(Collectors.toSet());
    return references(pixit)
        .distinct()
        .flatMap(
            reference -> {
              try {
                value(reference, typed);
                return Stream.empty();
              } catch (BadRunFile e) {
                return Stream.of(e.getMessage());
              }
            })
        .toList();
  }

  /** All that are missing at once: else the user mends one after the other. */
  private void requireVariables(RunFile.Pixit pixit) {
    List<String> missing =
        references(pixit)
            .filter(reference -> reference.scheme().equals("env"))
            .map(SecretReference::name)
            .filter(name -> environment.getOrDefault(name, "").isEmpty())
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      throw new BadRunFile(
          missing.size() == 1
              ? "environment variable " + missing.get(0) + " is not set"
              : "environment variables " + String.join(", ", missing) + " are not set");
    }
  }

  private static Stream<SecretReference> references(RunFile.Pixit pixit) {
    Function<RunFile.ThirdParty, Stream<SecretReference>> ofParty =
        party ->
            Stream.of(party.customer(), party.admin(), party.registration())
                .flatMap(
                    client -> Stream.concat(client.secret().stream(), client.token().stream()));
    return Stream.of(
            pixit.applications().flatMap(ofParty),
            typed(pixit),
            pixit.reception().certificate().map(RunFile.ClientCertificate::secret).stream(),
            pixit.clientCertificate().map(RunFile.ClientCertificate::secret).stream(),
            pixit.http().tls().certificates().values().stream()
                .map(RunFile.ClientCertificate::secret),
            pixit
                .people()
                .flatMap(each -> each.handedOver().stream())
                .map(RunFile.HandedOver::token),
            pixit.offline().stream().map(Offline::token),
            pixit.oauth().introspection().stream()
                .flatMap(each -> each.client().stream())
                .flatMap(client -> client.secret().stream()),
            pixit.registration().initialToken().stream(),
            pixit.registration().softwareStatement().stream(),
            pixit.sftp().stream().flatMap(Sftp::secrets),
            pixit.http().secretHeaders().values().stream(),
            pixit.hooks().flatMap(TestHooks::key).stream())
        .flatMap(Function.identity());
  }

  /** What Retail Customers type into pages. */
  private static Stream<SecretReference> typed(RunFile.Pixit pixit) {
    return pixit
        .people()
        .flatMap(
            customer ->
                Stream.concat(customer.password().stream(), customer.values().values().stream()));
  }

  private String value(SecretReference reference, Set<SecretReference> typed) {
    String value =
        switch (reference.scheme()) {
          case "env" -> environment.get(reference.name());
          case "file" -> read(reference);
          case "embedded" -> embedded.get(reference.name());
          default ->
              throw new BadRunFile(
                  "a secret stands in the run file itself; write env:NAME or file:PATH instead");
        };
    if (value == null || value.isEmpty()) {
      throw new BadRunFile("the secret " + reference.text() + " is not set");
    }
    int fewest = typed.contains(reference) ? FEWEST_TYPED : FEWEST_CHARACTERS;
    if (value.length() < fewest) {
      throw new BadRunFile(
          "the secret %s has fewer than %d characters: it could not be kept out of the report"
              .formatted(reference.text(), fewest));
    }
    return value;
  }

  private String read(SecretReference reference) {
    Path file = at(reference);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new BadRunFile("the secret " + reference.text() + " is not in a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new BadRunFile(
            "the secret " + reference.text() + " is longer than " + MOST_BYTES / 1024 + " KB");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().strip();
    } catch (CharacterCodingException e) {
      throw new BadRunFile("the secret " + reference.text() + " is no text in UTF-8", e);
    } catch (IOException e) {
      throw new BadRunFile("the secret " + reference.text() + " cannot be read", e);
    }
  }

  private Path at(SecretReference reference) {
    try {
      return folder.resolve(reference.name());
    } catch (InvalidPathException e) {
      throw new BadRunFile("the secret " + reference.text() + " cannot be read", e);
    }
  }
}
