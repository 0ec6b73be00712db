package dev.greenlight.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small documents to put defects into. */
final class SchemaFixtures {

  private SchemaFixtures() {}

  static String minimalFeed() {
    try {
      return Files.readString(Path.of("src/test/resources/dev/greenlight/xml/minimal-usage.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A complete entry around a resource. */
  static String entry(String resource) {
    return """
        <entry xmlns="http://www.w3.org/2005/Atom">
          <id>urn:uuid:526e5208-b8e9-551c-981a-bd8ce4193f79</id>
          <link rel="self" href="https://dc.example.com/a/1"/>
          <link rel="up" href="https://dc.example.com/a"/>
          <title>One</title>
          <content>%s</content>
          <published>2025-01-02T05:00:00Z</published>
          <updated>2025-01-02T05:00:00Z</updated>
        </entry>
        """
        .formatted(resource);
  }

  static String espi(String name, String children) {
    return "<%s xmlns='http://naesb.org/espi'>%s</%s>".formatted(name, children, name);
  }

  static String customer(String name, String children) {
    return "<%s xmlns='http://naesb.org/espi/customer'>%s</%s>".formatted(name, children, name);
  }

  /** The document with one place changed; a place that is not there would make a test vacuous. */
  static String with(String document, String place, String replacement) {
    if (!document.contains(place)) {
      throw new IllegalArgumentException("Not in the document: " + place);
    }
    return document.replaceFirst(Pattern.quote(place), Matcher.quoteReplacement(replacement));
  }
}
