package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Link;
import dev.greenlight.judge.feed.Rel;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.CertificateAddress;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A feed or entry of usage data names at most one certificate of the programme, in the form that
 * was agreed.
 *
 * <p>The manual test CERT001 compares the id behind the address with the one of the application.
 * Form and number are judged here; where the id is known, {@link CertificateIsThatOfTheCustodian}
 * compares it, in a run {@code TC_CERTIFICATE}. Feeds about Retail Customers have a rule of their
 * own.
 */
@Rule("GBX-ATM-17")
final class CertificateIsNamedOnce implements FeedRule {
  /** A link to the programme that leads to no certificate. */
  record CertificateLinkMalformed(String rel, String href, Location at) implements Finding {
    @Override
    public Object expected() {
      return "rel=\"related\" and " + CertificateAddress.PREFIX + " with a UUID";
    }

    @Override
    public Object observed() {
      return "rel=\"%s\" and %s".formatted(rel, href);
    }

    @Override
    public String fix() {
      return "Copy the address of your certificate:"
          + " https://cert.greenbuttonalliance.org/certificate/ and its UUID, in a link with"
          + " rel=\"related\"";
    }
  }

  /** Two certificates for one feed or entry. */
  record SecondCertificate(int links, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one link to a certificate";
    }

    @Override
    public Object observed() {
      return links + " of them";
    }

    @Override
    public String fix() {
      return "Leave the links to other certificates out, and keep the one of this service";
    }
  }

  private final Optional<CertificateIsThatOfTheCustodian> custodian;
  private boolean customers;
  private final List<CertificateLinkMalformed> malformed = new ArrayList<>();
  private final List<SecondCertificate> second = new ArrayList<>();

  CertificateIsNamedOnce(FeedRuling ruling) {
    custodian = ruling.known().certificate().map(CertificateIsThatOfTheCustodian::new);
  }

  @Override
  public void on(LinkSeen seen, Judgement judgement) {
    if (custodian.isPresent()) {
      custodian.get().on(seen, judgement);
    }
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    customers |= Kind.of(entry).isOfCustomer();
    check(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    check(feed.parts(), judgement);
  }

  private void check(AtomParts parts, Judgement judgement) {
    List<Link> links = List.of();
    for (Link link : parts.links()) {
      if (CertificateAddress.isOnSite(link.href())) {
        links = links.isEmpty() ? new ArrayList<>() : links;
        links.add(link);
      }
    }
    if (links.isEmpty()) {
      return;
    }
    judgement.inspected();
    links.stream()
        .filter(link -> !link.leads(Rel.RELATED.toString()) || !link.namesCertificate())
        .findFirst()
        .ifPresent(
            link ->
                malformed.add(
                    new CertificateLinkMalformed(link.rel(), link.href(), link.element().at())));
    if (links.size() > 1) {
      second.add(new SecondCertificate(links.size(), links.get(1).element().at()));
    }
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    if (!customers) {
      malformed.forEach(judgement::finds);
      second.forEach(judgement::finds);
    }
  }
}
