package dev.greenlight.judge.feed;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * How a document is to be judged.
 *
 * @param version whose schemas apply; empty for the newest that fits
 * @param profile reading of the rules
 * @param blocks to judge; empty for those that the document calls for
 * @param declared whether somebody claims those blocks for the document; not when they are only all
 *     that may be asked about
 * @param now reference instant for rules about the future
 * @param origin host from which the document was fetched; empty when nobody knows
 * @param known what whoever asks knows of it
 */
public record FeedRuling(
    Optional<EspiVersion> version,
    Profile profile,
    Set<FunctionBlockId> blocks,
    boolean declared,
    Instant now,
    Optional<String> origin,
    Known known) {

  public FeedRuling {
    blocks = Set.copyOf(blocks);
    now = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Blocks that are given are declared. */
  public FeedRuling(
      Optional<EspiVersion> version, Profile profile, Set<FunctionBlockId> blocks, Instant now) {
    this(version, profile, blocks, !blocks.isEmpty(), now);
  }

  /** A document from nobody knows where, of which nothing is known. */
  public FeedRuling(
      Optional<EspiVersion> version,
      Profile profile,
      Set<FunctionBlockId> blocks,
      boolean declared,
      Instant now) {
    this(version, profile, blocks, declared, now, Optional.empty(), Known.NOTHING);
  }

  /** The same for a document that was fetched from that host. */
  public FeedRuling from(String host) {
    return new FeedRuling(version, profile, blocks, declared, now, Optional.of(host), known);
  }

  /** The same for documents of which that is known. */
  public FeedRuling knowing(Known other) {
    return new FeedRuling(version, profile, blocks, declared, now, origin, other);
  }

  /** The blocks that somebody claims for the document; none when nobody does. */
  public Set<FunctionBlockId> declaredBlocks() {
    return declared ? blocks : Set.of();
  }

  /** Version and blocks as the document has it. */
  public static FeedRuling auto(Profile profile, Instant now) {
    return new FeedRuling(Optional.empty(), profile, Set.of(), now);
  }

  /** Whether the published tests are to be reproduced with their faults. */
  public boolean official() {
    return profile == Profile.OFFICIAL_2018;
  }

  /**
   * Whether FB_99 is named: the block of published tests that the programme has parked. No document
   * calls for it.
   */
  public boolean asksForParkedTests() {
    return blocks.stream().anyMatch(FunctionBlockId::isParked);
  }
}
