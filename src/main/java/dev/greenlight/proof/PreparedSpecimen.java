package dev.greenlight.proof;

import dev.greenlight.judge.feed.Delivery;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Snapshot;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A specimen, as it should be or with a sin, and all that its judge is told of it. */
public final class PreparedSpecimen {
  private static final String ROOT = "https://localhost:8443/DataCustodian/espi/1_1/resource";
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private final Specimen specimen;
  private final String host;
  private final Instant now;
  private final Supplier<AtomDocument> documents;
  private final byte[] good;

  /**
   * The same arguments give the same.
   *
   * @param root absolute, without a slash at the end
   * @param now when it is asked for, and judged
   */
  public PreparedSpecimen(Specimen specimen, long seed, String root, Instant now) {
    this.specimen = specimen;
    this.now = now;
    host = URI.create(root).getHost();
    documents = specimen.documents(seed, root, now);
    good = documents.get().toBytes();
  }

  /** As a selftest tries it: sins of names and dates need a day that does not change. */
  public static PreparedSpecimen forTrial(Specimen specimen, long seed) {
    return new PreparedSpecimen(specimen, seed, ROOT, NOW);
  }

  /** The document as it should be. */
  public byte[] good() {
    return good.clone();
  }

  /** The document with that sin. */
  public byte[] commit(FeedDeviation deviation) {
    return deviation.commit(documents.get());
  }

  /** Whether anything that the judge is told is other than it should be. */
  boolean landed(FeedDeviation deviation, byte[] bad) {
    return !Arrays.equals(good, bad)
        || !deviation.declared(specimen.blocks()).equals(specimen.blocks())
        || !specimen.fileName().map(deviation::fileName).equals(specimen.fileName());
  }

  /** How the document is to be judged as it should be. */
  public FeedRuling ruling(Profile profile) {
    return ruling(profile, specimen.blocks());
  }

  /** How the document with that sin is to be judged. */
  public FeedRuling ruling(Profile profile, FeedDeviation deviation) {
    return ruling(profile, deviation.declared(specimen.blocks()));
  }

  private FeedRuling ruling(Profile profile, Set<FunctionBlockId> blocks) {
    return new FeedRuling(specimen.version(), profile, blocks, now).from(host);
  }

  /** How the document comes as it should be. */
  public Delivery delivery() {
    return delivery(UnaryOperator.identity());
  }

  /** How the document with that sin comes. */
  public Delivery delivery(FeedDeviation deviation) {
    return delivery(deviation::fileName);
  }

  /** What is remembered of the earlier download is for one judgement: it is of one thread. */
  private Delivery delivery(UnaryOperator<String> offered) {
    return specimen
        .fileName()
        .map(right -> new Delivery(Optional.of(offered.apply(right)), Optional.of(remembered())))
        .orElse(Delivery.UNKNOWN);
  }

  private Snapshot remembered() {
    try {
      return FeedJudge.bundled().remember(new ByteArrayInputStream(good));
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array cannot fail to be read", e);
    }
  }
}
