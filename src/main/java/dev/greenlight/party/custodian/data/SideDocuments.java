package dev.greenlight.party.custodian.data;

import java.time.Instant;

/**
 * What a Data Custodian sends beside the data: consents, and notifications of what there is. See
 * {@link RegistrationFeed} for the registrations of applications.
 */
public final class SideDocuments {
  private static final long YEAR = 31_536_000;
  private static final int CONSENTS = 3;

  private SideDocuments() {}

  /** The Authorizations of one Third Party, as a feed. */
  public static AtomDocument consents(String root, Instant now) {
    String self = root + "/Authorization";
    XmlElement feed =
        XmlElement.atom("feed")
            .with(
                text("id", Names.idOf(self)),
                link("self", self, "espi-feed/Authorization"),
                certificate(root),
                text("title", "Authorizations"),
                text("updated", now.toString()));
    for (int i = 1; i <= CONSENTS; i++) {
      feed.with(consent(root, Integer.toString(i), now));
    }
    return new AtomDocument(feed);
  }

  private static XmlElement consent(String root, String id, Instant now) {
    String self = root + "/Authorization/" + id;
    long start = now.getEpochSecond() - YEAR / 2;
    String since = Instant.ofEpochSecond(start).toString();
    XmlElement grant =
        XmlElement.espi("Authorization")
            .with(XmlElement.espi("authorizedPeriod").with("duration", YEAR).with("start", start))
            .with("status", 1)
            .with("expires_at", now.getEpochSecond() + YEAR)
            .with("scope", "FB=1_3_4_5_13_14_39;IntervalDuration=3600;BlockDuration=daily")
            .with("token_type", "Bearer")
            .with("resourceURI", root + "/Batch/Subscription/" + id)
            .with("authorizationURI", self);
    return XmlElement.atom("entry")
        .with(
            text("id", Names.idOf(self)),
            link("self", self, "espi-entry/Authorization"),
            link("up", root + "/Authorization", "espi-feed/Authorization"),
            text("title", "Authorization"),
            text("published", since),
            text("updated", since),
            XmlElement.atom("content").with(grant));
  }

  static XmlElement text(String name, String text) {
    return XmlElement.atom(name).text(text);
  }

  static XmlElement certificate(String root) {
    return link(
        "related",
        "https://cert.greenbuttonalliance.org/certificate/" + Names.uuidOf(root),
        "text/html");
  }

  static XmlElement link(String relation, String href, String type) {
    return XmlElement.atom("link")
        .attribute("rel", relation)
        .attribute("href", href)
        .attribute("type", type);
  }

  /** A notification of new data of two subscriptions. */
  public static AtomDocument notification(String root) {
    return new AtomDocument(
        XmlElement.espi("BatchList")
            .with("resources", root + "/Batch/Subscription/1")
            .with("resources", root + "/Batch/Subscription/2"));
  }
}
