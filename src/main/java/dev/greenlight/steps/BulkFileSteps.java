package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.sftp.Login;
import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.feed.FitsSchema;
import dev.greenlight.judge.resource.BulkHoldsBatches;
import dev.greenlight.judge.resource.HoldsGrantedOnly;
import dev.greenlight.judge.resource.IsOneFeed;
import dev.greenlight.judge.resource.NotifiesOfFile;
import dev.greenlight.judge.sftp.ChangesNothing;
import dev.greenlight.judge.sftp.FileComes;
import dev.greenlight.judge.sftp.FileStaysClosed;
import dev.greenlight.judge.sftp.LetsNobodyIn;
import dev.greenlight.judge.sftp.OffersStrongAlgorithms;
import dev.greenlight.judge.sftp.ShowsKnownHostKey;
import dev.greenlight.judge.sftp.SpeaksSsh2Only;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.stage.BulkFileGuide;
import dev.greenlight.stage.BulkFileTrials;
import dev.greenlight.stage.CustomerGuide;
import dev.greenlight.stage.Notifications;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bulk data that is laid ready as files, and who gets at them (FB_34, FB_66). */
public final class BulkFileSteps {
  private final Play play;
  private SftpAddress foreign;
  private ProtectedResource kind = ProtectedResource.BULK;

  /** How many customers were read. */
  private int granted;

  public BulkFileSteps(Play play) {
    this.play = play;
  }

  @Given("the run file says how the Third Party logs in by SFTP")
  public void isSaid() {
    trials().requireSettings();
  }

  @Given("its bulk files say who the Retail Customers are")
  public void areOfCustomers() {
    kind = ProtectedResource.CUSTOMER_BULK;
  }

  @Given("the Data Custodian has notified the Third Party of its bulk file")
  public void hasNotified() {
    guide().own();
  }

  @Given("the bulk file opens to the Third Party")
  public void opens() {
    guide().opened();
  }

  @Given("the Data Custodian has notified another Third Party of its bulk file")
  public void hasNotifiedAnother() {
    foreign = guide().foreign(play.otherThirdParty());
  }

  @When("the Data Custodian notifies the Third Party of its bulk data")
  public void notifies() {
    guide().announced().exhibits().forEach(play.scene()::refer);
  }

  @When("the Third Party fetches the files that the notification names")
  public void fetches() {
    guide().visits();
    guide().left().ifPresent(left -> play.put("left", new Fact(left)));
    guide().passedOver().ifPresent(others -> play.put("passed over", new Fact(others)));
  }

  /** After the file, so that no Authorization is missing that was made while it was written. */
  @When("the Third Party reads which Authorizations it has")
  public void readsAuthorizations() {
    play.put("authorizations", guide().authorizations());
    play.put(
        "registration", new Fact(play.addresses().of(ProtectedResource.APPLICATION_INFORMATION)));
    if (kind == ProtectedResource.CUSTOMER_BULK) {
      readsGranted();
    }
  }

  /** Where Retail Customer data lives need not tell whose it is: what a consent opens does. */
  private void readsGranted() {
    CustomerGuide customers = new CustomerGuide(play.stage());
    RunFile.Pixit pixit = play.stage().pixit();
    for (RunFile.Customer customer : pixit.customers()) {
      try {
        play.put(role(granted + 1), customers.granted(customer, pixit.thirdParty()));
        granted++;
      } catch (NotCarriedOut e) {
        play.put("closed", new Fact(e.getMessage()));
      }
    }
  }

  private static String role(int place) {
    return "granted " + place;
  }

  @When("the Third Party goes to the SFTP server")
  public void goes() {
    play.scene().refer("visit", guide().visits().get(0));
  }

  @When("somebody goes to the SFTP server with a key that was never registered")
  public void goesWithUnknownKey() {
    answer(trials().goWith(Login.unknownKey()));
  }

  @When("somebody goes to the SFTP server with a password that was made up")
  public void goesWithUnknownPassword() {
    answer(trials().goWithUnknownPassword());
  }

  @When("somebody goes to the SFTP server with no credentials")
  public void goesWithNothing() {
    answer(trials().goWith(new Login.Nothing()));
  }

  @When("the Third Party asks for the file of the other")
  public void asksForForeign() {
    answer(trials().peek(foreign));
  }

  @When("the Third Party asks for a file of the system through dots")
  public void asksThroughDots() {
    answer(trials().peek(trials().throughDots()));
  }

  @When("the Third Party asks for a file of the system by its full path")
  public void asksByFullPath() {
    answer(trials().peek(trials().byFullPath()));
  }

  @When("the Third Party lays a file beside it")
  public void lays() {
    answer(trials().write());
  }

  @When("the Third Party deletes the bulk file")
  public void deletes() {
    answer(trials().delete());
  }

  @Then("the notification names a file of SFTP")
  public void namesFile() {
    play.askAbout("sftp_notified", new NotifiesOfFile(), play.known(Notifications.roles()));
  }

  @Then("each file comes")
  public void comes() {
    askOfEach(guide().visits(), "sftp_file_served", new FileComes());
  }

  @Then("each of them is one feed")
  public void isOneFeed() {
    askOfEach(guide().files(), "sftp_file_is_feed", new IsOneFeed());
  }

  @Then("together they hold the data of both")
  public void holdsBoth() {
    play.ask(new BulkHoldsBatches(kind.element()), all("own", "foreign", "left", "passed over"));
  }

  @Then("each of them fits the schema")
  public void fitsSchema() {
    askOfEach(guide().files(), "resource_fits_schema", new FitsSchema());
  }

  @Then("all that is in the files was granted to the Third Party")
  public void wasGranted() {
    play.askAbout(
        "bulk_isolation",
        new HoldsGrantedOnly(),
        all(
            Stream.concat(
                    Stream.of(
                        "authorizations",
                        "registration",
                        "left",
                        "passed over",
                        "closed",
                        "resource"),
                    IntStream.rangeClosed(1, granted).mapToObj(BulkFileSteps::role))
                .toArray(String[]::new)));
  }

  private void askOfEach(List<String> visits, String requirement, Check check) {
    for (String visit : visits) {
      play.scene().refer("answer", visit);
      play.askAbout(requirement, check, "answer");
    }
  }

  /** All files together, and what is known besides. */
  private String[] all(String... besides) {
    List<String> files = guide().files();
    // Where no file came of any folder, the folder says so.
    List<String> shown = files.isEmpty() ? guide().visits().subList(0, 1) : files;
    List<String> roles = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      String role = i == 0 ? "answer" : "file " + (i + 1);
      play.scene().refer(role, shown.get(i));
      roles.add(role);
    }
    roles.addAll(List.of(play.known(besides)));
    return roles.toArray(String[]::new);
  }

  @Then("the server does not let him in")
  public void letsNobodyIn() {
    ask(new LetsNobodyIn());
  }

  @Then("that file stays closed")
  public void staysClosed() {
    ask(new FileStaysClosed());
  }

  @Then("nothing is changed")
  public void changesNothing() {
    ask(new ChangesNothing());
  }

  @Then("the server shows a host key that the Third Party knows")
  public void showsKnownHostKey() {
    play.put("host keys", new Fact(String.join(", ", trials().hostKeys())));
    play.ask(new ShowsKnownHostKey(), "visit", "host keys");
  }

  @Then("the server offers no algorithm that is broken")
  public void offersStrongAlgorithms() {
    play.ask(new OffersStrongAlgorithms(), "visit");
  }

  @Then("the server speaks SSH 2 only")
  public void speaksSsh2Only() {
    play.ask(new SpeaksSsh2Only(), "visit");
  }

  private void answer(FileTransfer visit) {
    play.put("answer", visit);
  }

  private void ask(Check check) {
    play.ask(check, "answer");
  }

  private BulkFileTrials trials() {
    return new BulkFileTrials(play.stage(), kind);
  }

  private BulkFileGuide guide() {
    return new BulkFileGuide(play.stage(), kind);
  }
}
