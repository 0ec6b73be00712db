package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Excerpt;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.Share;
import java.time.LocalDate;

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
    if (share.usagePoints().isEmpty()) {
      return;
    }
    document
        .root()
        .descendants()
        .filter(element -> element.children(REFERENCES).findAny().isPresent())
        .toList()
        .forEach(
            element -> {
              element
                  .children(REFERENCES)
                  .forEach(all -> all.children().removeIf(each -> isHidden(share, each)));
              element
                  .children()
                  .removeIf(each -> each.name().equals(REFERENCES) && each.children().isEmpty());
            });
  }

  private static boolean isHidden(Share share, XmlElement reference) {
    String address = reference.text();
    return reference.name().equals(REFERENCE)
        && !share.usagePoints().contains(address.substring(address.lastIndexOf('/') + 1));
  }

  /** Takes out of a feed what is of other days; whether what is left is anything at all. */
  static boolean narrow(Share share, AtomDocument document) {
    if (!share.isBounded()) {
      return true;
    }
    Excerpt excerpt = Excerpt.of(share.from().orElse(EARLIEST), share.to().orElse(LATEST));
    XmlElement root = document.root();
    if (root.name().equals(ENTRY)) {
      return excerpt.isWanted(new Entry(root));
    }
    excerpt.cut(document);
    return true;
  }
}
