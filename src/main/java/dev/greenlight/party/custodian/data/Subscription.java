package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one Retail Customer has let a Third Party read: the batch, and each resource below the
 * resource root by itself, word for word the same. Safe for use by many threads.
 */
public final class Subscription {
  private static final Pattern BATCH_OF_USAGE_POINT =
      Pattern.compile("Batch/Subscription/[^/]+/UsagePoint/([^/]+)");

  /** Blocks: fewer leave nothing between them. */
  private static final int LEAST = 3;

  private final String id;
  private final String root;
  private final Instant now;
  private final List<Branch> branches;
  private final Corrections corrections;
  private final Map<String, Resource> resources = new LinkedHashMap<>();

  /** One in which nothing will be corrected. */
  Subscription(String id, String root, Instant now, List<Branch> branches) {
    this(id, root, now, branches, new Corrections());
  }

  Subscription(
      String id, String root, Instant now, List<Branch> branches, Corrections corrections) {
    this.corrections = corrections;
    this.id = id;
    this.root = root;
    this.now = now;
    this.branches = List.copyOf(branches);
    for (Branch branch : branches) {
      branch.resources().forEach(resource -> resources.putIfAbsent(resource.self(), resource));
    }
  }

  /** As in its URI, such as {@code 9}. */
  public String id() {
    return id;
  }

  /** Path of the batch below the resource root. */
  public String batchPath() {
    return "Batch/Subscription/" + id;
  }

  /** Titles of its UsagePoints by their ids, in the order of the batch. */
  public Map<String, String> usagePoints() {
    Map<String, String> points = new LinkedHashMap<>();
    branches.forEach(branch -> points.put(branch.root().id(), branch.root().title()));
    return points;
  }

  /** The same with some of its UsagePoints only, as if there were no others. */
  Subscription of(Set<String> usagePoints) {
    return new Subscription(
        id,
        root,
        now,
        branches.stream().filter(branch -> usagePoints.contains(branch.root().id())).toList(),
        corrections);
  }

  /** The same with other branches, told of at that time. */
  Subscription with(List<Branch> others, Instant when) {
    return new Subscription(id, root, when, others, corrections);
  }

  /** The same without UsagePoints of that service, such as 1 for gas. */
  Subscription without(int service) {
    return with(
        branches.stream()
            .filter(
                branch ->
                    branch.root().content().get().at("ServiceCategory", "kind").number() != service)
            .toList(),
        now);
  }

  /** The same with readings and blocks of other lengths, where it has any. */
  Subscription in(Granularity wanted) {
    List<Branch> others = branches.stream().map(branch -> branch.in(wanted)).toList();
    return others.equals(branches) ? this : with(others, now);
  }

  List<Branch> branches() {
    return branches;
  }

  /** Where its resources of that kind live, in the order of the batch. */
  List<String> selves(String kind) {
    return resources.values().stream()
        .filter(resource -> resource.kind().equals(kind))
        .map(Resource::self)
        .toList();
  }

  /** When an IntervalBlock was published first that is the newest; empty where there is none. */
  public Optional<Instant> lastPublication() {
    return resources.values().stream()
        .filter(resource -> resource.kind().equals("IntervalBlock"))
        .map(Resource::published)
        .max(Instant::compareTo);
  }

  /**
   * Corrects a reading of an IntervalBlock, neither the first nor the last nor that in the middle;
   * of one that was billed, where there is any.
   *
   * @param bills whether the bills that it is part of are corrected too
   * @return where what says something else since then lives; nothing where there is no block
   */
  List<String> correct(boolean bills) {
    List<String> all = selves("IntervalBlock");
    List<String> between = new ArrayList<>(all);
    if (all.size() > LEAST) {
      between.removeAll(List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1)));
    }
    List<String> billed =
        between.stream()
            .filter(block -> branches.stream().anyMatch(branch -> branch.bills(block)))
            .toList();
    List<String> candidates = billed.isEmpty() ? between : billed;
    return candidates.isEmpty()
        ? List.of()
        : branches.stream()
            .map(branch -> branch.correct(candidates.get(candidates.size() / 3), bills))
            .filter(changed -> !changed.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** Forgets what was corrected. */
  void restore() {
    branches.forEach(Branch::restore);
  }

  /** Everything, as one feed. */
  public AtomDocument batch() {
    return batch(batchPath(), "Subscription", resources.values());
  }

  /** Several as one feed, with the root and the time of any of them. */
  static AtomDocument bulk(String path, Subscription any, List<Subscription> several) {
    Map<String, Resource> all = new LinkedHashMap<>();
    several.forEach(each -> each.resources.forEach(all::putIfAbsent));
    return any.batch(path, "Subscription", all.values());
  }

  /**
   * What a GET on a URI answers.
   *
   * @param path below the resource root, without a leading slash and without a query, such as
   *     {@code ReadingType} or {@code Subscription/9/UsagePoint/x}
   * @return a feed for a collection or a batch, an entry for a member; empty when nothing of this
   *     subscription lives there
   */
  public Optional<AtomDocument> read(String path) {
    if (path.equals(batchPath())) {
      return Optional.of(batch());
    }
    if (path.equals(batchPath() + "/UsagePoint")) {
      return Optional.of(batch(path, "UsagePoint", resources.values()));
    }
    String href = root + "/" + path;
    Matcher batch = BATCH_OF_USAGE_POINT.matcher(path);
    if (batch.matches()) {
      String usagePoint = root + path.substring("Batch".length());
      return branches.stream()
          .filter(branch -> branch.root().self().equals(usagePoint))
          .findFirst()
          .map(branch -> batch(path, "UsagePoint", branch.resources()));
    }
    if (resources.containsKey(href)) {
      return Optional.of(new AtomDocument(corrections.entryOf(resources.get(href))));
    }
    List<Resource> members =
        resources.values().stream().filter(each -> each.collection().equals(href)).toList();
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(feed(members.get(0).asCollection(), members));
  }

  private AtomDocument batch(String path, String kind, Collection<Resource> members) {
    AtomDocument batch = feed(new Related(root + "/" + path, "espi-feed/" + kind), members);
    String certificate = "https://cert.greenbuttonalliance.org/certificate/" + Names.uuidOf(root);
    XmlElement self = batch.root().at("link");
    batch.root().addAfter(self, Resource.link("related", new Related(certificate, "text/html")));
    return batch;
  }

  private AtomDocument feed(Related self, Collection<Resource> members) {
    XmlElement feed =
        XmlElement.atom("feed")
            .with(
                XmlElement.atom("id").text(Names.idOf(self.href())),
                Resource.link("self", self),
                XmlElement.atom("title").text("Green Button energy usage"),
                XmlElement.atom("updated").text(corrections.last(members).orElse(now).toString()));
    members.forEach(member -> feed.with(corrections.entryOf(member)));
    return new AtomDocument(feed);
  }
}
