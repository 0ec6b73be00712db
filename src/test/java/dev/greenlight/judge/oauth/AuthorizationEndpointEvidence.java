package dev.greenlight.judge.oauth;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What comes for authorization requests in a session. */
abstract class AuthorizationEndpointEvidence {
  static final String CONSENT = "<form><button value=\"approve\">Approve</button></form>";
  static final String LOGIN = "<form><input name=\"password\"></form>";
  static final String PROBLEM = "<h1>Something is wrong</h1>";

  @TempDir Path folder;

  final Evidence evidence() {
    return new Evidence(folder)
        .fact("redirect uri", Evidence.CALLBACK)
        .fact("authorization endpoint", Evidence.SERVER)
        .fact("state", "s 1&2")
        .fact("approve button", "button[value=approve]")
        .fact("password field", "input[name=password]");
  }
}
