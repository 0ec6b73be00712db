package dev.greenlight.steps;

import dev.greenlight.act.resource.BillDocument;
import dev.greenlight.judge.Check;
import dev.greenlight.judge.resource.DocumentIsAsTold;
import dev.greenlight.judge.resource.DocumentOpens;
import dev.greenlight.judge.resource.DocumentStaysClosed;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.Authorization;
import dev.greenlight.stage.BillDocuments;
import dev.greenlight.stage.ForeignAddresses;
import dev.greenlight.stage.Seen;
import dev.greenlight.stage.Trespass;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;

/** The documents that Statements name. */
public final class BillDocumentSteps {
  /** One, and what came of it. */
  private record Read(BillDocument document, Seen answer) {}

  private final Play play;
  private final List<Read> read = new ArrayList<>();
  private List<BillDocument> named = List.of();
  private BillDocument guarded;

  public BillDocumentSteps(Play play) {
    this.play = play;
  }

  @Given("Statements of the Retail Customer name documents")
  public void documentsNamed() {
    named = documents().of(play.customer());
  }

  @Given("a document of a Statement opens to the token of the Retail Customer")
  public void documentOpens() {
    guarded = documents().guarded(play.customer());
    play.put("opened", documents().opened(guarded, play.customer()));
  }

  @When("the Third Party reads these documents with his token")
  public void readsDocuments() {
    for (BillDocument each : named) {
      read.add(new Read(each, play.keep("document", documents().read(each, play.customer()))));
    }
  }

  @When("somebody reads that document without credentials")
  public void readsBare() {
    play.answer(documents().readBare(guarded));
  }

  @When("the Third Party reads that document with the token of another Retail Customer")
  public void readsAsOther() {
    play.put("bare", documents().readBare(guarded));
    Authorization other =
        play.stage()
            .pool()
            .shared(new ForeignAddresses(play.stage()).otherCustomer(), play.thirdParty());
    String token = other.tokens().accessToken();
    new Trespass(play.scene())
        .tried(documents().readWith(guarded, token), token, other.resourceUri());
  }

  @Then("each document opens")
  public void eachOpens() {
    for (Read each : read) {
      askOf(each, "bill_document_opens", new DocumentOpens());
    }
  }

  @Then("each document is what its Statement says")
  public void eachIsAsTold() {
    for (Read each : read) {
      askOf(each, "bill_document_as_told", new DocumentIsAsTold());
    }
  }

  private void askOf(Read one, String requirement, Check check) {
    play.refer("answer", one.answer());
    if (one.document().mediaType().isEmpty()) {
      play.askAbout(requirement, check, "answer");
    } else {
      play.put("told", new Fact(one.document().mediaType()));
      play.askAbout(requirement, check, "answer", "told");
    }
  }

  @Then("that document stays closed")
  public void staysClosed() {
    play.ask(new DocumentStaysClosed(), play.known("answer", "opened", "bare", "control"));
  }

  private BillDocuments documents() {
    return new BillDocuments(play.stage());
  }
}
