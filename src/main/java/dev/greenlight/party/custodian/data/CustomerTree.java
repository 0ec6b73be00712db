package dev.greenlight.party.custodian.data;

import dev.greenlight.party.custodian.data.Resource.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Where Retail Customer data lives, one kind below the other, and how its entries are related. */
final class CustomerTree {
  private static final String SIDE = "cust";

  private final long seed;
  private final String root;
  private final String customerId;

  /**
   * @param customerId as in the address of everything about the customer
   */
  CustomerTree(long seed, String root, String customerId) {
    this.seed = seed;
    this.root = root;
    this.customerId = customerId;
  }

  /** Address of everything about the customer. */
  String batch() {
    return root + "/Batch/RetailCustomer/" + customerId;
  }

  /** Stands for what all of it hangs from, and is no entry itself. */
  String household() {
    return root + "/RetailCustomer/" + customerId;
  }

  /** A resource that hangs from none. */
  Resource alone(String kind, String title, Supplier<XmlElement> content) {
    String self = root + "/" + kind + "/" + Names.segment(seed, "customer/" + kind);
    return resource(kind, self, List.of(), title, content);
  }

  /** A resource below another one. */
  Resource child(
      Resource parent,
      String kind,
      String which,
      List<Resource> belongsTo,
      List<String> collections,
      Supplier<XmlElement> content) {
    return child(parent.self(), kind, which, belongsTo, collections, content);
  }

  /**
   * A resource below an address.
   *
   * @param which tells it from others of its kind
   * @param belongsTo what it is related to as members
   * @param collections kinds of what hangs from it
   */
  Resource child(
      String parent,
      String kind,
      String which,
      List<Resource> belongsTo,
      List<String> collections,
      Supplier<XmlElement> content) {
    String self = parent + "/" + kind + "/" + Names.segment(seed, "customer/" + kind + which);
    List<Related> related = new ArrayList<>();
    belongsTo.forEach(each -> related.add(each.asMember()));
    collections.forEach(
        each -> related.add(new Related(self + "/" + each, SIDE + "-feed/" + each)));
    return resource(kind, self, related, titleOf(kind), content);
  }

  private static Resource resource(
      String kind, String self, List<Related> related, String title, Supplier<XmlElement> content) {
    return new Resource(
        SIDE, kind, self, related, title, Resources.BEGINNING, Resources.BEGINNING, content);
  }

  /** {@code ServiceLocation} becomes {@code Service location}. */
  private static String titleOf(String kind) {
    String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
