package dev.greenlight.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the reader of a report finds the documentation of rules. */
final class RulePages {
  private RulePages() {}

  /**
   * The folder of the pages.
   *
   * @param told what {@code --rule-pages} says; null for those of this installation
   */
  static Optional<URI> at(String told) {
    if (told == null) {
      return Home.find().rulePages().map(Path::toUri);
    }
    try {
      URI uri = new URI(told.endsWith("/") ? told : told + "/");
      if (uri.isAbsolute()) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      throw new UsageError("--rule-pages: '" + told + "' is no URI: " + e.getReason());
    }
    throw new UsageError("--rule-pages: '" + told + "' does not begin with https:// or so");
  }
}
