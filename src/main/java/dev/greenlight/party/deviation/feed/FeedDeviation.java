package dev.greenlight.party.deviation.feed;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.Deviation;
import java.util.List;
import java.util.Set;

/**
 * One sin in the batch feed of a subscription.
 *
 * <p>Where a sin could be committed on any entry of a kind, it is on the one in the middle: looking
 * at the first or the last only must not suffice to find it.
 */
public abstract class FeedDeviation extends Deviation {

  FeedDeviation(String summary, Breach breach, Detection detection) {
    super(Layer.FEED, summary, breach, detection);
  }

  FeedDeviation(String id, String summary, Breach breach, Detection detection) {
    super(id, Layer.FEED, summary, breach, detection);
  }

  /**
   * Bends the document; as it is, when the sin is in the bytes.
   *
   * @throws NoSuchPart when the document has no place to commit the sin in
   */
  public void bend(AtomDocument batch) {}

  /** Bends the bytes; as they are, when the sin is in the document. */
  public byte[] bendBytes(byte[] batch) {
    return batch;
  }

  /**
   * The function blocks that are declared for the document when this is committed: where the sin is
   * not in the document but in what is claimed for it, others than rightly would be.
   */
  public Set<FunctionBlockId> declared(Set<FunctionBlockId> rightly) {
    return rightly;
  }

  /** The name under which the batch is offered for download, given the right one. */
  public String fileName(String right) {
    return right;
  }

  /** Ids of the rules that must all report it under that profile, and of the schema. */
  public final Set<String> killedByRules(Profile profile) {
    Set<String> rules = killedBy(profile);
    rules.removeIf(id -> id.startsWith("TC_"));
    return rules;
  }

  /** The batch as a Data Custodian sends it that commits this sin. */
  public final byte[] commit(AtomDocument batch) {
    bend(batch);
    return bendBytes(batch.toBytes());
  }

  /**
   * The same batch with the sin in it; as it is where it has no place for it, such as one of
   * electricity for a sin against gas.
   */
  public final AtomDocument sinned(AtomDocument batch) {
    AtomDocument sinned = new AtomDocument(batch.root().copy());
    try {
      bend(sinned);
      return sinned;
    } catch (NoSuchPart e) {
      return batch;
    }
  }

  /** The entry in the middle of those that hold a resource of that name. */
  static Entry middle(AtomDocument batch, String kind) {
    return middle(batch.entries(kind), kind);
  }

  static <T> T middle(List<T> all, String what) {
    if (all.isEmpty()) {
      throw new NoSuchPart("the feed has no " + what);
    }
    return all.get(all.size() / 2);
  }

  /** The readings of a block. */
  static List<XmlElement> readings(XmlElement intervalBlock) {
    return intervalBlock.children("IntervalReading").toList();
  }

  /** The block in the middle of all. */
  static XmlElement middleBlock(AtomDocument batch) {
    return middle(batch, "IntervalBlock").resource();
  }

  /** The reading in the middle of that block. */
  static XmlElement middleReading(XmlElement intervalBlock) {
    return middle(readings(intervalBlock), "IntervalReading");
  }

  /** Adds to the number that an element holds. */
  static void add(XmlElement element, long more) {
    element.text(Long.toString(element.number() + more));
  }

  /** Changes where the first link of that relation points to. */
  static void retarget(Entry entry, String relation, String href) {
    middle(entry.links(relation).subList(0, 1), relation).attribute("href", href);
  }

  /** A link as it stands in an entry. */
  static XmlElement link(String relation, String href, String type) {
    return XmlElement.atom("link")
        .attribute("rel", relation)
        .attribute("href", href)
        .attribute("type", type);
  }

  /** Puts a link after the last one of the entry. */
  static void addLink(Entry entry, XmlElement link) {
    List<XmlElement> links = entry.element().children("link").toList();
    entry.element().addAfter(links.get(links.size() - 1), link);
  }

  /** A noun with its article. */
  static String one(String noun) {
    return ("AEIO".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** A name that begins with a capital letter, for ids. */
  static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
