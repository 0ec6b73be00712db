package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.RefreshToken;
import java.util.Optional;

/** What a grant hands out. */
record IssuedTokens(AccessToken accessToken, Optional<RefreshToken> refreshToken) {}
