package dev.greenlight.judge.resource;

import dev.greenlight.record.Body;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a Third Party is called by its ApplicationInformation. */
public final class ThirdPartyNames {
  private ThirdPartyNames() {}

  /** Its names in the first ApplicationInformation of a document; none where there is none. */
  public static List<String> in(Body document) {
    return Contents.first(document.content(), "ApplicationInformation")
        .flatMap(AtomEntry::resource)
        .map(ThirdPartyNames::names)
        .orElse(List.of());
  }

  private static List<String> names(Element registration) {
    return Stream.of("client_name", "thirdPartyApplicationName")
        .flatMap(name -> AtomEntry.fields(registration, name).stream())
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }
}
