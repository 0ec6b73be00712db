package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who asks for the file of a customer without having logged in ({@code stranger}) is shown nothing
 * of what stands in it ({@code answer}): a login page, a redirect or a refusal are all well.
 */
public record KeepsFileFromStranger() implements Check {

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
    String shown = response.body().text();
    Optional<String> found =
        file.entries().stream()
            .flatMap(entry -> Stream.of(entry.id(), entry.self()))
            .filter(key -> !key.isEmpty())
            .filter(shown::contains)
            .findFirst();
    return found
        .map(
            key ->
                Outcome.broken(
                    new ServedWithoutLogin(
                        "a login page, a redirect or a refusal",
                        "status " + response.status() + " with " + key)))
        .orElseGet(Outcome::holds);
  }
}
