package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Programme;
import dev.greenlight.model.RunFile;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns {@code pixit.programme} into its record. */
final class ProgrammeMapping {
  private ProgrammeMapping() {}

  static Programme map(JsonNode programme) {
    return new Programme(
        Fields.optional(programme, "term", JsonNode::asInt),
        Fields.constants(Programme.Service.class, programme.path("services")),
        Fields.list(programme.path("tariffs"), JsonNode::asText),
        programme.path("smartMeters").asBoolean(),
        Fields.optional(
            programme,
            "ineligible",
            account ->
                new Programme.Ineligible(
                    Optional.ofNullable(account.path("customer").asText(null)),
                    account.path("name").asText(),
                    account.path("besides").asText(),
                    Optional.ofNullable(account.path("usagePoint").asText(null)))));
  }

  /**
   * Looks whether a customer who is named is known.
   *
   * @throws BadRunFile when he is not
   */
  static void check(RunFile.Pixit pixit) {
    pixit
        .programme()
        .ineligible()
        .flatMap(Programme.Ineligible::customer)
        .filter(
            name ->
                Stream.concat(pixit.customers().stream(), pixit.denier().stream())
                    .map(RunFile.Customer::name)
                    .noneMatch(name::equals))
        .ifPresent(
            name -> {
              throw new BadRunFile(
                  "pixit.programme.ineligible.customer: neither pixit.customers nor pixit.denier is"
                      + " of the name '"
                      + name
                      + "'");
            });
  }
}
