package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.MetadataDocument;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Third Parties register themselves: as the run file says, or else as the target does. */
final class RegistrationAddress {
  private static final String KEY = "pixit.registration.endpoint";
  private static final Pattern ELEMENT =
      Pattern.compile(
          "<(?:[\\w.-]+:)?authorizationServerRegistrationEndpoint>\\s*([^<\\s]+)\\s*</");

  private final Stage stage;

  RegistrationAddress(Stage stage) {
    this.stage = stage;
  }

  /**
   * The address.
   *
   * @throws NotPlayable when nobody names it
   */
  String get() {
    return stage
        .leases()
        .take(new Leased.RegistrationEndpoint(), this::named)
        .map(address -> safe("the registration endpoint", address))
        .orElseThrow(
            () ->
                new NotPlayable(
                    "neither the run file nor metadata nor ApplicationInformation names the"
                        + " registration endpoint; write it under "
                        + KEY));
  }

  private Optional<String> named() {
    return stage
        .pixit()
        .registration()
        .endpoint()
        .or(this::inMetadata)
        .or(this::inApplicationInformation);
  }

  /**
   * That address, if what is sent there is encrypted, or stays on this machine.
   *
   * @throws NotCarriedOut when it would not be
   */
  static String safe(String what, String address) {
    if (WebAddress.of(address).isExposed()) {
      throw new NotCarriedOut(
          what + " " + address + " is plain http: a token would be sent there in the clear");
    }
    return address;
  }

  private Optional<String> inMetadata() {
    return stage
        .pixit()
        .endpoints()
        .metadata()
        .flatMap(
            uri ->
                MetadataDocument.text(
                    kept(
                        "metadata",
                        stage
                            .functional()
                            .send(
                                HttpCall.get(
                                    uri, List.of(new Header("Accept", "application/json"))))),
                    "registration_endpoint"));
  }

  private Optional<String> inApplicationInformation() {
    ResourceGuide guide = new ResourceGuide(stage);
    Exchange answer =
        kept(
            "ApplicationInformation",
            guide.get(
                new ResourceAddresses(stage).of(ProtectedResource.APPLICATION_INFORMATION),
                "Bearer " + new ResourceTokens(stage).good(TokenKind.REGISTRATION)));
    Matcher element = ELEMENT.matcher(answer.answered() ? answer.response().body().text() : "");
    return element.find() ? Optional.of(element.group(1).replace("&amp;", "&")) : Optional.empty();
  }

  private Exchange kept(String what, Exchange answer) {
    stage.journal().exhibit(null, what + ", for the registration endpoint", answer);
    return answer;
  }
}
