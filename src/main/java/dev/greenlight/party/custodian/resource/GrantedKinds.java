package dev.greenlight.party.custodian.resource;

import dev.greenlight.model.CustomerBlocks;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.Scope;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a scope opens of who a customer is: all but the customer himself, and how his time goes, is
 * of a function block of its own (FB_56 to FB_62, FB_71).
 */
final class GrantedKinds {
  /** Stands for where a customer lives (FB_55) as if it were a kind of resource. */
  static final String ADDRESS = "address of a Customer";

  /** Stands likewise for how he is reached. */
  static final String CONTACT = "contact of a Customer";

  /** Stands for how an account is billed (FB_56), in one that was granted by another block. */
  static final String BILLING = "billing of a CustomerAccount";

  private static final String ACCOUNT = "CustomerAccount";
  private static final String BILLING_BLOCK = "56";

  private static final Map<String, Set<String>> PARTS =
      Map.of(
          ADDRESS,
          Set.of("streetAddress", "postalAddress"),
          CONTACT,
          Set.of("phone1", "phone2", "electronicAddress"));

  private static final String ENTRY = "entry";

  private GrantedKinds() {}

  /** Whether a scope names a block of that kind of resource, if it takes one. */
  static boolean grants(Scope scope, String kind) {
    if (kind.equals(BILLING)) {
      return scope.blocks().contains(BILLING_BLOCK);
    }
    return (kind.equals(ADDRESS) || kind.equals(CONTACT))
        ? scope.blocks().contains("55")
        : CustomerBlocks.open(scope.blocks(), kind);
  }

  /**
   * Takes out of a document what was not granted, and the ways there.
   *
   * @param granted by where an entry lives, and the kind of it or of what it relates to
   * @return whether what is left is anything at all
   */
  static boolean narrow(BiPredicate<String, String> granted, AtomDocument document) {
    XmlElement root = document.root();
    if (root.name().equals(ENTRY)) {
      return keeps(granted, root);
    }
    root.children().removeIf(child -> child.name().equals(ENTRY) && !keeps(granted, child));
    return root.child(ENTRY).isPresent();
  }

  private static boolean keeps(BiPredicate<String, String> granted, XmlElement element) {
    Entry entry = new Entry(element);
    String self = entry.self();
    element
        .children()
        .removeIf(part -> isRelated(part) && !granted.test(self, kindAt(addressIn(part))));
    if (entry.kind().equals("Customer")) {
      PARTS.forEach(
          (part, names) -> {
            if (!granted.test(self, part)) {
              forget(entry.resource(), names);
            }
          });
    }
    if (entry.kind().equals(ACCOUNT) && !granted.test(self, BILLING)) {
      Set<String> billing = CustomerBlocks.fieldsOf(ACCOUNT, BILLING_BLOCK);
      entry.resource().children().removeIf(each -> billing.contains(each.name()));
    }
    return granted.test(self, entry.kind());
  }

  private static void forget(XmlElement customer, Set<String> names) {
    customer
        .children("Organisation")
        .forEach(
            organisation -> organisation.children().removeIf(each -> names.contains(each.name())));
    customer
        .children()
        .removeIf(each -> each.name().equals("Organisation") && each.children().isEmpty());
  }

  private static boolean isRelated(XmlElement part) {
    return "related".equals(part.attributes().get("rel"));
  }

  private static String addressIn(XmlElement link) {
    return link.attributes().getOrDefault("href", "");
  }

  /** Of a collection its last segment, of a member the one before; empty where it is neither. */
  private static String kindAt(String address) {
    String[] segments = address.split("/", -1);
    for (int i = segments.length - 1; i >= Math.max(0, segments.length - 2); i--) {
      if (!CustomerBlocks.of(segments[i]).isEmpty()) {
        return segments[i];
      }
    }
    return "";
  }
}
