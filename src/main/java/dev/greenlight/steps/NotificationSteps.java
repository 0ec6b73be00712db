package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.ComesAgain;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.NamesOwnOnly;
import dev.greenlight.judge.resource.NamesWindowOfNews;
import dev.greenlight.judge.resource.NotifiesOf;
import dev.greenlight.judge.resource.NotifiesOfEnd;
import dev.greenlight.judge.resource.NotifiesWhenReady;
import dev.greenlight.judge.resource.ToldToOwnerOnly;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.CallbackDoor;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Notifications;
import dev.greenlight.stage.PutOff;
import dev.greenlight.stage.Relationship;
import dev.greenlight.stage.ResourceTokens;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Data Custodian tells a Third Party that there is something to fetch. */
public final class NotificationSteps {
  private static final Pattern BOUNDED = Pattern.compile("[?&](?:published|updated)-(?:min|max)=");

  /** Of one resource: who names more has said enough. */
  private static final int MOST_WINDOWS = 5;

  private final Play play;
  private ProtectedResource resource;
  private String uri;
  private List<String> named = List.of();
  private boolean files;
  private int windows;
  private CallbackDoor.Point since;

  /** Why nothing is asked about the other Third Party. */
  private Optional<String> silence = Optional.empty();

  public NotificationSteps(Play play) {
    this.play = play;
  }

  @When("the Data Custodian notifies the Third Party of the {resource}")
  public void notifies(ProtectedResource announced) {
    resource = announced;
    uri = play.addresses().of(announced);
    Notifications notifications = new Notifications(play.scene());
    named = notifications.of(uri);
    files = notifications.haveNamedFiles();
  }

  @When("the Data Custodian notifies the Third Party of the {resource}, which is out of order once")
  public void notifiesInVain(ProtectedResource resource) {
    new Notifications(play.scene()).refusedOf(play.addresses().of(resource));
  }

  @When("the Data Custodian notifies the Third Party of the {resource} while another listens")
  public void notifiesWhileAnotherListens(ProtectedResource resource) {
    silence = play.stage().door().deafForOther();
    if (silence.isPresent()) {
      return;
    }
    // Where each finds his own at one address, it may be told of: then the case does not apply.
    String control = new ForeignAddresses(play.stage()).of(resource);
    Notifications notifications = new Notifications(play.scene());
    if (!notifications.reachesOther(control)) {
      play.put(
          "not reached",
          new Fact(
              "the other Third Party was not even told of the "
                  + resource.title()
                  + " that is its own ("
                  + control
                  + "): nothing shows that the Data Custodian knows where to notify it"));
    }
    uri = play.addresses().of(resource);
    notifications.overheardOf(uri);
  }

  @Given("the Retail Customer has granted another Third Party something at other addresses")
  public void grantsOther() {
    Authorization own = play.stage().pool().shared(play.customer(), play.thirdParty());
    Set<String> addresses =
        new LinkedHashSet<>(
            of(play.stage().pool().shared(play.customer(), play.otherThirdParty())));
    addresses.removeAll(of(own));
    if (addresses.isEmpty()) {
      throw new NotServed(
          "what the Retail Customer granted to the two Third Parties has the same addresses");
    }
    play.put("of the other", new Fact(String.join(" ", addresses)));
  }

  /** Where an Authorization is, and what it opens, as far as the token response says. */
  private static List<String> of(Authorization own) {
    return Stream.of(
            own.tokens().authorizationUri(),
            own.tokens().resourceUri(),
            own.tokens().customerResourceUri())
        .flatMap(Optional::stream)
        .toList();
  }

  @When("the Third Party reads the {resource} that the notification names")
  public void readsWhatIsNamed(ProtectedResource resource) {
    requireNamed();
    String token = new ResourceTokens(play.stage()).good(resource.opener());
    play.answer(play.resources().get(uri, "Bearer " + token));
    for (String window : windows()) {
      windows++;
      play.put("window " + windows, play.resources().get(window, "Bearer " + token));
    }
  }

  /** What was to be notified of. */
  ProtectedResource resource() {
    return resource;
  }

  /** The address of that. */
  String uri() {
    return uri;
  }

  /** The addresses by which the notification names it, as written; none where it names none. */
  List<String> addresses() {
    return named;
  }

  /**
   * The addresses by which the notification names it, as written.
   *
   * @throws NotServed when it names files of SFTP instead
   * @throws NotCarriedOut when it names nothing of it
   */
  List<String> requireAddresses() {
    if (named.isEmpty() && files) {
      throw new NotServed("the notification names files of SFTP, and no address of https");
    }
    return requireNamed();
  }

  /**
   * The same.
   *
   * @throws NotCarriedOut when it names none
   */
  private List<String> requireNamed() {
    if (named.isEmpty()) {
      throw new NotCarriedOut("no notification names anything that could be read");
    }
    return named;
  }

  /** Those addresses that ask for a time; none that would send the token in the clear. */
  private List<String> windows() {
    return named.stream()
        .filter(address -> BOUNDED.matcher(address).find())
        .filter(address -> WebAddress.of(address).scheme().equals(WebAddress.of(uri).scheme()))
        .limit(MOST_WINDOWS)
        .toList();
  }

  @When("the Third Party waits to be told of what was not ready when it asked")
  public void waitsForWhatWasNotReady() {
    new PutOff(play.scene()).heardOf();
  }

  @Then("it is told of that")
  public void isToldOfThat() {
    play.ask(new NotifiesWhenReady(), play.known(Notifications.roles()));
  }

  @Then("the window of time that it names, if any, holds something")
  public void windowHoldsSomething() {
    if (windows == 0) {
      return;
    }
    play.askAbout(
        "notification_window",
        new NamesWindowOfNews(windows),
        Stream.concat(
                Stream.of("answer"),
                IntStream.rangeClosed(1, windows).mapToObj(place -> "window " + place))
            .toArray(String[]::new));
  }

  @Given("the Third Party has the tokens of a Retail Customer who may be lost, and listens")
  public void listens() {
    play.follows(
        Relationship.begin(
            play.stage(),
            Relationship.expendable(play.stage(), RunFile.Expendable::customer, "customer"),
            play.thirdParty()));
    since = play.stage().door().now();
  }

  @Given("these tell who he is")
  public void tellsWhoHeIs() {
    if (play.relationship().customerData().isEmpty()) {
      throw new NotCarriedOut(
          "what the Retail Customer granted does not open who he is (customerResourceURI)");
    }
  }

  @When("the Third Party waits to be told of that Authorization")
  public void waitsToBeTold() {
    new Notifications(play.scene()).heardOf(play.authorization().authorizationUri(), since);
    // Others who use up the same customer ask whether anything of him is left.
    play.relationship().countIfOver();
  }

  @Then("a notification names the Authorization that has ended")
  public void isToldOfEnd() {
    play.ask(new NotifiesOfEnd(), play.known(Notifications.roles()));
  }

  @Then("the notification names the {resource} by its address")
  public void names(ProtectedResource resource) {
    play.ask(new NotifiesOf(resource.title()), play.known(Notifications.roles()));
  }

  @Then("nothing of it is named that is the other one's")
  public void namesOwnOnly() {
    play.ask(
        new NamesOwnOnly(),
        play.known(
            Stream.concat(Stream.of("of the other"), Stream.of(Notifications.roles()))
                .toArray(String[]::new)));
  }

  @Then("the notification of the {resource} comes again")
  public void comesAgain(ProtectedResource resource) {
    play.ask(new ComesAgain(resource.title()), play.known(Notifications.roles()));
  }

  @Then("the other one is not told of the {resource}")
  public void otherIsNotTold(ProtectedResource resource) {
    if (silence.isPresent()) {
      play.ask(new HasNothingToLookAt(silence.get()));
    } else {
      play.ask(
          new ToldToOwnerOnly(resource.title()),
          play.known(
              Stream.concat(Stream.of("not reached"), Stream.of(Notifications.roles()))
                  .toArray(String[]::new)));
    }
  }
}
