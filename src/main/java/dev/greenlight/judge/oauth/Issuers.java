package dev.greenlight.judge.oauth;

/** Identifiers of authorization servers (RFC 8414 section 2). */
final class Issuers {
  private Issuers() {}

  /**
   * The one whose metadata is at that address. The well-known part stands behind the host, or
   * behind the path in older documents.
   */
  static String behind(String metadata) {
    return bare(
        metadata.replaceFirst(
            "/\\.well-known/(oauth-authorization-server|openid-configuration)", ""));
  }

  /** Without a slash at the end: the address of the metadata does not tell whether there is one. */
  static String bare(String issuer) {
    return issuer.replaceFirst("/+$", "");
  }
}
