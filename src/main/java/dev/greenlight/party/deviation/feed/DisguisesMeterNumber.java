package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Derives the identifier of a UsagePoint from a meter number in a way that anyone can undo. */
final class DisguisesMeterNumber extends FeedDeviation {
  private static final String MTIZ = "MTIzNDU2Nzg";

  DisguisesMeterNumber() {
    super(
        "Writes a meter number in Base64 for the identifier of a UsagePoint.",
        breaks("GBX-PII-03"),
        killedBy("GBX-PII-03"));
  }

  @Override
  public void bend(AtomDocument batch) {
    String self = middle(batch, "UsagePoint").self();
    String disguised = self.substring(0, self.lastIndexOf('/') + 1) + MTIZ;
    batch
        .root()
        .descendants()
        .filter(element -> element.name().equals("link"))
        .filter(link -> link.attributes().get("href").startsWith(self))
        .forEach(
            link ->
                link.attribute(
                    "href", disguised + link.attributes().get("href").substring(self.length())));
  }
}
