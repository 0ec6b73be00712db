package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.BatchListSides;
import dev.greenlight.model.WebAddress;
import java.util.List;

/**
 * What a notification leads to, for those who wait for one. What is right about it is for the judge
 * to say: whatever names a resource is good enough here.
 */
public final class BatchList {
  private BatchList() {}

  /** The addresses that it names, as written; none where it is not readable. */
  public static List<String> resources(String body) {
    try {
      return EspiFields.of("the notification", BatchListSides.asOfUsage(body), "resources");
    } catch (NotCarriedOut unreadable) {
      // It leads nowhere; it is on record all the same.
      return List.of();
    }
  }

  /** Whether it names the resource, by whatever scheme. */
  public static boolean names(String body, String resource) {
    WebAddress wanted = WebAddress.of(resource);
    return resources(body).stream().map(WebAddress::of).anyMatch(wanted::isSamePlaceAs);
  }
}
