package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.custodian.resource.ResourcePath;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Names the UsagePoint of the first location of a customer at each of his locations. */
final class NamesFirstUsagePointEverywhere extends CustodianDeviation {
  NamesFirstUsagePointEverywhere() {
    super(
        Layer.RESOURCE,
        "Names the UsagePoint of the first location of a customer at each of his locations.",
        breaks("data_good_practice"),
        killedBy("TC_DATA_FB51"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          List<String> named = resource.usagePointsOf(idIn(path));
          document
              .root()
              .descendants()
              .filter(element -> element.name().equals("UsagePoints"))
              .filter(element -> !element.children().isEmpty())
              .toList()
              .forEach(all -> nameOnly(named.get(0), all));
        });
  }

  private static void nameOnly(String address, XmlElement all) {
    all.children().subList(1, all.children().size()).clear();
    all.children().get(0).text(address);
  }

  private static String idIn(ResourcePath path) {
    return path.at(path.at(0).equals("Batch") ? 2 : 1);
  }
}
