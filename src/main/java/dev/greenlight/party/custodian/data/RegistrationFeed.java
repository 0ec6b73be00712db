package dev.greenlight.party.custodian.data;

import java.time.Instant;

/** What a Data Custodian knows of the applications that are registered with it, as a feed. */
public final class RegistrationFeed {
  private static final long YEAR = 31_536_000;
  private static final int CLIENTS = 3;
  private static final String KIND = "ApplicationInformation";

  private RegistrationFeed() {}

  /**
   * Makes it up.
   *
   * @param root of resources, absolute, without a slash at the end
   */
  public static AtomDocument of(String root, Instant now) {
    String self = root + "/" + KIND;
    XmlElement feed =
        XmlElement.atom("feed")
            .with(
                SideDocuments.text("id", Names.idOf(self)),
                SideDocuments.link("self", self, "espi-feed/" + KIND),
                SideDocuments.certificate(root),
                SideDocuments.text("title", "Applications"),
                SideDocuments.text("updated", now.toString()));
    for (int i = 1; i <= CLIENTS; i++) {
      feed.with(entry(root, i, now));
    }
    return new AtomDocument(feed);
  }

  private static XmlElement entry(String root, int number, Instant now) {
    String self = root + "/" + KIND + "/" + number;
    long issued = now.getEpochSecond() - YEAR / 2;
    String since = Instant.ofEpochSecond(issued).toString();
    return XmlElement.atom("entry")
        .with(
            SideDocuments.text("id", Names.idOf(self)),
            SideDocuments.link("self", self, "espi-entry/" + KIND),
            SideDocuments.link("up", root + "/" + KIND, "espi-feed/" + KIND),
            SideDocuments.certificate(root),
            SideDocuments.text("title", "Application " + number),
            SideDocuments.text("published", since),
            SideDocuments.text("updated", since),
            XmlElement.atom("content").with(client(root, number, issued)));
  }

  private static XmlElement client(String root, int number, long issued) {
    String server = root.replaceFirst("/espi/1_1/resource$", "") + "/oauth";
    String application = "https://application-" + number + ".example";
    return XmlElement.espi(KIND)
        .with("dataCustodianId", "custodian")
        .with("dataCustodianApplicationStatus", 2)
        .with("thirdPartyApplicationStatus", 3)
        .with("thirdPartyApplicationType", 1)
        .with("thirdPartyApplicationUse", 1)
        .with("authorizationServerUri", server)
        .with("thirdPartyNotifyUri", application + "/espi/1_1/Notification")
        .with("authorizationServerAuthorizationEndpoint", server + "/authorize")
        .with("authorizationServerTokenEndpoint", server + "/token")
        .with("dataCustodianBulkRequestURI", root + "/Batch/Bulk/" + number)
        .with("dataCustodianResourceEndpoint", root)
        .with("client_secret", "no-secret-but-an-example")
        .with("client_name", "Application " + number)
        .with("redirect_uri", application + "/callback")
        .with("client_id", "application-" + number)
        .with("software_id", "application-" + number)
        .with("software_version", "4.2")
        .with("client_id_issued_at", issued)
        .with("client_secret_expires_at", 0)
        .with("contacts", "operations@application-" + number + ".example")
        .with("token_endpoint_auth_method", "client_secret_basic")
        .with("scope", "FB=1_3_4_5_13_14_39;IntervalDuration=3600;BlockDuration=daily")
        .with("grant_types", "authorization_code")
        .with("grant_types", "refresh_token")
        .with("response_types", "code")
        .with("registration_client_uri", root + "/" + KIND + "/" + number)
        .with("registration_access_token", "no-token-but-an-example");
  }
}
