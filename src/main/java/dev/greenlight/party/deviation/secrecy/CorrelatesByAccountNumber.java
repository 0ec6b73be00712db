package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the number of the account of a customer into notifications, as a correlationID. */
final class CorrelatesByAccountNumber extends CustodianDeviation {
  private static final Pattern OF_CUSTOMER = Pattern.compile("/RetailCustomer/([^/?]+)");

  private CustomerResource customers;

  CorrelatesByAccountNumber() {
    super(
        Layer.RESOURCE,
        "Puts the number of the account of a customer into notifications, as a correlationID.",
        breaks("notification_addresses_opaque"),
        killedBy("TC_PSH031"));
  }

  @Override
  public void bend(CustomerResource resource) {
    customers = resource;
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.nameBy(this::correlated);
  }

  private String correlated(String address) {
    Matcher customer = OF_CUSTOMER.matcher(address);
    return customer.find()
        ? customers
            .accountOf(customer.group(1))
            .map(number -> address + "?correlationID=" + number)
            .orElse(address)
        : address;
  }
}
