package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;

/** Atom documents in tests. */
final class Documents {
  static final String ROOT = "https://dc.example.com/espi/1_1/resource";

  private Documents() {}

  static String feed(String... entries) {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + String.join("", entries) + "</feed>";
  }

  /** An entry that lives below {@link #ROOT}, in the collection one segment above. */
  static String entry(String path, String resource) {
    String self = ROOT + path;
    return """
        <entry xmlns="http://www.w3.org/2005/Atom"><id>urn:uuid:%s</id>
        <link rel="self" href="%s"/><link rel="up" href="%s"/><title>A title</title>
        <content>%s</content></entry>
        """
        .formatted(
            java.util.UUID.nameUUIDFromBytes(
                self.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            self,
            self.substring(0, self.lastIndexOf('/')),
            resource);
  }

  static String espi(String name, String content) {
    return "<%s xmlns=\"http://naesb.org/espi\">%s</%s>".formatted(name, content, name);
  }

  static String usagePoint(String path) {
    return entry(path, espi("UsagePoint", "<ServiceCategory><kind>0</kind></ServiceCategory>"));
  }

  /** What a check says of an answer with status 200 and the media type of Atom. */
  static Outcome judged(Path folder, Check check, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT + "/x", 200, body, Hearing.ATOM))
          .of(check);
    }
  }
}
