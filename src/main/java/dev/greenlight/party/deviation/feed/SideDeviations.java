package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lists of sins against what is sent beside the data; in process only. */
final class SideDeviations {
  private static final String AUTHORIZATION = "Authorization";

  private SideDeviations() {}

  /** Against a feed of Authorizations. */
  static List<FeedDeviation> ofConsents() {
    return List.of(
        new DropsPart("id", AUTHORIZATION, "GBX-ATM-20", killedBy("GBX-ATM-20")),
        new DropsPart("title", AUTHORIZATION, "GBX-ATM-20", killedBy("GBX-ATM-20")),
        new DropsPart("published", AUTHORIZATION, "GBX-ATM-20", killedBy("GBX-ATM-20")),
        new DropsPart("updated", AUTHORIZATION, "GBX-ATM-20", killedBy("GBX-ATM-20")),
        new DropsLinks("self", AUTHORIZATION, "GBX-LNK-25", killedBy("GBX-LNK-25")),
        new DropsLinks("up", AUTHORIZATION, "GBX-LNK-25", killedBy("GBX-LNK-25")),
        new ListsConsentTwice(),
        new RewritesText(
            "GrantsNothing",
            "Sends an Authorization whose scope is empty.",
            AUTHORIZATION,
            List.of("scope"),
            scope -> "",
            "GBX-AUT-01",
            killedBy("GBX-AUT-01")),
        new RewritesText(
            "GrantsBlockBeyondAll",
            "Sends an Authorization whose scope names a function block that there is not.",
            AUTHORIZATION,
            List.of("scope"),
            scope -> "FB=1_4_999",
            "GBX-AUT-01",
            killedBy("GBX-AUT-01")),
        new RewritesText(
            "GrantsBlockByLetter",
            "Sends an Authorization whose scope names a function block by a letter.",
            AUTHORIZATION,
            List.of("scope"),
            scope -> "FB=1_x_4",
            "GBX-AUT-01",
            killedBy("GBX-AUT-01")),
        new RewritesText(
            "GrantsBlocksApart",
            "Sends an Authorization whose scope has blanks between function blocks.",
            AUTHORIZATION,
            List.of("scope"),
            scope -> "FB=1 3 4",
            "GBX-AUT-01",
            killedBy("GBX-AUT-01")),
        new RewritesText(
            "LeavesAddressOfDataEmpty",
            "Sends an Authorization that leaves the address of its data empty.",
            AUTHORIZATION,
            List.of("resourceURI"),
            address -> "",
            "GBX-AUT-01",
            killedBy("GBX-AUT-01")),
        new BendsEntry(
            "DescribesErrorOfNone",
            "Sends an Authorization with a description of an error, and no error.",
            AUTHORIZATION,
            grant -> describe(grant.resource(), "The request was refused"),
            "GBX-AUT-01",
            killedBy("GBX-AUT-01")),
        new RewritesText(
            "NamesAccountInGrant",
            "Sends an Authorization whose address of data holds an account number.",
            AUTHORIZATION,
            List.of("resourceURI"),
            address -> address + "/4711081599",
            "GBX-PII-01",
            killedBy("GBX-PII-01")),
        new RewritesText(
            "GrantsBeforeTerm",
            "Calls an Authorization active whose term begins in 2100.",
            AUTHORIZATION,
            List.of("authorizedPeriod", "start"),
            start -> "4102444800",
            "GBX-AUT-01",
            killedBy("GBX-AUT-01")));
  }

  private static void describe(XmlElement grant, String error) {
    XmlElement description = XmlElement.espi("error_description").text(error);
    grant.addAfter(grant.at("token_type"), description);
  }

  /** Against a feed of registered applications. */
  static List<FeedDeviation> ofRegistrations() {
    return List.of(
        bendsClient(
            "RegistersClientTwice",
            "Sends two registrations of one client.",
            "client_id",
            SideDeviations::ofTheFirst),
        bendsClient(
            "ManagesClientAtAnother",
            "Manages a client at the address of another.",
            "registration_client_uri",
            SideDeviations::ofTheFirst),
        bendsClient(
            "LeavesClientNameless",
            "Sends a registration whose name of the client is empty.",
            "client_name",
            name -> ""),
        bendsClient(
            "IssuesClientToCome",
            "Says that a client was issued in 2033.",
            "client_id_issued_at",
            issued -> "1999999999"),
        bendsClient(
            "LeavesSecretEmpty",
            "Sends a registration without the secret by which the client is known.",
            "client_secret",
            secret -> ""),
        bendsClient(
            "RedirectsToFragment",
            "Registers a redirect address with a fragment.",
            "redirect_uri",
            address -> address + "#done"));
  }

  private static String ofTheFirst(String own) {
    return own.replaceFirst("[0-9]+$", "1");
  }

  private static FeedDeviation bendsClient(
      String id, String summary, String part, UnaryOperator<String> change) {
    return new RewritesText(
        id,
        summary,
        "ApplicationInformation",
        List.of(part),
        change,
        "GBX-AUT-01",
        killedBy("GBX-AUT-01"));
  }

  /** Against a notification. */
  static List<FeedDeviation> ofNotifications() {
    return List.of(new NotifiesOfNothing());
  }
}
