package dev.greenlight.judge.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a Third Party tells of itself, or is told of its registration (RFC 7591 section 2), read
 * leniently.
 *
 * @param json the object
 */
record ClientRecord(TokenJson json) {
  /** By which a client is used: it is told what holds of these, whatever it asked for. */
  static final List<String> USED =
      List.of("redirect_uris", "token_endpoint_auth_method", "grant_types", "response_types");

  /** What may be told of a client that a server may ignore. */
  static final List<String> DESCRIBED =
      List.of(
          "client_name",
          "client_uri",
          "logo_uri",
          "tos_uri",
          "policy_uri",
          "contacts",
          "scope",
          "software_id",
          "software_version");

  static ClientRecord in(Exchange.Response response) {
    return in(response.body());
  }

  static ClientRecord in(Body body) {
    return new ClientRecord(TokenJson.of(body));
  }

  /**
   * The outcome of an answer about a registration that is ApplicationInformation in Atom, which
   * ESPI has at that address, where RFC 7592 has JSON: neither standard gives way to the other.
   */
  static Optional<Outcome> undecidedInAtom(Exchange.Response response) {
    return TokenJson.of(response).isObject()
        ? Optional.empty()
        : EspiEntry.in(response, "ApplicationInformation")
            .map(
                entry ->
                    Outcome.undecided(
                        "Atom came where RFC 7592 has JSON; ESPI has ApplicationInformation at"
                            + " registration_client_uri, and TC_DRG032 compares that"));
  }

  boolean has(String member) {
    return !json.member(member).isMissingNode() && !json.member(member).isNull();
  }

  /** A text alone, or the texts of a list; their order says nothing. */
  Set<String> values(String member) {
    Set<String> values = new TreeSet<>();
    JsonNode node = json.member(member);
    if (node.isArray()) {
      node.forEach(element -> values.add(element.asText()));
    } else if (has(member)) {
      values.add(node.asText());
    }
    return values;
  }

  /** The member with its values, as a message shows it. */
  String shown(String member) {
    return has(member) ? member + " " + json.member(member) : "no " + member;
  }
}
