package dev.greenlight.party.deviation;

import dev.greenlight.model.Profile;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * One deliberate departure from correct behaviour: what is done, which duty it breaks, and who must
 * notice.
 *
 * <p>A subclass names the sin in its class name and says how it is committed; everything else bends
 * nothing.
 */
public abstract class Deviation {

  /** Where the sin is committed. */
  public enum Layer {
    /** The Atom feed with its ESPI resources. */
    FEED,
    /** Authorization, token and revocation endpoints. */
    OAUTH,
    /** The resource server: access, status codes, headers. */
    RESOURCE,
    /** Handshake, certificates, versions of TLS. */
    TLS
  }

  /**
   * The duty that a deviation breaks.
   *
   * @param duty id of a requirement, or of the feed rule that states it
   */
  protected record Breach(String duty) {}

  private final String id;
  private final Layer layer;
  private final String summary;
  private final Breach breach;
  private final Detection detection;

  /** A deviation that is called as its class. */
  protected Deviation(Layer layer, String summary, Breach breach, Detection detection) {
    this(null, layer, summary, breach, detection);
  }

  /**
   * A deviation of a family that shares one class.
   *
   * @param id its own name, such as {@code DropsTitleOfUsagePoint}; null for the name of the class
   * @param summary the sin in one sentence that begins with a verb: "Lets a code be redeemed
   *     twice."
   */
  protected Deviation(String id, Layer layer, String summary, Breach breach, Detection detection) {
    this.id = id == null ? getClass().getSimpleName() : id;
    this.layer = layer;
    this.summary = summary;
    this.breach = breach;
    this.detection = detection;
  }

  /** Reads as a word in the constructor of a deviation. */
  protected static Breach breaks(String duty) {
    return new Breach(duty);
  }

  /** Reads as a word in the constructor of a deviation; see {@link Detection#killedBy}. */
  protected static Detection killedBy(String... ids) {
    return Detection.killedBy(ids);
  }

  /** Unique name, used on the command line and in the kill matrix. */
  public final String id() {
    return id;
  }

  /** Where it is committed. */
  public final Layer layer() {
    return layer;
  }

  /** What is done, in one sentence. */
  public final String summary() {
    return summary;
  }

  /** Id of the requirement or feed rule that it breaks. */
  public final String breaks() {
    return breach.duty();
  }

  /** The other duties that it breaks too, each with the test cases that must notice just that. */
  public final SortedMap<String, Set<String>> alsoBreaks() {
    return detection.otherDuties();
  }

  /** Ids of the duties that this one must name to have noticed it; all of them. */
  public final Set<String> dutiesNamedBy(String killer) {
    Set<String> duties = new TreeSet<>();
    if (detection.isKillerOfFirstDuty(killer)) {
      duties.add(breaks());
    }
    alsoBreaks()
        .forEach(
            (duty, killers) -> {
              if (killers.contains(killer)) {
                duties.add(duty);
              }
            });
    return duties;
  }

  /** Ids of the rules and test cases that must all report it under that profile; may be empty. */
  public final Set<String> killedBy(Profile profile) {
    return detection.killers(profile);
  }

  /** Ids of the rules and test cases that may report it too under that profile. */
  public final Set<String> collateral(Profile profile) {
    return detection.bystanders(profile);
  }

  /** All of the two. */
  public final Set<String> concerned(Profile profile) {
    Set<String> ids = new TreeSet<>(killedBy(profile));
    ids.addAll(collateral(profile));
    return ids;
  }

  /** {@link #id()}. */
  @Override
  public final String toString() {
    return id;
  }
}
