package dev.greenlight.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows wrong namespaces, and reads them as the ones that were meant if it is to: near misses
 * wherever they stand, any other one in a resource that is named as one of ours.
 *
 * <p>A foreign namespace may be one of a vendor, with resources of its own beside ours. It is taken
 * for one of ours only where it comes before any that is right, and is among the first; no
 * namespace, and that of Atom, are nobody's and always taken so. A feed or entry in no namespace,
 * or in that of its resources, is one of Atom, and so is what stands in it, contents aside.
 */
final class NamespaceMender {
  /** Which side it is of shows in the resources that come after it. */
  private static final String OF_BOTH = "LocalTimeParameters";

  /** Who writes more than so many means none of them. */
  private static final int MOST_STRANGE = 16;

  private static final int NOWHERE = Integer.MAX_VALUE;

  private final boolean mends;
  private final ElementListener listener;
  private final Map<String, String> meant = new HashMap<>();
  private final List<MisspeltNamespace> misspelt = new ArrayList<>();
  private final Set<String> strange = new HashSet<>(Set.of("", Namespaces.ATOM));
  private boolean metRight;

  /** Namespaces of ours that were met as they are to be written. */
  private final Set<String> metAsWritten = new HashSet<>();

  private boolean isRootRight;

  /** How deep the open resource stands that is in a strange namespace. */
  private int stranger = NOWHERE;

  private String strangerWritten = "";
  private String strangerMeant = "";

  /** The wrong namespace in which the feed or entry is that is the document; else null. */
  private String wrapper;

  /** What was asked for last, which is what is asked for next. */
  private String last = "";

  private String lastMeant = "";

  /**
   * @param listener knows where resources are at home
   */
  NamespaceMender(boolean mends, ElementListener listener) {
    this.mends = mends;
    this.listener = listener;
  }

  String mend(String namespace) {
    return mends ? meantBy(namespace) : namespace;
  }

  /**
   * The namespace as which that of an element is read.
   *
   * @param written as in the document
   * @param depth how many elements are open around it
   */
  String mend(String written, String name, Element parent, int depth) {
    if (!mends) {
      return written;
    }
    if (parent == null) {
      wrapper = isWrapper(written, name) ? written : null;
      isRootRight = written.equals(Namespaces.ATOM);
    }
    if (depth == 1 && isRootRight && name.equals("entry") && written.equals(Namespaces.ATOM)) {
      metAsWritten.add(written);
    }
    if (written.equals(wrapper) && isOfWrapper(parent)) {
      return Namespaces.ATOM;
    }
    if (depth <= stranger) {
      stranger = NOWHERE;
    } else if (written.equals(strangerWritten)) {
      return strangerMeant;
    }
    String right = meantBy(written);
    return parent != null && parent.isAtom("content")
        ? ofResource(written, right, name, depth)
        : right;
  }

  /** Whether a feed or entry is in no namespace, or in one of its resources. */
  private boolean isWrapper(String written, String name) {
    String right = meantBy(written);
    return (name.equals("feed") || name.equals("entry"))
        && (right.isEmpty() || right.equals(Namespaces.ESPI) || right.equals(Namespaces.CUSTOMER));
  }

  /** Whether an element with such a parent, if any, is one of Atom. */
  private static boolean isOfWrapper(Element parent) {
    return parent == null
        || (parent.namespace().equals(Namespaces.ATOM) && !parent.name().equals("content"));
  }

  private String ofResource(String written, String right, String name, int depth) {
    if (right.equals(Namespaces.ESPI) || right.equals(Namespaces.CUSTOMER)) {
      metRight = true;
      if (right.equals(written)) {
        metAsWritten.add(right);
      }
      return right;
    }
    boolean isOthers = metRight || strange.size() >= MOST_STRANGE;
    Optional<String> home = listener.home(name);
    if (home.isEmpty() || (isOthers && !strange.contains(written))) {
      return right;
    }
    strange.add(written);
    stranger = depth;
    strangerWritten = written;
    strangerMeant = home.get();
    return strangerMeant;
  }

  @SuppressWarnings("ReferenceEquality") // The quick way; the map knows for sure.
  private String meantBy(String namespace) {
    if (namespace != last) {
      lastMeant = meant.computeIfAbsent(namespace, ns -> Namespaces.meantBy(ns).orElse(ns));
      last = namespace;
    }
    return lastMeant;
  }

  /** Remembers the first element of each wrong namespace. */
  void used(String written, Element element) {
    String right = mends ? element.namespace() : meantBy(written);
    if (right.equals(written)) {
      return;
    }
    for (int i = 0; i < misspelt.size(); i++) {
      MisspeltNamespace known = misspelt.get(i);
      if (known.written().equals(written)) {
        if (known.element().equals(OF_BOTH) && !known.meant().equals(right)) {
          misspelt.set(i, new MisspeltNamespace(written, right, OF_BOTH, known.at()));
        }
        return;
      }
    }
    misspelt.add(new MisspeltNamespace(written, right, element.name(), element.at()));
  }

  List<MisspeltNamespace> misspelt() {
    return List.copyOf(misspelt);
  }

  /** See {@link XmlPass.Outcome#metRight}. */
  Set<String> metRight() {
    return Set.copyOf(metAsWritten);
  }
}
