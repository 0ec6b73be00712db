package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;
import java.util.Set;

/**
 * Serves data of a function block that nobody asked for to whoever is granted no money: neither
 * what readings cost nor what bills say of it.
 */
final class ServesUngrantedKind extends CustodianDeviation {
  private static final Set<String> OF_MONEY = Set.of("12", "16");
  private static final String TYPE = "ReadingType";

  private final String resource;
  private final String element;
  private final String value;

  /**
   * @param kind of data, in the id
   * @param words the same in the summary
   * @param resource which tells it
   * @param element in that
   * @param value by which it does; empty for a quantity of some kind
   */
  private ServesUngrantedKind(
      String kind, String words, String resource, String element, String value) {
    super(
        "ServesUngranted" + kind,
        Layer.RESOURCE,
        "Serves %s where nobody asked for that.".formatted(words),
        breaks("scope_unasked_blocks"),
        killedBy("TC_SCOPE043"));
    this.resource = resource;
    this.element = element;
    this.value = value;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new ServesUngrantedKind("Demand", "demand of electricity", TYPE, "uom", "38"),
        new ServesUngrantedKind("Net", "net electricity", TYPE, "flowDirection", "4"),
        new ServesUngrantedKind("Received", "received electricity", TYPE, "flowDirection", "19"),
        new ServesUngrantedKind("Registers", "register values", TYPE, "accumulationBehaviour", "1"),
        new ServesUngrantedKind("Water", "water", TYPE, "commodity", "9"),
        new ServesUngrantedKind("Temperatures", "temperatures", TYPE, "uom", "6"),
        new ServesUngrantedKind(
            "DemandsOfBills", "the demands of bills", "UsageSummary", "peakDemand", ""));
  }

  @Override
  public void bend(SubscriptionResource data) {
    data.alterDocumentsOfTokens(
        (token, path, document) -> {
          if (path.at(0).equals("Batch") && isWithoutMoney(token)) {
            add(document);
          }
        });
  }

  private static boolean isWithoutMoney(AccessToken token) {
    return token.scope().blocks().stream().noneMatch(OF_MONEY::contains);
  }

  private void add(AtomDocument document) {
    document.entries(resource).stream()
        .limit(1)
        .map(entry -> entry.resource())
        .forEach(
            first -> {
              if (value.isEmpty()) {
                first.with(XmlElement.espi(element).with("value", 3));
              } else {
                first.at(element).text(value);
              }
            });
  }
}
