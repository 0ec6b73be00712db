package dev.greenlight.act.resource;

/** Takes addresses of resources apart at their last segment. The query is left behind. */
public final class Addresses {
  private Addresses() {}

  /** Everything before the last segment, without the slash. */
  public static String parent(String address) {
    String path = withoutQuery(address);
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** The last segment: the id of a member. */
  public static String last(String address) {
    String path = withoutQuery(address);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A member of a collection. */
  public static String under(String parent, String last) {
    return parent + "/" + last;
  }

  /** The same place with another member at its end. */
  public static String sibling(String address, String last) {
    return under(parent(address), last);
  }

  private static String withoutQuery(String address) {
    return address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
  }
}
