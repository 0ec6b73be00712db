package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where who a customer is stands though he granted his energy data alone, an address of this
 * consent, and tells it there.
 */
final class TellsCustomerByAnotherAddress extends CustodianDeviation {
  private static final String MARK = "-of-consent";
  private static final Pattern PLACE = Pattern.compile("/Batch/RetailCustomer/([^/]+)" + MARK);

  private CustomerResource customers;

  TellsCustomerByAnotherAddress() {
    super(
        Layer.OAUTH,
        "Names and opens an address for who a customer is that he did not grant, another than that"
            + " of other consents.",
        breaks("customer_data_consented"),
        killedBy("TC_RCS001").alsoBreaks("choice_bounds_kinds", "TC_CHO032"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) ->
            endpoint
                .ledger()
                .accessToken(document.get("access_token").toString())
                .filter(token -> !token.scope().grantsCustomerData())
                .ifPresent(token -> name(token, document)));
  }

  private static void name(AccessToken token, Map<String, Object> document) {
    token
        .authorization()
        .customer()
        .ifPresent(
            customer ->
                document.put(
                    "customerResourceURI",
                    document
                        .get("resourceURI")
                        .toString()
                        .replaceFirst(
                            "/Batch/.*", "/Batch/RetailCustomer/" + customer.id() + MARK)));
  }

  @Override
  public void bend(CustomerResource resource) {
    customers = resource;
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(this::tell);
  }

  private Answer tell(Request request, Answer correct) {
    Matcher place = PLACE.matcher(request.path());
    return place.find() && correct.status() != 401
        ? customers.nameOf(place.group(1)).map(TellsCustomerByAnotherAddress::feed).orElse(correct)
        : correct;
  }

  private static Answer feed(String name) {
    return Answer.text(
            200,
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><content>
            <Customer xmlns="http://naesb.org/espi/customer"><customerName>%s</customerName>
            </Customer></content></entry></feed>
            """
                .formatted(name))
        .with("Content-Type", "application/atom+xml");
  }
}
