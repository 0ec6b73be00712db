package dev.greenlight.act.browser;

import dev.greenlight.model.TlsWays;
import java.util.ArrayList;
import java.util.List;

/** How a Chromium is told to speak TLS as all others of the run do. */
final class ChromiumTls {
  private ChromiumTls() {}

  /** Its arguments; it takes a certificate for any name only together with one of anybody. */
  static List<String> arguments(TlsWays ways) {
    List<String> arguments = new ArrayList<>();
    if (ways.verify() != TlsWays.Verify.ALL) {
      arguments.add("--ignore-certificate-errors");
    }
    ways.least().map(each -> "--ssl-version-min=tls" + each.id()).ifPresent(arguments::add);
    ways.most().map(each -> "--ssl-version-max=tls" + each.id()).ifPresent(arguments::add);
    return arguments;
  }
}
