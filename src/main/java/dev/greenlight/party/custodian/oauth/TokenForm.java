package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.TokenFault.METHOD_NOT_POST;
import static dev.greenlight.party.custodian.oauth.TokenFault.NOT_A_FORM;
import static dev.greenlight.party.custodian.oauth.TokenFault.PARAMETER_REPEATED;
import static dev.greenlight.party.custodian.oauth.TokenFault.TOKEN_MISSING;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.Optional;

/** Reads the form by which a client names a token: to give it back, or to ask what it is worth. */
final class TokenForm {
  private final Vigilance<TokenFault> vigilance;
  private final ClientAuthentication authentication;

  /**
   * A token that was named.
   *
   * @param client who names it
   * @param token its value, which may be nobody's
   * @param hint of which kind it is called; empty where nothing is said
   */
  record Named(Client client, String token, Optional<String> hint) {}

  TokenForm(
      Addresses addresses,
      Registry registry,
      Ledger ledger,
      boolean secretsInBody,
      Vigilance<TokenFault> vigilance) {
    this.vigilance = vigilance;
    authentication =
        new ClientAuthentication(
            registry,
            vigilance,
            secretsInBody,
            new ClientAssertions(addresses, registry, vigilance, ledger::now));
  }

  /**
   * What a client sent.
   *
   * @throws Refusal when it is no such form, or nobody knows that client
   */
  Named read(Request request) {
    vigilance.refuseIf(!request.method().equals("POST"), METHOD_NOT_POST);
    vigilance.refuseIf(!request.isForm(), NOT_A_FORM);
    Parameters form = request.form();
    Client client = authentication.of(request, form);
    vigilance.refuseIf(!form.repeated().isEmpty(), PARAMETER_REPEATED);
    return new Named(
        client,
        vigilance.require(form.first("token"), TOKEN_MISSING),
        form.first("token_type_hint"));
  }
}
