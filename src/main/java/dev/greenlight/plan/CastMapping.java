package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.Signing;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns who takes part in a run, customers and applications, into their records.
 *
 * @param fields fills in what stands in braces
 */
record CastMapping(Fields fields) {
  RunFile.ThirdParty thirdParty(JsonNode party) {
    return new RunFile.ThirdParty(
        client(party.path("customer")),
        client(party.path("admin")),
        client(party.path("registration")),
        fields.text(party, "redirectUri"),
        Fields.optional(
            party,
            "otherRedirectUris",
            uris -> Fields.list(uris, uri -> fields.fill(uri.asText()))),
        fields.filled(party, "notificationUri"));
  }

  private RunFile.Client client(JsonNode client) {
    return new RunFile.Client(
        fields.text(client, "id"),
        Fields.optionalSecret(client, client.has("key") ? "key" : "secret"),
        fields.text(client, "scope"),
        Fields.constant(
            RunFile.ClientAuthentication.class, client.path("authentication").asText("basic")),
        new Signing(
            Fields.optional(client, "keyId", JsonNode::asText), fields.filled(client, "audience")),
        Fields.optionalSecret(client, "token"));
  }

  RunFile.Customer customer(JsonNode customer) {
    return new RunFile.Customer(
        fields.text(customer, "name"),
        fields.text(customer, "user"),
        Fields.optionalSecret(customer, "password"),
        values(customer.path("values")),
        Fields.list(customer.path("accounts"), JsonNode::asText),
        Fields.optional(customer, "handedOver", this::handedOver));
  }

  private RunFile.HandedOver handedOver(JsonNode tokens) {
    return new RunFile.HandedOver(
        Fields.secret(tokens, "token"),
        fields.text(tokens, "resourceUri"),
        fields.filled(tokens, "authorizationUri"),
        fields.filled(tokens, "customerResourceUri"),
        Fields.optional(tokens, "scope", JsonNode::asText));
  }

  private static Map<String, SecretReference> values(JsonNode values) {
    Map<String, SecretReference> references = new HashMap<>();
    values
        .properties()
        .forEach(
            value ->
                references.put(value.getKey(), new SecretReference(value.getValue().asText())));
    return references;
  }

  RunFile.Expendable expendable(JsonNode expendable) {
    return new RunFile.Expendable(
        Fields.optional(expendable, "customer", this::customer),
        Fields.optional(expendable, "mover", this::customer),
        Fields.optional(expendable, "occupant", this::customer),
        Fields.optional(expendable, "thirdParty", this::thirdParty));
  }
}
