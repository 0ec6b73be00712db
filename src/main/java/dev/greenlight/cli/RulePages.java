package dev.greenlight.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the reader of a report finds the documentation of rules. */
final class RulePages {
  /** What a reader may follow by a click; another scheme could be a script. */
  private static final Set<String> SCHEMES = Set.of("https", "http", "file");

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
      if (SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
          && !uri.isOpaque()) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      throw new UsageError("--rule-pages: '" + told + "' is no URI: " + e.getReason());
    }
    throw new UsageError(
        "--rule-pages: '" + told + "' does not begin with https://, http:// or file:///");
  }
}
