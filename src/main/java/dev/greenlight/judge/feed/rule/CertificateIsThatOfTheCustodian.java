package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.model.CertificateAddress;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/** Where the certificate of the custodian is known, links to the programme name it (CERT001). */
final class CertificateIsThatOfTheCustodian implements FeedRule {

  /** The certificate of somebody else. */
  record CertificateOfAnother(String id, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return CertificateAddress.of(id);
    }

    @Override
    public String fix() {
      return "Write the address of your own certificate";
    }
  }

  private final String id;

  CertificateIsThatOfTheCustodian(String id) {
    this.id = id;
  }

  @Override
  public void on(LinkSeen seen, Judgement judgement) {
    Link link = seen.link();
    if (link.href() == null || !link.namesCertificate()) {
      return;
    }
    judgement.inspected();
    String href = link.href().strip();
    if (!href.equalsIgnoreCase(CertificateAddress.of(id))) {
      judgement.finds(new CertificateOfAnother(id, href, link.element().at()));
    }
  }
}
