package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
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
   * What one customer granted a Third Party.
   *
   * @throws NotCarriedOut when it does not open
   */
  public Exchange granted(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    Authorization grant = stage.pool().shared(customer, thirdParty);
    return guide.granted(grant.resourceUri(), grant, "");
  }
}
