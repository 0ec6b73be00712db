package dev.greenlight.run;

import dev.greenlight.model.RunFile;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Header;
import dev.greenlight.stage.CallbackDoor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The redirect endpoint of our Third Party, as the stage sees it. */
final class ListeningDoor implements CallbackDoor {
  private final ThirdPartyListener listener;
  private final Duration patience;

  ListeningDoor(ThirdPartyListener listener, RunFile.Policy policy) {
    this.listener = listener;
    this.patience = Duration.ofSeconds(policy.requestSeconds());
  }

  @Override
  public Optional<Callback> arrival(String state) {
    return await(state, patience);
  }

  @Override
  public Optional<Callback> arrived(String state) {
    return await(state, Duration.ZERO);
  }

  private Optional<Callback> await(String state, Duration atMost) {
    try {
      return listener.awaitCallback(state, atMost).map(this::callback);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Callback callback(dev.greenlight.party.thirdparty.Callback arrived) {
    List<Header> parameters =
        arrived.parameters().list().stream()
            .map(parameter -> new Header(parameter.name(), parameter.value()))
            .toList();
    return new Callback(listener.at(arrived.path()).toString(), parameters);
  }
}
