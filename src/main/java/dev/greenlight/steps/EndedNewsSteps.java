package dev.greenlight.steps;

import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.judge.resource.NamesNothingOfEnded;
import dev.greenlight.model.HookKind;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.stage.CallbackDoor;
import dev.greenlight.stage.NotServed;
import dev.greenlight.stage.Notifications;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something happens to the data of a customer of whom nothing is granted any longer. */
public final class EndedNewsSteps {
  private static final List<ProtectedResource> OWN_PARTS =
      List.of(
          ProtectedResource.USAGE_POINT,
          ProtectedResource.METER_READING,
          ProtectedResource.INTERVAL_BLOCK,
          ProtectedResource.USAGE_SUMMARY);

  private static final int MOST_OF_A_KIND = 100;

  private final Play play;
  private CallbackDoor.Point since;

  public EndedNewsSteps(Play play) {
    this.play = play;
  }

  @When("the Data Custodian corrects something that he granted once")
  public void corrects() {
    Optional<String> mixed =
        play.stage().pixit().otherThirdParty().flatMap(other -> play.stage().door().deafForOther());
    if (mixed.isPresent()) {
      throw new NotServed(
          "what another Third Party is told of the same customer cannot be told apart: "
              + mixed.get());
    }
    since = play.stage().door().now();
    play.stage()
        .useHook(
            HookKind.CORRECT,
            "correct something that was measured",
            play.authorization().resourceUri());
  }

  /** Who was silent because he could not be heard would pass for one who kept still. */
  @When("the Data Custodian notifies the Third Party of the {resource} after that")
  public void notifiesAfterThat(ProtectedResource resource) {
    new Notifications(play.scene()).allSince(since, play.addresses().of(resource));
  }

  /**
   * They need not be below the address of the whole. What everybody shares is no part of it, and
   * what is below another part is known by that.
   */
  private Stream<String> partsOfEnded() {
    Exchange before = play.relationship().before().exchange();
    FeedDirectory directory =
        FeedDirectory.of(before.request().uri(), before.response().body().content());
    List<String> parts = new ArrayList<>();
    for (ProtectedResource part : OWN_PARTS) {
      List<String> known = List.copyOf(parts);
      directory
          .all(part.element())
          .map(FeedDirectory.Entry::self)
          .filter(self -> !self.isEmpty())
          .filter(self -> known.stream().noneMatch(place -> self.startsWith(place + "/")))
          .limit(MOST_OF_A_KIND)
          .forEach(parts::add);
    }
    return parts.stream();
  }

  @Then("nothing is named that he granted once")
  public void namesNothingOfEnded() {
    play.put(
        "of the ended",
        new Fact(
            Stream.concat(
                    Stream.concat(
                        Stream.of(play.authorization().resourceUri()),
                        play.authorization().tokens().customerResourceUri().stream()),
                    partsOfEnded())
                .distinct()
                .collect(Collectors.joining(" "))));
    play.ask(
        new NamesNothingOfEnded(),
        play.known(
            Stream.concat(Stream.of("of the ended"), Stream.of(Notifications.roles()))
                .toArray(String[]::new)));
  }
}
