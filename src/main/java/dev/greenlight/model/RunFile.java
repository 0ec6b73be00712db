package dev.greenlight.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a user says about one run: what the vendor claims, what the tester needs, and under which
 * policy.
 *
 * <p>Secrets stand here only as references ({@link SecretReference}).
 *
 * @param pics what the vendor claims
 * @param pixit what the tester needs
 * @param policy how the harness behaves
 * @param embedded how a custodian of ours behaves that plays this one; empty for a real target
 * @param fingerprint SHA-256 over pics and pixit as they were written, hexadecimal: two run files
 *     with the same one describe the same target
 */
public record RunFile(
    Pics pics, Pixit pixit, Policy policy, Optional<LocalPractice> embedded, String fingerprint) {

  /**
   * Implementation conformance statement: what the vendor claims.
   *
   * @param product what is tested
   * @param vendor who made it
   * @param role what it plays
   * @param espiVersion version of the standard it claims
   * @param functionBlocks blocks it claims
   * @param certificate id of the certificate that its resources have to link to; empty before there
   *     is one
   */
  public record Pics(
      String product,
      String vendor,
      Role role,
      EspiVersion espiVersion,
      Set<FunctionBlockId> functionBlocks,
      Optional<String> certificate) {
    public Pics {
      functionBlocks = Set.copyOf(functionBlocks);
    }

    /** Whether that block is claimed. */
    public boolean claims(FunctionBlockId block) {
      return functionBlocks.contains(block);
    }

    /**
     * Blocks that are mandatory in today's programme for whoever claims what is claimed here, and
     * are not claimed, in words; empty for none.
     */
    public Optional<String> unclaimed() {
      return MandatoryBlocks.lackingIn(functionBlocks);
    }

    /** The block that is claimed and asks what that block asks: itself, or its twin. */
    public Optional<FunctionBlockId> whyOwed(FunctionBlockId block) {
      return claims(block) ? Optional.of(block) : block.twinOfRetailCustomer().filter(this::claims);
    }
  }

  /**
   * Extra information for testing: what the tester needs to reach and use the target.
   *
   * @param endpoints where it answers
   * @param applicationInformationId id of the Third Party's registration
   * @param thirdParty the registered application that the harness plays
   * @param otherThirdParty a second one, for what must not be shared between the two; empty when
   *     there is none
   * @param customers Retail Customers of the target; the first is used unless a case needs another
   * @param denier who denies and never approves; empty where the first customer is asked again
   *     whenever he comes
   * @param consent how a browser gets through login and consent
   * @param expendable whom a run may use up; empty where nobody may be lost
   * @param hooks how the target is told to expire, revoke or notify; empty when it cannot be
   * @param offline an Authorization that was made without OAuth; empty when there is none
   * @param sftp how the Third Party fetches bulk data by SFTP; empty where it does not
   * @param trust PEM files with the authorities to trust; empty for the authorities of the Java
   *     that runs this
   * @param clientCertificate what the Third Party shows to servers that ask for it; empty for none
   * @param registration how a Third Party registers itself
   * @param ways what else customers can do
   * @param programme what they are promised
   * @param http how requests get there
   * @param reception how the Third Party receives what the target sends
   * @param oauth what they say at the authorization server
   */
  public record Pixit(
      Endpoints endpoints,
      String applicationInformationId,
      ThirdParty thirdParty,
      Optional<ThirdParty> otherThirdParty,
      List<Customer> customers,
      Optional<Customer> denier,
      Consent consent,
      Optional<Expendable> expendable,
      Optional<TestHooks> hooks,
      Optional<Offline> offline,
      Optional<Sftp> sftp,
      List<String> trust,
      Optional<ClientCertificate> clientCertificate,
      SelfRegistration registration,
      CustomerWays ways,
      Programme programme,
      Http http,
      Reception reception,
      OauthWays oauth) {
    public Pixit {
      customers = List.copyOf(customers);
      trust = List.copyOf(trust);
    }

    /** All who may have to log in. */
    public Stream<Customer> people() {
      return Stream.of(
              customers.stream(),
              denier.stream(),
              expendable.stream().flatMap(Expendable::customers))
          .flatMap(Function.identity());
    }

    /** All applications that are registered for the run. */
    public Stream<ThirdParty> applications() {
      return Stream.of(
              Stream.of(thirdParty),
              otherThirdParty.stream(),
              expendable.flatMap(Expendable::thirdParty).stream())
          .flatMap(Function.identity());
    }
  }

  /**
   * Customers and a Third Party that no other case needs, so that what they have may end for good.
   *
   * @param customer revokes, and what he granted expires; empty where nobody may
   * @param mover moves out and does not come back; empty where nobody may
   * @param occupant lives there next; empty where nobody does
   * @param thirdParty is blocked and stays so; empty where none may be
   */
  public record Expendable(
      Optional<Customer> customer,
      Optional<Customer> mover,
      Optional<Customer> occupant,
      Optional<ThirdParty> thirdParty) {
    Stream<Customer> customers() {
      return Stream.of(customer, mover, occupant).flatMap(Optional::stream);
    }
  }

  /**
   * The certificate of the Third Party (RFC 8705).
   *
   * @param file PEM, the own certificate first; or PKCS12, its private key with it
   * @param secret where its private key is; or the password of the PKCS12
   * @param pkcs12 which of the two
   */
  public record ClientCertificate(String file, SecretReference secret, boolean pkcs12) {}

  /**
   * Where a Data Custodian answers. Absolute URIs, none derived from another.
   *
   * @param authorization authorization endpoint
   * @param token token endpoint
   * @param revocation revocation endpoint (RFC 7009), if there is one
   * @param metadata metadata document (RFC 8414), if there is one
   * @param resource root of the resources, without a slash at its end
   * @param applicationInformation that of the Third Party, where it is not in the usual place below
   *     the root
   * @param authorizations all Authorizations of the Third Party, likewise
   * @param readServiceStatus how the service is, likewise
   * @param bulk bulk data of the Third Party; empty where its own token, its scope or its
   *     registration tells
   */
  public record Endpoints(
      String authorization,
      String token,
      Optional<String> revocation,
      Optional<String> metadata,
      String resource,
      Optional<String> applicationInformation,
      Optional<String> authorizations,
      Optional<String> readServiceStatus,
      Optional<String> bulk) {}

  /**
   * A registered Third Party: up to three clients, one per kind of token.
   *
   * @param customer client for the customer's tokens (A)
   * @param admin client for its own token (C)
   * @param registration client for its registration token (R)
   * @param redirectUri registered address of its callback
   * @param otherRedirects others that are registered for it too, wherever they lead; none at all
   *     where the list is empty, and whatever the target says where there is no list
   * @param notificationUri registered address for notifications; empty for a path that ends like
   *     that of the standard, where the callback is
   */
  public record ThirdParty(
      Client customer,
      Client admin,
      Client registration,
      String redirectUri,
      Optional<List<String>> otherRedirects,
      Optional<String> notificationUri) {
    public ThirdParty {
      otherRedirects = otherRedirects.map(List::copyOf);
    }

    /** Those that are known to be registered for its callback besides. */
    public List<String> otherRedirectUris() {
      return otherRedirects.orElse(List.of());
    }

    /** Whether it is known that no other address is registered for its callback. */
    public boolean hasOneRedirectUri() {
      return otherRedirects.filter(List::isEmpty).isPresent();
    }

    /** Whether its callback is at localhost or 127.0.0.1, which are two hosts to a server. */
    public boolean isCalledBackHere() {
      return redirectUri.matches("https?://(?:localhost|127\\.0\\.0\\.1)(?:[:/?#].*)?");
    }
  }

  /**
   * One OAuth client.
   *
   * @param id client_id
   * @param secret where its secret is, or the private key with which it signs (PEM); empty where
   *     there is but a token
   * @param scope what it asks for
   * @param authentication how it proves who it is
   * @param signing what its assertions say besides; nothing for others
   * @param token a token that was handed over, instead of all this
   */
  public record Client(
      String id,
      Optional<SecretReference> secret,
      String scope,
      ClientAuthentication authentication,
      Signing signing,
      Optional<SecretReference> token) {
    /** Whether it signs assertions instead of having a secret. */
    public boolean signs() {
      return authentication == ClientAuthentication.PRIVATE_KEY_JWT && token.isEmpty();
    }

    /** Whether it shows a certificate instead of having a secret. */
    public boolean showsCertificate() {
      return authentication == ClientAuthentication.TLS_CLIENT_AUTH && token.isEmpty();
    }

    /** Whether it has another id, and proves by itself who it is. */
    public boolean isAnotherThan(Client client) {
      return !id.equals(client.id())
          && token.isEmpty()
          && (secret.isPresent() || showsCertificate());
    }

    /** Whether it has nothing to prove itself by. */
    public boolean isPublic() {
      return authentication == ClientAuthentication.NONE && token.isEmpty();
    }
  }

  /** How a client proves at the token endpoint who it is (RFC 6749 section 2.3.1). */
  public enum ClientAuthentication {
    /** Id and secret in the Authorization header, as ESPI has it. */
    BASIC,
    /** Id and secret as fields of the form. */
    BODY,
    /** A signed assertion instead of a secret (RFC 7523). */
    PRIVATE_KEY_JWT,
    /** The certificate of the connection instead of a secret (RFC 8705 section 2). */
    TLS_CLIENT_AUTH,
    /** Its name alone, of a public client (RFC 6749 section 2.1). */
    NONE
  }

  /**
   * A Retail Customer of the target.
   *
   * @param name how reports call him; never his real name
   * @param user what he types as user name; empty where his tokens were handed over
   * @param password where his password is; empty likewise
   * @param values what else he types, by the names that {@code pixit.consent} uses
   * @param accounts values of the boxes that he ticks where he chooses; empty for all
   * @param handedOver the Third Party's token for him, which was handed over; empty where he is
   *     asked for his consent
   */
  public record Customer(
      String name,
      String user,
      Optional<SecretReference> password,
      Map<String, SecretReference> values,
      List<String> accounts,
      Optional<HandedOver> handedOver) {
    public Customer {
      values = Map.copyOf(values);
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * The access token of a customer that was handed over, and what came with it.
   *
   * @param token where it is
   * @param resourceUri where his data is
   * @param authorizationUri where the Authorization is; empty where that was not said
   * @param customerResourceUri where his Retail Customer data is; empty where he granted none
   * @param scope what was granted; empty likewise
   */
  public record HandedOver(
      SecretReference token,
      String resourceUri,
      Optional<String> authorizationUri,
      Optional<String> customerResourceUri,
      Optional<String> scope) {}
}
