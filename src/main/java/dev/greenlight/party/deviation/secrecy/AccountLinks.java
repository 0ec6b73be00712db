package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import java.util.function.UnaryOperator;

/** Links to the accounts of customers, wherever they stand in a document. */
final class AccountLinks {
  private AccountLinks() {}

  /** Lets each account live where its number says. */
  static void numberBy(UnaryOperator<String> number, AtomDocument document) {
    for (Entry account : document.entries("CustomerAccount")) {
      String self = account.self();
      String id = number.apply(account.resource().at("accountId").text());
      String numbered = account.up() + "/" + id;
      document
          .root()
          .descendants()
          .filter(element -> element.name().equals("link"))
          .forEach(
              link ->
                  link.attributes()
                      .computeIfPresent("href", (name, href) -> href.replace(self, numbered)));
    }
  }
}
