package dev.greenlight.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the Third Party logs in at the SFTP server of the target (FB_34).
 *
 * @param user its name there; empty where the address of a file names it
 * @param key where its private key is; empty where it has a password
 * @param password where its password is; empty where it has a key
 * @param hostKeys fingerprints of the keys that the server may show, as {@code ssh-keygen -l}
 *     writes them
 */
public record Sftp(
    Optional<String> user,
    Optional<SecretReference> key,
    Optional<SecretReference> password,
    List<String> hostKeys) {
  public Sftp {
    hostKeys = List.copyOf(hostKeys);
  }

  /** The secret, whichever it is. */
  public Stream<SecretReference> secrets() {
    return Stream.concat(key.stream(), password.stream());
  }
}
