package dev.greenlight.party.custodian.data;

import java.util.List;
import java.util.Objects;

/**
 * A feed, or a lone entry, that can be bent before it is sent. Media type {@link #MEDIA_TYPE}.
 *
 * <p>Each one is built afresh and belongs to who asked for it.
 */
public final class AtomDocument {
  /** What such a document is sent as. */
  public static final String MEDIA_TYPE = "application/atom+xml";

  private XmlElement root;

  /** A document around that element. */
  public AtomDocument(XmlElement root) {
    this.root = root;
  }

  /** The document element: {@code feed} or {@code entry}, unless somebody bent it. */
  public XmlElement root() {
    return root;
  }

  /** Puts another document element in the place of the present one. */
  public void root(XmlElement other) {
    root = Objects.requireNonNull(other);
  }

  /** The entries of a feed, in order; none of a lone entry. */
  public List<Entry> entries() {
    return root.children("entry").map(Entry::new).toList();
  }

  /** The entries of a feed that hold a resource of that name. */
  public List<Entry> entries(String kind) {
    return entries().stream().filter(entry -> entry.kind().equals(kind)).toList();
  }

  /** The document as it goes over the wire: UTF-8, Atom as the default namespace. */
  public byte[] toBytes() {
    return DocumentWriter.write(root);
  }
}
