package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says that what was published since the consent may be read, and serves what was before. */
final class PublishesBeforeItsPeriod extends CustodianDeviation {
  PublishesBeforeItsPeriod() {
    super(
        Layer.RESOURCE,
        "Says that what was published since the consent may be read, and serves what was before.",
        breaks("on_demand_in_published_period"),
        killedBy("TC_ODR002"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(
        content -> {
          for (String field : new String[] {"start", "duration"}) {
            XmlElement authorized = content.at("authorizedPeriod", field);
            content.at("publishedPeriod", field).text(authorized.text());
          }
        });
  }
}
