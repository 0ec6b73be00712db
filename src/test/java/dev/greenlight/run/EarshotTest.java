package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.RunFile;
import dev.greenlight.plan.RunFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EarshotTest {
  private static final Path EMBEDDED = Path.of("fixtures/runs/embedded-custodian.yaml");
  private static final String REDIRECT = "redirectUri: \"{third_party_redirect}\"";
  private static final String OTHERS =
      "    notificationUri: \"{other_third_party_notification}\"\n";

  @TempDir private Path folder;

  private RunFile.Pixit pixit(String resource, String... notificationUri) throws IOException {
    return within(Files.readString(EMBEDDED), resource, notificationUri);
  }

  private RunFile.Pixit within(String embedded, String resource, String... notificationUri)
      throws IOException {
    Map<String, String> places =
        CustodianFacts.PLACES.stream()
            .collect(Collectors.toMap(place -> place, place -> "https://localhost:8443/" + place));
    places.put("resource", resource);
    CustodianFacts.DAYS.forEach(day -> places.put(day, "2026-10-01"));
    String text =
        Stream.of(notificationUri)
            .reduce(
                embedded.replace(OTHERS, ""),
                (file, uri) -> file.replace(REDIRECT, REDIRECT + "\n    notificationUri: " + uri));
    return new RunFileReader(places)
        .read(Files.writeString(folder.resolve("run.yaml"), text))
        .pixit();
  }

  @Test
  void targetOnThisMachine_isHeard() throws IOException {
    assertThat(Earshot.doubt(pixit("https://localhost:9000/resource"))).isEmpty();
    assertThat(
            Earshot.doubt(pixit("https://localhost:9000/resource", "https://127.0.0.1:8443/told")))
        .isEmpty();
  }

  @Test
  void targetOnAnotherMachine_isNot() throws IOException {
    assertThat(Earshot.doubt(pixit("https://dc.example/resource")).orElseThrow())
        .contains("another machine");
    assertThat(Earshot.doubt(pixit("https://dc.example/resource", "https://localhost:8443/told")))
        .isPresent();
  }

  @Test
  void addressThatLeadsElsewhere_isNamed() throws IOException {
    for (String elsewhere : List.of("https://tp.example:8443/told", "https://localhost/told")) {
      assertThat(Earshot.doubt(pixit("https://localhost:9000/resource", elsewhere)).orElseThrow())
          .contains(elsewhere);
    }
  }

  @Test
  void registeredPath_isListenedTo() throws IOException {
    assertThat(Earshot.paths(pixit("https://localhost/r", "https://tp.example/told?x=y")))
        .containsExactly("/told");
    assertThat(Earshot.paths(pixit("https://localhost/r"))).isEmpty();
  }

  @Test
  void whatIsPostedToAnotherThirdParty_isNotForTheFirst() throws IOException {
    String both = "redirectUri: \"{other_third_party_redirect}\"";
    String other = "https://localhost:8443/other/told";
    String own = "https://localhost:8443/told";
    String embedded = Files.readString(EMBEDDED);

    assertThat(
            Earshot.pathsOfOthers(
                within(
                    embedded.replace(both, both + "\n    notificationUri: " + other),
                    "https://localhost:9000/resource",
                    own)))
        .containsExactly("/other/told");
    assertThat(
            Earshot.pathsOfOthers(
                within(
                    embedded.replace(both, both + "\n    notificationUri: " + own),
                    "https://localhost:9000/resource",
                    own)))
        .as("one address of both")
        .isEmpty();
  }

  private Earshot.Others others(String other, String resource, String... own) throws IOException {
    String redirect = "redirectUri: \"{other_third_party_redirect}\"";
    String embedded = Files.readString(EMBEDDED);
    return Earshot.others(
        within(
            embedded.replace(redirect, redirect + "\n    notificationUri: " + other),
            resource,
            own));
  }

  @Test
  void otherThirdParty_isHeardWhereWhatIsSentArrives() throws IOException {
    String near = "https://localhost:9000/resource";
    String far = "https://dc.example/resource";
    String here = "https://127.0.0.1:8443/other/told";
    String forwarded = "https://tp.example/other/told";

    assertThat(others(here, near).doubt()).isEmpty();
    assertThat(others(here, near).second()).isEqualTo("/other/told");
    assertThat(others(here, far).doubt().orElseThrow()).contains(here);
    assertThat(others(forwarded, near).doubt().orElseThrow()).contains(forwarded);
    assertThat(others(forwarded, far, "https://TP.example:443/told").doubt()).isEmpty();
    assertThat(others(forwarded, far, "https://elsewhere.example/told").doubt()).isPresent();
  }

  @Test
  void otherThirdPartyWithoutAnAddressOfItsOwn_isNot() throws IOException {
    String near = "https://localhost:9000/resource";
    String own = "https://localhost:8443/told";

    assertThat(Earshot.others(pixit(near)).doubt().orElseThrow())
        .contains("pixit.otherThirdParty.notificationUri");
    assertThat(others(own, near, own).doubt().orElseThrow()).contains("no path of its own");
  }
}
