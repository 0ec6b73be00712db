package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.Notifier;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers the Subscriptions of its customers one after the other. */
final class NumbersCustomersOneByOne extends CustodianDeviation {
  private static final List<String> IDS =
      List.of(
          UsageData.SUBSCRIPTION_1,
          UsageData.SUBSCRIPTION_2,
          UsageData.SUBSCRIPTION_OF_LEAVER,
          UsageData.SUBSCRIPTION_OF_MOVER,
          UsageData.SUBSCRIPTION_OF_OCCUPANT);

  private static final int FIRST = 100_241;
  private static final Pattern PLACE =
      Pattern.compile("(/(?:Subscription|RetailCustomer)/)(\\d+)(?=[/\"'<?&\\s]|$)");

  NumbersCustomersOneByOne() {
    super(
        Layer.RESOURCE,
        "Numbers the Subscriptions of its customers one after the other.",
        breaks("names_no_order"),
        killedBy("TC_NAME002"));
  }

  @Override
  public void bend(FrontDoor door) {
    door.alterAnswers(
        (request, correct) -> {
          String body = new String(correct.bytes(), StandardCharsets.UTF_8);
          String numbered = moved(body, NumbersCustomersOneByOne::numbered);
          return numbered.equals(body) ? correct : correct.withBody(numbered);
        });
  }

  @Override
  public void bend(ResourceServer server) {
    server.rereadAs(
        (request, correct) ->
            Optional.of(moved(request.path(), NumbersCustomersOneByOne::owned))
                .filter(path -> !path.equals(request.path())));
  }

  @Override
  public void bend(LifeEvents events) {
    events.readAddressesBy(uri -> moved(uri, NumbersCustomersOneByOne::owned));
  }

  @Override
  public void bend(Notifier notifier) {
    notifier.nameBy(uri -> moved(uri, NumbersCustomersOneByOne::numbered));
  }

  @Override
  public void bend(BulkFiles files) {
    files.bendContent(
        content ->
            moved(new String(content, StandardCharsets.UTF_8), NumbersCustomersOneByOne::numbered)
                .getBytes(StandardCharsets.UTF_8));
  }

  private static String moved(String text, Function<String, String> id) {
    return PLACE.matcher(text).replaceAll((MatchResult at) -> at.group(1) + id.apply(at.group(2)));
  }

  private static String numbered(String id) {
    int place = IDS.indexOf(id);
    return place < 0 ? id : String.valueOf(FIRST + place);
  }

  private static String owned(String number) {
    return IDS.stream().filter(id -> numbered(id).equals(number)).findFirst().orElse(number);
  }
}
