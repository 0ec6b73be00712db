package dev.greenlight.steps;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.judge.feed.FileConforms;
import dev.greenlight.judge.feed.FileNameTells;
import dev.greenlight.judge.portal.AsksForLoginOnce;
import dev.greenlight.judge.portal.IsNamedXml;
import dev.greenlight.judge.portal.IsSavedAsFile;
import dev.greenlight.judge.portal.MarkHasText;
import dev.greenlight.judge.portal.NamesNobody;
import dev.greenlight.judge.portal.PortalRoles;
import dev.greenlight.judge.portal.ShowsMark;
import dev.greenlight.judge.resource.CoversChosenPeriod;
import dev.greenlight.judge.resource.FileHoldsOwnDataOnly;
import dev.greenlight.judge.resource.HasNothingToLookAt;
import dev.greenlight.judge.resource.KeepsFileFromStranger;
import dev.greenlight.model.Download;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Downloads;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** What a Retail Customer downloads in the portal (Download My Data). */
public final class DownloadSteps {
  private final Play play;
  private Download.Kind kind;
  private Downloads.Visit visit;

  public DownloadSteps(Play play) {
    this.play = play;
  }

  /** What he wants. */
  @ParameterType("energy data|Retail Customer data")
  public Download.Kind download(String words) {
    return words.startsWith("energy") ? Download.Kind.USAGE : Download.Kind.RETAIL_CUSTOMER;
  }

  @Given("the portal from which a Retail Customer downloads his {download}")
  public void portal(Download.Kind what) {
    kind = what;
    downloads().script(what);
  }

  @When("the Retail Customer logs in and downloads it")
  public void downloadsIt() {
    visit = downloads().of(play.customer(), kind);
    play.refer(PortalRoles.FILE, visit.file());
    visit.name().ifPresent(id -> play.scene().refer(PortalRoles.FILE_NAME, id));
    play.scene().refer(PortalRoles.PAGE, visit.page());
    play.scene().refer(PortalRoles.LOGINS, visit.logins());
    play.put(PortalRoles.MARK, new Fact(downloads().script(kind).mark()));
  }

  @When("he logs in anew and downloads the same days again")
  public void downloadsAgain() {
    play.refer("whole", visit.file());
    play.refer("again", downloads().again(play.customer(), kind).file());
  }

  @When("another Retail Customer downloads his own")
  public void anotherDownloads() {
    List<RunFile.Customer> customers = play.stage().pixit().customers();
    if (customers.size() < 2) {
      throw new NotCarriedOut("the run file names no second customer (pixit.customers)");
    }
    play.refer("foreign", downloads().of(customers.get(1), kind).file());
  }

  @When("somebody who has not logged in asks for the same file")
  public void strangerAsks() {
    play.put("stranger", downloads().asStranger(visit.file().exchange()));
  }

  @Then("it conforms to every block that is claimed and that it has data of")
  public void conformsToAll() {
    List<FunctionBlockId> blocks =
        (kind == Download.Kind.USAGE ? FileConforms.ofUsage() : FileConforms.ofRetailCustomer())
            .stream().filter(play.stage().runFile().pics()::claims).toList();
    if (blocks.isEmpty()) {
      play.ask(
          new HasNothingToLookAt(
              "of the blocks that a file may have data of, none is claimed that has no case of its"
                  + " own"));
    }
    blocks.forEach(block -> play.ask(new FileConforms(block), PortalRoles.FILE));
  }

  @Then("his browser saves a file")
  public void isSaved() {
    play.ask(new IsSavedAsFile(), play.known(PortalRoles.FILE, PortalRoles.FILE_NAME));
  }

  @Then("the name of the file ends in .xml")
  public void isNamedXml() {
    play.ask(new IsNamedXml(), play.known(PortalRoles.FILE_NAME));
  }

  @Then("the name of the file says nothing of him")
  public void namesNobody() {
    play.ask(new NamesNobody(), play.known(PortalRoles.FILE_NAME));
  }

  @Then("the name of the file tells company, service, data and period")
  public void nameTells() {
    play.ask(new FileNameTells(), play.known(PortalRoles.FILE, PortalRoles.FILE_NAME));
  }

  @Then("he is shown nothing of it")
  public void strangerSeesNothing() {
    play.ask(new KeepsFileFromStranger(), PortalRoles.FILE, "stranger");
  }

  @Then("neither file holds a {word} or anything else of the other customer")
  public void holdsOwnOnly(String resource) {
    play.ask(new FileHoldsOwnDataOnly(resource), PortalRoles.FILE, "foreign");
  }

  @Then("the file holds the blocks of the days that he chose")
  public void coversPeriod() {
    Download script = downloads().script(kind);
    play.ask(
        new CoversChosenPeriod(script.from().toString(), script.to().toString()), PortalRoles.FILE);
  }

  @Then("the page after the login shows the Green Button mark")
  public void showsMark() {
    play.ask(new ShowsMark(), PortalRoles.PAGE, PortalRoles.MARK);
  }

  @Then("the mark says in words what it is")
  public void markHasText() {
    play.ask(new MarkHasText(), PortalRoles.PAGE, PortalRoles.MARK);
  }

  @Then("he was asked who he is once")
  public void loginOnce() {
    play.ask(new AsksForLoginOnce(), PortalRoles.LOGINS);
  }

  private Downloads downloads() {
    return new Downloads(play.stage());
  }
}
