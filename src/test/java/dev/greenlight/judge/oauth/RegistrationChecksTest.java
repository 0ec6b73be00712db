package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of dynamic registration (FB_36). */
final class RegistrationChecksTest {
  private static final String ASKED =
      """
      {"redirect_uris": ["https://a.example/1", "https://a.example/2"], "client_name": "A",
       "token_endpoint_auth_method": "client_secret_basic", "response_types": ["code"],
       "grant_types": ["authorization_code", "refresh_token"], "scope": "FB=4"}\
      """;

  /** Lists in another order, which says nothing. */
  private static final String CREATED =
      """
      {"client_id": "c-1", "client_secret": "s3cr3t-of-the-client", "client_id_issued_at": 1700000000,
       "client_secret_expires_at": 0, "registration_client_uri": "https://custodian.example/r/1",
       "registration_access_token": "t0ken-of-the-client",
       "redirect_uris": ["https://a.example/2", "https://a.example/1"], "client_name": "A",
       "token_endpoint_auth_method": "client_secret_basic", "response_types": ["code"],
       "grant_types": ["refresh_token", "authorization_code"], "scope": "FB=4"}\
      """;

  @TempDir private Path folder;

  private Evidence evidence() {
    return new Evidence(folder);
  }

  private Evidence answered(int status, String body, String... headers) {
    return evidence().sent("answer", ASKED, status, body, headers);
  }

  private static String without(String member) {
    return CREATED.replaceFirst("\"" + member + "\": (\"[^\"]*\"|\\[[^]]*]|\\d+),?", "");
  }

  @Test
  void clientWithEverything_isRegistered() {
    assertThat(answered(201, CREATED).findings(new RegistersClient())).isEmpty();
  }

  @Test
  void clientThatIsNotCalledCreated_isFound() {
    assertThat(answered(200, CREATED).findings(new RegistersClient()))
        .containsExactly("NotCalledCreated");
  }

  @Test
  void refusalOfACorrectRequest_isFound() {
    assertThat(
            answered(400, "{\"error\":\"invalid_client_metadata\"}")
                .findings(new RegistersClient()))
        .containsExactly("CorrectRequestRefused");
  }

  @Test
  void targetThatWantsATokenWhichNobodyGaveUs_isNotAccused() {
    assertThat(answered(401, "{}").findings(new RegistersClient())).containsExactly("undecided");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void initialTokenThatMayBeUsedUp_accusesNobody(int status) {
    assertThat(evidence().answer(status, "{}").findings(new RegistersClient()))
        .containsExactly("undecided");
    assertThat(evidence().answer(status, "{}").findings(new RefusesRegistration("any")))
        .containsExactly("undecided");
    assertThat(evidence().answer(status, "{}").findings(new KeepsClientConsistent()))
        .containsExactly("undecided");
  }

  @ParameterizedTest
  @CsvSource({
    "client_id,registration_response_complete",
    "client_secret,registration_response_complete",
    "client_secret_expires_at,registration_secret_expiry",
    "registration_client_uri,registration_manageable",
    "registration_access_token,registration_manageable"
  })
  void memberThatIsMissing_isFound(String member, String duty) {
    assertThat(answered(201, without(member)).findings(new RegistersClient()))
        .containsExactly("MemberMissing:" + duty);
  }

  @Test
  void expiryAsText_isNoPointInTime() {
    assertThat(
            answered(201, CREATED.replace("_expires_at\": 0", "_expires_at\": \"never\""))
                .findings(new RegistersClient()))
        .containsExactly("NoPointInTime:registration_secret_expiry");
  }

  @Test
  void clientThatSigns_needsNoSecret() {
    String signing =
        without("client_secret")
            .replace("\"client_secret_basic\"", "\"private_key_jwt\"")
            .replaceFirst("\"client_secret_expires_at\": 0,", "");
    assertThat(answered(201, signing).findings(new RegistersClient())).isEmpty();
  }

  @Test
  void registrationByPlainHttp_isFound() {
    assertThat(
            answered(201, CREATED.replace("https://custodian", "http://custodian"))
                .findings(new RegistersClient()))
        .containsExactly("AddressNotHttps:registration_manageable");
  }

  @Test
  void metadataThatAreTold_areFine() {
    assertThat(answered(201, CREATED).findings(new TellsWhatIsRegistered())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"redirect_uris", "grant_types", "response_types", "token_endpoint_auth_method"})
  void metadataByWhichAClientIsUsed_areTold(String member) {
    assertThat(answered(201, without(member)).findings(new TellsWhatIsRegistered()))
        .containsExactly("MetadataUntold");
  }

  @Test
  void otherMetadataThanAskedFor_areAWarning() {
    assertThat(
            answered(201, CREATED.replace("\"scope\": \"FB=4\"", "\"scope\": \"FB=4_5\""))
                .findings(new TellsWhatIsRegistered()))
        .containsExactly("MetadataReplaced:registration_as_asked");
    assertThat(answered(201, without("client_name")).findings(new TellsWhatIsRegistered()))
        .containsExactly("MetadataReplaced:registration_as_asked");
  }

  @Test
  void refusal_tellsNoMetadata() {
    assertThat(answered(400, "{}").findings(new TellsWhatIsRegistered()))
        .containsExactly("undecided");
  }

  @Test
  void secretsThatMayBeStored_areFound() {
    assertThat(
            answered(201, CREATED, "Cache-Control", "no-store", "Content-Type", "application/json")
                .findings(new KeepsClientOutOfCaches()))
        .isEmpty();
    assertThat(
            answered(201, CREATED, "Cache-Control", "private", "Content-Type", "text/html")
                .findings(new KeepsClientOutOfCaches()))
        .containsExactly("StorageAllowed", "NotLabelledJson:registration_response_json");
  }

  @Test
  void refusalByTheBook_holds() {
    assertThat(
            answered(400, "{\"error\":\"invalid_redirect_uri\"}")
                .findings(new RefusesRegistration("invalid_redirect_uri")))
        .isEmpty();
  }

  @Test
  void otherRefusals_areFound() {
    RefusesRegistration check = new RefusesRegistration("invalid_redirect_uri");
    assertThat(answered(201, CREATED).findings(check)).containsExactly("Registered");
    assertThat(answered(422, "{\"error\":\"invalid_redirect_uri\"}").findings(check))
        .containsExactly("WrongStatus:registration_error_status");
    assertThat(answered(400, "{\"error\":\"invalid_request\"}").findings(check))
        .containsExactly("WrongError:registration_error_code");
    assertThat(answered(400, "<html>No</html>").findings(check))
        .containsExactly("WrongError:registration_error_code");
  }

  @Test
  void contradiction_isRefusedOrMended() {
    KeepsClientConsistent check = new KeepsClientConsistent();
    assertThat(answered(400, "{\"error\":\"invalid_client_metadata\"}").findings(check)).isEmpty();
    assertThat(answered(201, CREATED).findings(check)).isEmpty();
    assertThat(
            answered(
                    201,
                    CREATED.replace(
                        "[\"refresh_token\", \"authorization_code\"]", "[\"client_credentials\"]"))
                .findings(check))
        .containsExactly("ContradictionRegistered");
    assertThat(
            answered(201, CREATED.replace("\"client_secret_basic\"", "\"magic\"")).findings(check))
        .containsExactly("UnknownWayRegistered");
  }

  @Test
  void registrationThatIsRead_isWhatWasTold() {
    ShowsRegistration check = new ShowsRegistration();
    assertThat(shown(200, CREATED, check)).isEmpty();
    assertThat(shown(200, CREATED.replace("a.example/1", "b.example/1"), check))
        .containsExactly("ShownOtherwise");
    assertThat(shown(200, without("client_name"), check)).containsExactly("ShownOtherwise");
    assertThat(shown(404, "", check)).containsExactly("RegistrationNotShown");
    assertThat(shown(200, "{}", check)).contains("ShownOtherwise");
    assertThat(shown(200, applicationInformation("s3cr3t-of-the-client"), check))
        .containsExactly("undecided");
  }

  private List<String> shown(int status, String body, ShowsRegistration check) {
    return evidence()
        .sent("registration", ASKED, 201, CREATED)
        .got("answer", "https://custodian.example/r/1", status, body)
        .findings(check);
  }

  @Test
  void replacement_isWhatWasSent() {
    ReplacesRegistration check = new ReplacesRegistration();
    assertThat(answered(200, CREATED).findings(check)).isEmpty();
    assertThat(answered(200, CREATED.replace("\"A\"", "\"B\"")).findings(check))
        .containsExactly("NotReplaced");
    assertThat(answered(400, "{}").findings(check)).containsExactly("ReplacementRefused");
    assertThat(answered(403, "{}").hear(check).notApplicable()).contains("403");
    assertThat(answered(405, "").hear(check).notApplicable()).contains("405");
  }

  @Test
  void deletion_isAcknowledgedOrNotOffered() {
    EndsRegistration check = new EndsRegistration();
    assertThat(answered(204, "").findings(check)).isEmpty();
    assertThat(answered(405, "").hear(check).notApplicable()).contains("405");
    assertThat(answered(200, "{}").findings(check)).containsExactly("WrongStatus");
  }

  @Test
  void registrationThatOpensToStrangers_isFound() {
    KeepsRegistrationClosed check = new KeepsRegistrationClosed();
    assertThat(answered(401, "").findings(check)).isEmpty();
    assertThat(answered(403, "").findings(check)).isEmpty();
    assertThat(answered(405, "").hear(check).notApplicable()).contains("405");
    assertThat(answered(501, "").hear(check).notApplicable()).contains("501");
    assertThat(answered(200, CREATED).findings(check)).containsExactly("RegistrationOpen");
    assertThat(answered(500, "").findings(check)).containsExactly("WrongStatus");
  }

  @Test
  void applicationInformation_saysWhatWasTold() {
    String entry = applicationInformation("s3cr3t-of-the-client");
    assertThat(informed(entry)).isEmpty();
    assertThat(informed(entry.replace("<grant_types>refresh_token</grant_types>", "")))
        .containsExactly("FieldDiffers");
    assertThat(informed(applicationInformation("another-secret-of-it")))
        .containsExactly("FieldDiffers");
    assertThat(informed("<nothing/>")).containsExactly("undecided");
  }

  @Test
  void scopesInOneText_areThoseOfTheElements() {
    String told = CREATED.replace("\"scope\": \"FB=4\"", "\"scope\": \"FB=4 FB=5\"");
    String entry = applicationInformation("s3cr3t-of-the-client");
    assertThat(informed(told, entry.replace("</scope>", "</scope><scope>FB=5</scope>"))).isEmpty();
    assertThat(informed(told, entry)).containsExactly("FieldDiffers");
  }

  private List<String> informed(String body) {
    return informed(CREATED, body);
  }

  private List<String> informed(String told, String body) {
    return evidence()
        .sent("registration", ASKED, 201, told)
        .got("answer", "https://custodian.example/ApplicationInformation/1", 200, body)
        .findings(new ApplicationInformationAgrees());
  }

  private static String applicationInformation(String secret) {
    return """
    <entry xmlns="http://www.w3.org/2005/Atom"><content>
    <ApplicationInformation xmlns="http://naesb.org/espi"><client_secret>%s</client_secret>
    <client_name>A</client_name><redirect_uri>https://a.example/1</redirect_uri>
    <redirect_uri>https://a.example/2</redirect_uri><client_id>c-1</client_id>
    <token_endpoint_auth_method>client_secret_basic</token_endpoint_auth_method>
    <scope>FB=4</scope><grant_types>authorization_code</grant_types>
    <grant_types>refresh_token</grant_types><response_types>code</response_types>
    <registration_client_uri>https://custodian.example/r/1</registration_client_uri>
    </ApplicationInformation></content></entry>\
    """
        .formatted(secret);
  }

  @Test
  void statementThatNobodySigned_isRefusedOrIgnored() {
    BelievesNoUnsigned check = new BelievesNoUnsigned();
    assertThat(answered(201, CREATED).fact("name in statement", "B").findings(check)).isEmpty();
    assertThat(
            answered(400, "{\"error\":\"invalid_software_statement\"}")
                .fact("name in statement", "B")
                .findings(check))
        .isEmpty();
  }

  @Test
  void statementThatNobodySigned_mustNotBeBelieved() {
    BelievesNoUnsigned check = new BelievesNoUnsigned();
    assertThat(answered(201, CREATED).fact("name in statement", "A").findings(check))
        .containsExactly("UnsignedStatementBelieved");
    assertThat(
            answered(500, "{\"error\":\"server_error\"}")
                .fact("name in statement", "A")
                .findings(check))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"A, UnsignedStatementBelieved", "B,"})
  void statementThatNobodySigned_isLookedForInAtomToo(String name, String kind) {
    String atom =
        "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content>"
            + "<ApplicationInformation xmlns=\"http://naesb.org/espi\">"
            + "<client_name>A</client_name></ApplicationInformation></content></entry>";
    assertThat(
            answered(201, atom).fact("name in statement", name).findings(new BelievesNoUnsigned()))
        .isEqualTo(kind == null ? List.of() : List.of(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"client_id\":\"c\"}", "", "<html/>"})
  void statementThatNobodySigned_isUndecidedWhereNoNameIsTold(String body) {
    assertThat(
            answered(201, body)
                .fact("name in statement", "A")
                .hear(new BelievesNoUnsigned())
                .undecided())
        .contains("client_name");
  }
}
