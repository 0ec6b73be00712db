package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who asks for the file of a customer without having logged in ({@code stranger}) is shown nothing
 * of what stands in it ({@code answer}), nor any other data: a login page, a redirect or a refusal
 * are all well. Ids alone would not tell, since a portal may make new ones for each file.
 */
public record KeepsFileFromStranger() implements Check {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /** Something of the file came. */
  record ServedWithoutLogin(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Contents file = Contents.of(exhibits, exhibits.exchange("answer"));
    if (file.entries().isEmpty()) {
      return Outcome.undecided("the customer himself got no file with anything in it");
    }
    return NoAnswer.or(exhibits.exchange("stranger"), response -> judge(response, file));
  }

  private static Outcome judge(Exchange.Response response, Contents file) {
    int status = response.status();
    Optional<String> found = data(response.body().content()).or(() -> known(response, file));
    if (found.isPresent()) {
      return Outcome.broken(
          new ServedWithoutLogin(
              "a login page, a redirect or a refusal",
              "status " + status + " with " + found.get()));
    }
    return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR
        ? Outcome.undecided("the portal was not able to answer a stranger: status " + status)
        : Outcome.holds();
  }

  /** The first ESPI resource, whoever it belongs to. */
  private static Optional<String> data(byte[] body) {
    List<String> found = new ArrayList<>();
    try {
      XmlTrees.search(
          body,
          element -> {
            new AtomEntry(element)
                .resource()
                .filter(
                    resource ->
                        String.valueOf(resource.getNamespaceURI()).startsWith(Namespaces.ESPI))
                .ifPresent(resource -> found.add("a resource " + resource.getLocalName()));
            return found.isEmpty();
          });
    } catch (UnreadableXml e) {
      // Most login pages are none; what came before the fault counts.
      return found.stream().findFirst();
    }
    return found.stream().findFirst();
  }

  /** What stands in the file, in a document of whatever form. */
  private static Optional<String> known(Exchange.Response response, Contents file) {
    String shown = response.body().text();
    return file.entries().stream()
        .map(Contents.Listed::name)
        .filter(name -> !name.isEmpty())
        .filter(shown::contains)
        .findFirst();
  }
}
