package dev.greenlight.party.custodian.grant;

import java.util.Optional;
import java.util.function.Supplier;

/** How codes and tokens are made up: long and random, unless somebody has other ways. */
public final class MadeUpValues {
  private Supplier<String> accessTokens;
  private Optional<Supplier<String>> customerTokens = Optional.empty();
  private Supplier<String> refreshTokens;
  private Supplier<String> codes;

  MadeUpValues(SecretSource secrets) {
    this.accessTokens = secrets::secret;
    this.refreshTokens = secrets::secret;
    this.codes = secrets::secret;
  }

  /** Makes access tokens up in another way. Called before the first request only. */
  public void accessTokensBy(Supplier<String> other) {
    accessTokens = other;
  }

  /** Makes access tokens of customers up in another way. Called before the first request only. */
  public void customerTokensBy(Supplier<String> other) {
    customerTokens = Optional.of(other);
  }

  /** Makes refresh tokens up in another way. Called before the first request only. */
  public void refreshTokensBy(Supplier<String> other) {
    refreshTokens = other;
  }

  /** Makes codes up in another way. Called before the first request only. */
  public void codesBy(Supplier<String> other) {
    codes = other;
  }

  String accessToken(Authorization authorization) {
    return customerTokens
        .filter(unused -> authorization.customer().isPresent())
        .orElse(accessTokens)
        .get();
  }

  String refreshToken() {
    return refreshTokens.get();
  }

  String code() {
    return codes.get();
  }
}
