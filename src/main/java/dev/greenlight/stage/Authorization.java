package dev.greenlight.stage;

import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;

/**
 * One consent that was given and redeemed.
 *
 * @param customer who gave it
 * @param prepared what was asked
 * @param code what came back through his browser
 * @param answer of the token endpoint
 * @param tokens in that answer
 */
public record Authorization(
    RunFile.Customer customer,
    Consents.Prepared prepared,
    String code,
    Exchange answer,
    TokenSet tokens) {}
