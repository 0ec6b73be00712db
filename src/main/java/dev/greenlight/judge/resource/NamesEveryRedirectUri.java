package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import org.w3c.dom.Element;

/**
 * ApplicationInformation names every address to which customers may be sent back: {@code
 * redirect_uri} may come any number of times (ESPI 3.3 and newer; 1.1 has room for one). Looks at
 * the exhibits {@code answer} and {@code redirect addresses}, the registered ones, one a line.
 */
public record NamesEveryRedirectUri() implements Check {
  private static final String ELEMENT = "redirect_uri";

  /** One that is registered does not stand in it. */
  record RedirectUriMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    List<String> registered = exhibits.fact("redirect addresses").lines().distinct().toList();
    if (ruling.version() == EspiVersion.V1_1 && registered.size() > 1) {
      return Outcome.notApplicable(
          "ApplicationInformation of ESPI 1.1 has room for one redirect_uri, and %d are registered"
              .formatted(registered.size()));
    }
    return NoAnswer.or(exhibits.exchange("answer"), response -> judge(registered, response));
  }

  private static Outcome judge(List<String> registered, Exchange.Response response) {
    return Contents.first(response.body().content(), "ApplicationInformation")
        .flatMap(AtomEntry::resource)
        .map(resource -> judge(registered, resource))
        .orElseGet(() -> Outcome.undecided("the answer holds no ApplicationInformation"));
  }

  private static Outcome judge(List<String> registered, Element resource) {
    List<String> named =
        AtomEntry.fields(resource, ELEMENT).stream().map(String::strip).distinct().toList();
    Outcome.Builder outcome = new Outcome.Builder().inspected(registered.size());
    registered.stream()
        .filter(uri -> !named.contains(uri))
        .forEach(
            uri ->
                outcome.finds(
                    new RedirectUriMissing(
                        ELEMENT + " " + uri,
                        named.isEmpty()
                            ? "no " + ELEMENT
                            : ELEMENT + " " + String.join(", ", named))));
    return outcome.build();
  }
}
