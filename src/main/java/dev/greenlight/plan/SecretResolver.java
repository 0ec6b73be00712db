package dev.greenlight.plan;

import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<SecretReference> typed = SecretPlaces.typed(pixit);
    SecretPlaces.of(pixit)
        .entrySet()
        .forEach(place -> values.put(place.getKey(), value(place, typed)));
    return new Secrets(values);
  }

  /** Why secrets of the run file cannot be had, each once; empty when all can. */
  public List<String> missing(RunFile.Pixit pixit) {
    Set<SecretReference> typed = SecretPlaces.typed(pixit);
    return SecretPlaces.of(pixit).entrySet().stream()
        .flatMap(
            place -> {
              try {
                value(place, typed);
                return Stream.empty();
              } catch (BadRunFile e) {
                return Stream.of(e.getMessage());
              }
            })
        .toList();
  }

  /** All that are missing at once: else the user mends one after the other. */
  private void requireVariables(RunFile.Pixit pixit) {
    Map<String, String> missing = new LinkedHashMap<>();
    SecretPlaces.of(pixit)
        .forEach(
            (reference, key) -> {
              if (reference.scheme().equals("env")
                  && environment.getOrDefault(reference.name(), "").isEmpty()) {
                missing.put(reference.name(), key);
              }
            });
    if (missing.size() == 1) {
      missing.forEach(
          (name, key) -> {
            throw new BadRunFile(
                "environment variable %s is %s (%s)"
                    .formatted(name, environment.containsKey(name) ? "empty" : "not set", key));
          });
    }
    if (!missing.isEmpty()) {
      throw new BadRunFile(
          "environment variables " + String.join(", ", missing.keySet()) + " are not set");
    }
  }

  /** With the key of the run file that names it. */
  private String value(Map.Entry<SecretReference, String> place, Set<SecretReference> typed) {
    try {
      return value(place.getKey(), typed);
    } catch (BadRunFile e) {
      throw new BadRunFile(e.getMessage() + " (" + place.getValue() + ")", e);
    }
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
    if (value == null) {
      throw new BadRunFile("the secret " + reference.text() + " is not set");
    }
    if (value.isEmpty()) {
      throw new BadRunFile("the secret " + reference.text() + " is empty");
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
      throw new BadRunFile("the secret " + reference.text() + " cannot be read" + why(e, file), e);
    }
  }

  /** The path as it was looked for: relative ones start at the folder of the run file. */
  private static String why(IOException failure, Path file) {
    if (failure instanceof NoSuchFileException) {
      return ": there is no file " + file;
    }
    return failure instanceof AccessDeniedException ? ": that is not allowed" : "";
  }

  private Path at(SecretReference reference) {
    try {
      return folder.resolve(reference.name());
    } catch (InvalidPathException e) {
      throw new BadRunFile("the secret " + reference.text() + " cannot be read", e);
    }
  }
}
