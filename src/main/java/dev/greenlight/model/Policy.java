package dev.greenlight.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the harness behaves.
 *
 * @param requestSeconds longest wait for one answer, from 1
 * @param bodyMegabytes largest body that is read, from 1
 * @param caseSeconds longest time for one case, from 1
 * @param waitSeconds longest wait for data that the target asks to come back for
 * @param settleSeconds longest time until a change that was made shows everywhere; 0 for at once
 * @param ageSeconds longest time that a run waits, after its other cases, until what it has has
 *     expired by itself, where no hook makes it expire; 0 for not at all
 * @param writes which requests may be sent that would change something at the resource server
 * @param operator who runs this, for page one
 * @param waivers known deviations that are accepted, with a reason
 * @param attestations what persons say of duties that no machine can judge
 */
public record Policy(
    int requestSeconds,
    int bodyMegabytes,
    int caseSeconds,
    int waitSeconds,
    int settleSeconds,
    int ageSeconds,
    Writes writes,
    String operator,
    List<Waiver> waivers,
    List<Attestation> attestations) {
  public Policy {
    waivers = List.copyOf(waivers);
    attestations = List.copyOf(attestations);
  }

  /** What was said for that case; empty when nobody has looked yet. */
  public Optional<Attestation> attestation(String testCase) {
    return attestations.stream().filter(each -> each.testCase().equals(testCase)).findFirst();
  }

  /** Which POST, PUT and DELETE may be sent to the resource server. */
  public enum Writes {
    /** None. */
    FORBIDDEN,
    /** Those that a correct target refuses. */
    REFUSED,
    /** Those that a correct target carries out, too. */
    ALLOWED;

    /** Whether whoever allows this allows the other too. */
    public boolean covers(Writes other) {
      return compareTo(other) >= 0;
    }

    /** As the run file writes it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
