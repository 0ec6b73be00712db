package dev.greenlight.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How resources are asked for, where it is not as most custodians have it.
 *
 * @param dateFilter {@code published} or {@code updated}: by which times a feed is asked for where
 *     a case needs one of the two, and does not say which
 * @param fraction whether times have a fraction of a second; both is RFC 3339
 * @param trailingSlash whether a slash stands behind addresses that are put together
 * @param redirects whether redirects that stay below the root of the resources are followed
 */
public record ResourceWays(
    String dateFilter, boolean fraction, boolean trailingSlash, boolean redirects) {
  /** By which times a feed is asked for unless the run file says otherwise. */
  public static final String PUBLISHED = "published";

  /** As most custodians have it. */
  public static final ResourceWays USUAL = new ResourceWays(PUBLISHED, false, false, false);

  private static final DateTimeFormatter WITH_FRACTION =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** What of it is not as most custodians have it, in words for a report. */
  List<String> unusual() {
    List<String> words = new ArrayList<>();
    if (redirects) {
      words.add("redirects below the root of the resources followed (pixit.resources.redirects)");
    }
    if (trailingSlash) {
      words.add("a slash behind addresses put together (pixit.resources.trailingSlash)");
    }
    if (!dateFilter.equals(PUBLISHED)) {
      words.add("feeds filtered by " + dateFilter + "-min and -max (pixit.resources.dateFilter)");
    }
    if (fraction) {
      words.add("times of queries with a fraction of a second (pixit.resources.dateFormat)");
    }
    return words;
  }

  /**
   * What may have gone wrong at an address, to be said behind what was observed there; empty where
   * it does not end as the run file may ask.
   */
  public static String doubt(String uri) {
    return uri.replaceFirst("[?#].*", "").endsWith("/")
        ? ", with the slash at its end that pixit.resources.trailingSlash asks for, if it says true"
        : "";
  }

  /** A time as queries write it, in UTC. */
  public String written(Instant time) {
    return fraction ? WITH_FRACTION.format(time) : time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** An address that was put together. */
  public String address(String bare) {
    return trailingSlash && !bare.endsWith("/") ? bare + "/" : bare;
  }
}
