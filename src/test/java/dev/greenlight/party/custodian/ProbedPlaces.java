package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.ProbedTokens.Kind;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the resources are that probes ask for. */
final class ProbedPlaces {
  private static final Pattern SELF =
      Pattern.compile(
          "<link rel=\"self\" href=\"([^\"]+)\" type=\"(?:espi|cust)-entry/([A-Za-z]+)\"/>");

  /** Parts of who a customer is, by the rows that they have in the access matrix. */
  private static final Map<String, String> PARTS_OF_PERSONS =
      Map.of(
          "CUSTOMER", "Customer",
          "CUSTOMERACCOUNT", "CustomerAccount",
          "CUSTOMERAGREEMENT", "CustomerAgreement",
          "SERVICELOCATION", "ServiceLocation",
          "SERVICESUPPLIER", "ServiceSupplier",
          "METER", "Meter",
          "ENDDEVICE", "EndDevice",
          "PROGRAMMAPPINGS", "ProgramDateIdMappings",
          "STATEMENT", "Statement");

  private final RunningCustodian running;
  private final ProbedTokens tokens;

  ProbedPlaces(RunningCustodian running, ProbedTokens tokens) {
    this.running = running;
    this.tokens = tokens;
  }

  /** Address of one resource of each kind. */
  Map<String, String> members(RetailCustomer customer) {
    return members(customer, "Batch/Subscription/" + customer.subscription());
  }

  private Map<String, String> members(RetailCustomer customer, String path) {
    Map<String, String> found = new TreeMap<>();
    String batch = running.read(path, tokens.ofCustomer(customer)).body();
    Matcher self = SELF.matcher(batch);
    while (self.find()) {
      found.putIfAbsent(self.group(2), self.group(1));
    }
    if (found.isEmpty()) {
      throw new NoSuchElementException("a batch to take addresses from");
    }
    return found;
  }

  /** Address of what a client may do by its registration. */
  String standing(Client client) {
    String token =
        running.token(client, Parameters.none().with("grant_type", "client_credentials")).body();
    Matcher uri = Pattern.compile("\"authorizationURI\":\"([^\"]+)\"").matcher(token);
    if (!uri.find()) {
      throw new IllegalStateException("no authorizationURI");
    }
    return uri.group(1);
  }

  /** Where a resource is, and what opens it. */
  record Place(String address, Kind right) {}

  Map<String, Place> of(Map<String, String> members, RetailCustomer customer) {
    String batch = running.resource("Batch/Subscription/" + customer.subscription()).toString();
    String usagePoint = members.get("UsagePoint");
    String meterReading = members.get("MeterReading");
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("BATCH", batch);
    addresses.put(
        "USAGEPOINTBATCH", batch + usagePoint.substring(usagePoint.indexOf("/UsagePoint/")));
    addresses.put("USAGEPOINTSBATCH", batch + "/UsagePoint");
    addresses.put("USAGEPOINTS", usagePoint.substring(0, usagePoint.lastIndexOf('/')));
    addresses.put("USAGEPOINT", usagePoint);
    addresses.put("METERREADINGS", usagePoint + "/MeterReading");
    addresses.put("METERREADING", meterReading);
    addresses.put("INTERVALBLOCKS", meterReading + "/IntervalBlock");
    addresses.put("INTERVALBLOCK", members.get("IntervalBlock"));
    addresses.put("USAGESUMMARIES", usagePoint + "/UsageSummary");
    addresses.put("USAGESUMMARY", members.get("UsageSummary"));
    addresses.put("QUALITYSUMMARIES", usagePoint + "/ElectricPowerQualitySummary");
    addresses.put("QUALITYSUMMARY", members.get("ElectricPowerQualitySummary"));
    addresses.put("READINGTYPES", running.resource("ReadingType").toString());
    addresses.put("READINGTYPE", members.get("ReadingType"));
    addresses.put("LOCALTIMES", running.resource("LocalTimeParameters").toString());
    addresses.put("LOCALTIME", members.get("LocalTimeParameters"));
    Map<String, String> person = members(customer, "Batch/RetailCustomer/" + customer.id());
    PARTS_OF_PERSONS.forEach((row, kind) -> addresses.put(row, person.get(kind)));
    Map<String, Place> places = new LinkedHashMap<>();
    addresses.forEach((name, address) -> places.put(name, new Place(address, Kind.CUSTOMER)));
    ThirdPartyRecord first = running.first();
    places.put(
        "APPINFO",
        new Place(
            running.resource("ApplicationInformation/" + first.id()).toString(),
            Kind.REGISTRATION));
    places.put("AUTHFEED", new Place(running.resource("Authorization").toString(), Kind.CLIENT));
    places.put("AUTHENTRY", new Place(standing(first.adminClient()), Kind.CLIENT));
    places.put("STATUS", new Place(running.resource("ReadServiceStatus").toString(), Kind.CLIENT));
    places.put(
        "BULK",
        new Place(running.resource("Batch/Bulk/" + first.bulkId()).toString(), Kind.CLIENT));
    places.put(
        "RCBATCH",
        new Place(
            running.resource("Batch/RetailCustomer/" + customer.id()).toString(), Kind.CUSTOMER));
    places.put(
        "RCBULK",
        new Place(
            running.resource("Batch/BulkRetailCustomerInfo/" + first.bulkId()).toString(),
            Kind.CLIENT));
    return places;
  }
}
