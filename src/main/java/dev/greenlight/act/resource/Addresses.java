package dev.greenlight.act.resource;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Takes addresses of resources apart at their last segment. The query is left behind. */
public final class Addresses {
  private static final String AS_IT_IS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@";

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

  /** The same place with another member at its end, and a slash behind it where there is one. */
  public static String sibling(String address, String last) {
    String behind = address.replaceFirst("[?#].*$", "").endsWith("/") ? "/" : "";
    return under(parent(address), last) + behind;
  }

  /** An id as a segment of a path (RFC 3986 section 3.3): what may not stand there is encoded. */
  public static String segment(String id) {
    StringBuilder segment = new StringBuilder();
    for (byte each : id.getBytes(StandardCharsets.UTF_8)) {
      if (AS_IT_IS.indexOf(each) >= 0) {
        segment.append((char) each);
      } else {
        segment.append(String.format(Locale.ROOT, "%%%02X", each));
      }
    }
    return segment.toString();
  }

  private static String withoutQuery(String address) {
    return address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
  }
}
