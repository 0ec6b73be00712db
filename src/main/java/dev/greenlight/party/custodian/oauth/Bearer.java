package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.server.Request;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bearer token of a request to the authorization server (RFC 6750 section 2.1). */
final class Bearer {
  private static final Pattern CREDENTIALS =
      Pattern.compile("Bearer +(\\S+)", Pattern.CASE_INSENSITIVE);

  private Bearer() {}

  static Optional<String> of(Request request) {
    return request
        .header("Authorization")
        .map(String::strip)
        .map(CREDENTIALS::matcher)
        .filter(Matcher::matches)
        .map(credentials -> credentials.group(1));
  }
}
