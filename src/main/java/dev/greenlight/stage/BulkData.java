package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.act.oauth.TokenRequest;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;

/** What all customers of a Third Party granted it, at once, and what one of them did. */
public final class BulkData {
  private final Stage stage;
  private final ResourceGuide guide;

  public BulkData(Stage stage) {
    this.stage = stage;
    this.guide = new ResourceGuide(stage);
  }

  /** The bulk data of a Third Party, read with its own token. */
  public Exchange of(RunFile.ThirdParty thirdParty) {
    return guide.get(
        new ResourceAddresses(stage).bulk(thirdParty),
        "Bearer " + new ResourceTokens(stage).good(TokenKind.CLIENT, thirdParty));
  }

  /**
   * A token of a Third Party's own that is for no Retail Customer data.
   *
   * @throws NotCarriedOut when there is none
   */
  public TokenSet energyToken(RunFile.ThirdParty thirdParty) {
    RunFile.Client admin = thirdParty.admin();
    if (!Scopes.namesCustomerData(admin.scope())) {
      return stage.onboarding().shared(admin);
    }
    String scope = Scopes.withoutCustomerData(admin.scope());
    TokenSet own =
        stage
            .onboarding()
            .requireToken(
                admin,
                TokenRequest.clientCredentials(stage.onboarding().credentialsOf(admin), scope));
    if (own.scope().filter(Scopes::namesCustomerData).isPresent()) {
      throw new NotServed(
          "a token for " + scope + " alone is not issued: the scope is " + own.scope().get());
    }
    return own;
  }

  /**
   * What one customer granted a Third Party.
   *
   * @throws NotCarriedOut when it does not open
   */
  public Exchange granted(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    Authorization grant = stage.pool().shared(customer, thirdParty);
    return guide.granted(grant.resourceUri(), grant, "");
  }
}
