package dev.greenlight.model;

import java.util.regex.Pattern;

/**
 * Where the certificates of the programme live: one address of its site for each, which ends in the
 * id of the certificate, a UUID (FB_01/CERT001).
 */
public final class CertificateAddress {
  /** The site of the programme. */
  public static final String SITE = "https://cert.greenbuttonalliance.org/";

  /** What each address begins with; the id follows. */
  public static final String PREFIX = SITE + "certificate/";

  /** The name of the host, whatever its top-level domain. */
  private static final String HOST = "cert.greenbuttonalliance.";

  private static final Pattern ON_SITE =
      Pattern.compile(
          "(?:https?:)?//(?:cert\\.greenbuttonalliance\\.org(?:[:/?#].*)?"
              + "|cert\\.greenbuttonalliance\\.[a-z]+/certificate/.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE =
      Pattern.compile(
          Pattern.quote(PREFIX) + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
          Pattern.CASE_INSENSITIVE);

  private CertificateAddress() {}

  /** The address of the certificate with that id. */
  public static String of(String id) {
    return PREFIX + id;
  }

  /**
   * Whether a link leads to the site, in whatever way, or is meant to, at another top-level domain;
   * null leads nowhere.
   */
  public static boolean isOnSite(String href) {
    return href != null && mayBeOnSite(href) && ON_SITE.matcher(href.strip()).matches();
  }

  /**
   * Whether it has the name of the host behind the first slashes; nearly all links lead elsewhere.
   */
  private static boolean mayBeOnSite(String href) {
    int host = href.indexOf("//") + 2;
    return href.regionMatches(true, host, HOST, 0, HOST.length());
  }

  /** Whether a link leads into the site by the scheme that is due; null leads nowhere. */
  public static boolean isBelowSite(String href) {
    return begins(href, SITE);
  }

  /** Whether a link leads to what should be a certificate, whatever its id; null leads nowhere. */
  public static boolean isBelowPrefix(String href) {
    return begins(href, PREFIX);
  }

  private static boolean begins(String href, String start) {
    // Nearly all links lead elsewhere, and there are many.
    return href != null
        && href.length() >= start.length()
        && href.strip().regionMatches(true, 0, start, 0, start.length());
  }

  /** Whether a link is the address of one certificate in the form that the programme prescribes. */
  public static boolean isOfOne(String href) {
    return href != null && ONE.matcher(href.strip()).matches();
  }
}
