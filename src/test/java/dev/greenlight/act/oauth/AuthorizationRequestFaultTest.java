package dev.greenlight.act.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class AuthorizationRequestFaultTest {
  private static final AuthorizationRequest CORRECT =
      AuthorizationRequest.correct(
          "https://custodian.example/authorize",
          "third_party",
          "https://localhost:9443/app/callback",
          "FB=1_3",
          "state",
          new Pkce("verifier"));

  @ParameterizedTest
  @EnumSource
  void everyFault_changesExactlyOneParameter(AuthorizationRequestFault fault) {
    Map<String, List<String>> right = byName(CORRECT.parameters());
    Map<String, List<String>> bent = byName(fault.in(CORRECT).parameters());
    Set<String> names = new TreeSet<>(right.keySet());
    names.addAll(bent.keySet());
    names.removeIf(name -> Objects.equals(right.get(name), bent.get(name)));
    assertThat(names).hasSize(1);
  }

  @Test
  void faultOfAParameterThatIsNotThere_isNotCarriedOut() {
    AuthorizationRequest without = CORRECT.with(CORRECT.parameters().without("redirect_uri"));

    assertThatThrownBy(() -> AuthorizationRequestFault.REDIRECT_URI_SLASH.in(without))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("redirect_uri");
  }

  private static Map<String, List<String>> byName(Parameters parameters) {
    return parameters.fields().stream()
        .collect(
            Collectors.groupingBy(
                Header::name, Collectors.mapping(Header::value, Collectors.toList())));
  }

  @ParameterizedTest
  @CsvSource({
    "REDIRECT_URI_LONGER, https://localhost:9443/app/callback/more",
    "REDIRECT_URI_QUERY, https://localhost:9443/app/callback?extra=1",
    "REDIRECT_URI_PORT, https://localhost:8443/app/callback",
    "REDIRECT_URI_HTTP, http://localhost:9443/app/callback",
    "REDIRECT_URI_CASE, https://localhost:9443/APP/CALLBACK",
  })
  void redirectUri_isBentAsTheNameSays(AuthorizationRequestFault fault, String bent) {
    assertThat(fault.in(CORRECT).parameters().get("redirect_uri")).contains(bent);
  }

  @Test
  void redirectUriWithoutPort_getsOne() {
    AuthorizationRequest usual =
        CORRECT.with(CORRECT.parameters().with("redirect_uri", "https://third-party.example/c"));
    assertThat(
            AuthorizationRequestFault.REDIRECT_URI_PORT.in(usual).parameters().get("redirect_uri"))
        .isEqualTo(Optional.of("https://third-party.example:8443/c"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://third-party.example/c, https://third-party.example/c/",
    "https://third-party.example/c/, https://third-party.example/c",
    "https://third-party.example/c?a=/b, https://third-party.example/c/?a=/b",
    "https://third-party.example/c/?a=/b, https://third-party.example/c?a=/b",
    "https://third-party.example, https://third-party.example//",
    "https://third-party.example/, https://third-party.example//",
  })
  void redirectUri_isBentByOneSlash(String registered, String bent) {
    assertThat(
            AuthorizationRequestFault.REDIRECT_URI_SLASH
                .in(comingBackTo(registered))
                .parameters()
                .get("redirect_uri"))
        .contains(bent);
  }

  private static AuthorizationRequest comingBackTo(String redirectUri) {
    return CORRECT.with(CORRECT.parameters().with("redirect_uri", redirectUri));
  }

  @ParameterizedTest
  @CsvSource({
    "REDIRECT_URI_CASE, https://third-party.example",
    "REDIRECT_URI_CASE, https://third-party.example/",
    "REDIRECT_URI_CASE, https://third-party.example/123",
    "REDIRECT_URI_HTTP, http://localhost/c",
  })
  void faultThatARequestCannotHave_isNotCarriedOut(
      AuthorizationRequestFault fault, String redirectUri) {
    assertThatThrownBy(() -> fault.in(comingBackTo(redirectUri)))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("would not differ");
  }

  @Test
  void pathThatBeginsAsTheHost_leavesTheHostAsItIs() {
    assertThat(
            AuthorizationRequestFault.REDIRECT_URI_CASE
                .in(comingBackTo("https://custodian.example/c?a=/c"))
                .parameters()
                .get("redirect_uri"))
        .contains("https://custodian.example/C?a=/c");
  }

  @Test
  void phraseOfNoFault_isRefused() {
    assertThat(AuthorizationRequestFault.called("without client_id"))
        .isEqualTo(AuthorizationRequestFault.CLIENT_MISSING);
    assertThatThrownBy(() -> AuthorizationRequestFault.called("without sense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without sense");
  }
}
