package dev.greenlight.party.custodian;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.MovableClock;
import dev.greenlight.party.custodian.grant.Registration;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.thirdparty.ThirdPartyListener;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A custodian, a listening Third Party and a client that talks to them over real TLS. */
public final class RunningCustodian implements AutoCloseable {
  /** Text of a test that is good enough for a scope. */
  public static final String SCOPE =
      "FB=4_5_10_15_17_53_54_56_57_58_59_60_61_62_71;IntervalDuration=3600;BlockDuration=daily";

  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(Clock.systemUTC());
  private static final ServerIdentity IDENTITY = AUTHORITY.issueForLoopback();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .sslContext(AUTHORITY.trustStore().sslContext())
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final ReferenceCustodian custodian;

  private RunningCustodian(Bending bending, Registration first, Registration second) {
    custodian =
        ReferenceCustodian.start(
            new CustodianSettings(
                    AUTHORITY, new MovableClock(Clock.systemUTC()), 42, List.of(first, second))
                .with(bending)
                .with(LocalPractice.PLAIN.withMonths(2)));
  }

  /** Correct behaviour. */
  public static RunningCustodian start() {
    return start(Bending.NONE);
  }

  /** Bent behaviour; nobody listens where the browser is sent. */
  public static RunningCustodian start(Bending bending) {
    return new RunningCustodian(
        bending,
        registration("third_party", "https://third-party.example:8443"),
        registration("other_party", "https://other-party.example:8443"));
  }

  /** Correct behaviour towards a Third Party that listens. */
  public static RunningCustodian start(ThirdPartyListener thirdParty) {
    return new RunningCustodian(
        Bending.NONE,
        thirdParty.registration("third_party"),
        thirdParty.otherRegistration("other_party"));
  }

  private static Registration registration(String name, String origin) {
    return new Registration(
        name,
        List.of(URI.create(origin + "/callback"), URI.create(origin + "/second-callback")),
        URI.create(origin + "/notification"),
        URI.create(origin + "/scope-selection"),
        URI.create(origin + "/"));
  }

  /** The identity that all servers of tests share. */
  public static ServerIdentity identity() {
    return IDENTITY;
  }

  /** Trust in the authority that all servers of tests share. */
  static TrustStore trust() {
    return AUTHORITY.trustStore();
  }

  public CustodianDescription description() {
    return custodian.describe();
  }

  public ThirdPartyRecord first() {
    return description().thirdParties().get(0);
  }

  public ThirdPartyRecord second() {
    return description().thirdParties().get(1);
  }

  public RetailCustomer ada() {
    return description().customers().get(0);
  }

  public RetailCustomer ben() {
    return description().customers().get(1);
  }

  /** Parameters of a correct authorization request of the first Third Party. */
  public Parameters authorizationRequest(String state) {
    return authorizationRequest(first(), state);
  }

  public Parameters authorizationRequest(ThirdPartyRecord thirdPartyRecord, String state) {
    return Parameters.none()
        .with("response_type", "code")
        .with("client_id", thirdPartyRecord.customerClient().id())
        .with("redirect_uri", redirectUri(thirdPartyRecord))
        .with("scope", SCOPE)
        .with("state", state);
  }

  public String redirectUri(ThirdPartyRecord thirdPartyRecord) {
    return thirdPartyRecord.registration().redirectUris().get(0).toString();
  }

  /** Sends one request and follows nothing. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(URI uri, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends a resource, or nothing where the body is empty. */
  public HttpResponse<String> write(String method, URI uri, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/atom+xml")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  public HttpResponse<String> post(URI uri, Parameters form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.encoded()));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Sends the browser to the authorization endpoint without a session. */
  public HttpResponse<String> authorize(Parameters request) {
    return get(URI.create(description().authorizationEndpoint() + "?" + request.encoded()));
  }

  /** The same in a session of that customer; the answer is the consent page or the redirect. */
  public HttpResponse<String> authorize(RetailCustomer customer, Parameters request) {
    return new Browser(this).visitAndLogIn(authorizationUri(request), customer);
  }

  public URI authorizationUri(Parameters request) {
    return URI.create(description().authorizationEndpoint() + "?" + request.encoded());
  }

  /** Log in, decide; the answer is the redirect to the Third Party. */
  public HttpResponse<String> decide(RetailCustomer customer, Parameters request, String decision) {
    Browser browser = new Browser(this);
    HttpResponse<String> page = browser.visitAndLogIn(authorizationUri(request), customer);
    return page.statusCode() == 200 ? browser.submit(page, "decision", decision) : page;
  }

  /** A code that the customer approved. */
  public String code(RetailCustomer customer, Parameters request) {
    return location(decide(customer, request, "approve")).first("code").orElseThrow();
  }

  public static Parameters location(HttpResponse<?> redirect) {
    String location = redirect.headers().firstValue("Location").orElseThrow();
    return Parameters.parse(location.substring(location.indexOf('?') + 1));
  }

  public HttpResponse<String> token(Client client, Parameters form) {
    return post(description().tokenEndpoint(), form, "Authorization", basic(client));
  }

  /** The same by GET, with everything in the address. */
  public HttpResponse<String> tokenByGet(Client client, Parameters form) {
    return get(
        URI.create(description().tokenEndpoint() + "?" + form.encoded()),
        "Authorization",
        basic(client));
  }

  public static String basic(Client client) {
    return basic(client.id(), client.secret());
  }

  public static String basic(String id, String secret) {
    return "Basic "
        + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  public Parameters redemption(String code) {
    return Parameters.none()
        .with("grant_type", "authorization_code")
        .with("code", code)
        .with("redirect_uri", redirectUri(first()));
  }

  /** Tokens of the first Third Party for a customer. */
  public Map<String, String> tokens(RetailCustomer customer) {
    return tokens(first(), customer);
  }

  public Map<String, String> tokens(ThirdPartyRecord thirdPartyRecord, RetailCustomer customer) {
    String code = code(customer, authorizationRequest(thirdPartyRecord, "some-state"));
    return TokenDocument.read(
        token(
            thirdPartyRecord.customerClient(),
            Parameters.none()
                .with("grant_type", "authorization_code")
                .with("code", code)
                .with("redirect_uri", redirectUri(thirdPartyRecord))));
  }

  public HttpResponse<String> refresh(String refreshToken) {
    return token(
        first().customerClient(),
        Parameters.none().with("grant_type", "refresh_token").with("refresh_token", refreshToken));
  }

  /** An access token by client credentials. */
  public String clientToken(Client client) {
    return TokenDocument.read(
            token(client, Parameters.none().with("grant_type", "client_credentials")))
        .get("access_token");
  }

  public URI resource(String path) {
    return URI.create(description().resourceEndpoint() + "/" + path);
  }

  public HttpResponse<String> read(String path, String token) {
    return read(resource(path), token);
  }

  public HttpResponse<String> read(URI uri, String token) {
    return get(uri, "Authorization", "Bearer " + token);
  }

  public HttpResponse<String> hook(String name, String parameter, String value) {
    return post(
        URI.create(description().hooks() + "/" + name),
        Parameters.none().with(parameter, value),
        CustodianHooks.KEY_HEADER,
        description().hookKey());
  }

  public HttpResponse<String> revoke(Client client, String token) {
    return revoke(client, Parameters.none().with("token", token));
  }

  /** The same of a token that is called one of that kind. */
  public HttpResponse<String> revoke(Client client, String token, String kind) {
    return revoke(client, Parameters.none().with("token", token).with("token_type_hint", kind));
  }

  private HttpResponse<String> revoke(Client client, Parameters form) {
    return post(description().revocationEndpoint(), form, "Authorization", basic(client));
  }

  /** Sends a request head as it stands, and returns the first line of the answer. */
  public String statusLine(String head) throws IOException {
    URI base = description().base();
    try (Socket socket =
        AUTHORITY
            .trustStore()
            .sslContext()
            .getSocketFactory()
            .createSocket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }

  /** The form of a page. */
  static Element form(HttpResponse<String> page) {
    Element form = Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form");
    if (form == null) {
      throw new IllegalStateException("no form in the answer " + page.statusCode());
    }
    return form;
  }

  /** What went wrong inside so far; a fault of ours, no deviation. */
  public Optional<String> mistakes() {
    return custodian.mistakes();
  }

  @Override
  public void close() {
    custodian.close();
  }
}
