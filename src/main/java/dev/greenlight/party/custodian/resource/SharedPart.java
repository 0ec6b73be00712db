package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Excerpt;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.Share;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What of a document is of what a Retail Customer chose to share. */
final class SharedPart {
  private static final LocalDate EARLIEST = LocalDate.EPOCH;
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);
  private static final String ENTRY = "entry";

  private static final String REFERENCE = "UsagePoint";
  private static final String REFERENCES = "UsagePoints";

  private SharedPart() {}

  /** Takes out of what is known of a customer where his other UsagePoints are. */
  static void narrowReferences(Share share, AtomDocument document) {
    if (!share.usagePoints().isEmpty()) {
      narrowReferences(
          document,
          address ->
              !share.usagePoints().contains(address.substring(address.lastIndexOf('/') + 1)));
    }
  }

  private static void narrowReferences(AtomDocument document, Predicate<String> hidden) {
    document
        .root()
        .descendants()
        .filter(element -> element.children(REFERENCES).findAny().isPresent())
        .toList()
        .forEach(
            element -> {
              element
                  .children(REFERENCES)
                  .forEach(all -> all.children().removeIf(each -> isHidden(hidden, each)));
              element
                  .children()
                  .removeIf(each -> each.name().equals(REFERENCES) && each.children().isEmpty());
            });
  }

  private static boolean isHidden(Predicate<String> hidden, XmlElement reference) {
    return reference.name().equals(REFERENCE) && hidden.test(reference.text());
  }

  /** The same of several customers, by what each shares. */
  static void narrowReferences(Shares shares, AtomDocument document) {
    narrowReferences(document, address -> !shares.admitPoint(address));
  }

  /** Takes out of a feed of several customers what none of their consents opens. */
  static void narrow(Shares shares, AtomDocument document) {
    document
        .root()
        .children()
        .removeIf(child -> child.name().equals(ENTRY) && !shares.admit(new Entry(child)));
    document.entries("UsagePoint").stream()
        .filter(point -> !shares.tellQuality(point))
        .map(Entry::element)
        .forEach(Extent::forgetQuality);
  }

  /** Whether an entry is of days that are shared. */
  static boolean isOfDays(Share share, Entry entry) {
    return !share.isBounded() || excerpt(share).isWanted(entry);
  }

  private static Excerpt excerpt(Share share) {
    return Excerpt.of(share.from().orElse(EARLIEST), share.to().orElse(LATEST));
  }

  /** Takes out of a feed what is of other days; whether what is left is anything at all. */
  static boolean narrow(Share share, AtomDocument document) {
    if (!share.isBounded()) {
      return true;
    }
    Excerpt excerpt = excerpt(share);
    XmlElement root = document.root();
    if (root.name().equals(ENTRY)) {
      return excerpt.isWanted(new Entry(root));
    }
    excerpt.cut(document);
    return true;
  }
}
