package dev.greenlight.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The evidence that one question is about, by the roles its check knows it under. */
public final class Exhibits {
  private final EvidenceIndex index;
  private final Map<String, String> idsByRole;

  Exhibits(EvidenceIndex index, Map<String, String> idsByRole) {
    this.index = index;
    this.idsByRole = Map.copyOf(idsByRole);
  }

  /** Ids of all of it. */
  public List<String> ids() {
    return idsByRole.values().stream().sorted().toList();
  }

  /** The request and its answer under that role. */
  public Exchange exchange(String role) {
    return get(role, Exchange.class);
  }

  /** The callback under that role. */
  public Callback callback(String role) {
    return get(role, Callback.class);
  }

  /** The TLS handshake under that role. */
  public Handshake handshake(String role) {
    return get(role, Handshake.class);
  }

  /** The visit to an SFTP server under that role. */
  public FileTransfer file(String role) {
    return get(role, FileTransfer.class);
  }

  /** What several secrets have in common, under that role. */
  public SecretSample sample(String role) {
    return get(role, SecretSample.class);
  }

  /** What a person said, under that role. */
  public Attested attested(String role) {
    return get(role, Attested.class);
  }

  /** The harness's own knowledge under that role. */
  public String fact(String role) {
    return get(role, Fact.class).value();
  }

  /** Whether there is anything under that role. */
  public boolean has(String role) {
    return idsByRole.containsKey(role);
  }

  /** Whatever is under that role. */
  public Exhibit any(String role) {
    return get(role, Exhibit.class);
  }

  /** What is known of a secret that was replaced by this pseudonym. */
  public Optional<SecretFacts> secret(String pseudonym) {
    return Optional.ofNullable(index.secret(pseudonym));
  }

  /**
   * Computes something once for all questions of the same evidence, such as the judgement of one
   * feed.
   */
  public <T> T once(Object key, Supplier<T> value) {
    return index.once(key, value);
  }

  private <T extends Exhibit> T get(String role, Class<T> type) {
    String id = idsByRole.get(role);
    if (id == null) {
      throw new BadEvidence(
          "the question has no exhibit '" + role + "', only " + idsByRole.keySet());
    }
    Exhibit exhibit = index.exhibit(id);
    if (!type.isInstance(exhibit)) {
      throw new BadEvidence("exhibit '" + role + "' is no " + type.getSimpleName());
    }
    return type.cast(exhibit);
  }
}
