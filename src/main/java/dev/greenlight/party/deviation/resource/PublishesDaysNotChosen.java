package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;

/** Says that all of three years may be read, whatever days the customer chose. */
final class PublishesDaysNotChosen extends CustodianDeviation {
  private static final long MORE = Duration.ofDays(3 * 365).toSeconds();

  PublishesDaysNotChosen() {
    super(
        Layer.RESOURCE,
        "Says in publishedPeriod that three years may be read, whatever days the customer chose.",
        breaks("choice_period_told"),
        killedBy("TC_CHO003"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(
        content -> {
          XmlElement start = content.at("publishedPeriod", "start");
          start.text(String.valueOf(start.number() - MORE));
          XmlElement duration = content.at("publishedPeriod", "duration");
          if (duration.number() > 0) {
            duration.text(String.valueOf(duration.number() + MORE));
          }
        });
  }
}
