package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Serves ESPI resources to whoever may read them.
 *
 * <p>In this order: is there a good token (401), of the right kind (403), for what belongs to its
 * owner (403), is it a read (405), is the query well-formed (400), is there such a thing (404).
 */
public final class ResourceServer extends AlterableEndpoint {
  private final BearerGate gate;
  private final SubscriptionResource subscription;
  private final AuthorizationResource authorization;
  private final ApplicationInformationResource applicationInformation;
  private final BulkResource bulk;
  private final CustomerResource customer;
  private final CustomerBulkResource customerBulk;
  private final BillDocumentServer documents;
  private final QueryFilter queries = new QueryFilter();
  private final List<EspiResource> resources;
  private BiFunction<ResourcePath, Parameters, Parameters> asked = (path, query) -> query;
  private UnaryOperator<AtomDocument> batchData = UnaryOperator.identity();
  private UnaryOperator<byte[]> batchBytes = UnaryOperator.identity();

  /** A server of that data. */
  public ResourceServer(
      Addresses addresses,
      Registry registry,
      Ledger ledger,
      UsageData data,
      CustomerData customers) {
    gate = new BearerGate(ledger);
    subscription = new SubscriptionResource(data);
    authorization = new AuthorizationResource(addresses, registry, ledger);
    applicationInformation = new ApplicationInformationResource(addresses, registry);
    bulk = new BulkResource(registry, ledger, data);
    customer = new CustomerResource(customers);
    customerBulk = new CustomerBulkResource(registry, ledger, customers);
    documents = new BillDocumentServer(gate, customers);
    resources =
        List.of(
            subscription,
            authorization,
            applicationInformation,
            new ReadServiceStatusResource(),
            bulk,
            customer,
            customerBulk);
  }

  /** Who is let in. */
  public BearerGate gate() {
    return gate;
  }

  /** Energy data. */
  public SubscriptionResource subscription() {
    return subscription;
  }

  /** Authorizations. */
  public AuthorizationResource authorization() {
    return authorization;
  }

  /** ApplicationInformation. */
  public ApplicationInformationResource applicationInformation() {
    return applicationInformation;
  }

  /** What a query leaves of a feed. */
  public QueryFilter queries() {
    return queries;
  }

  /** The data of all customers of a Third Party. */
  public BulkResource bulk() {
    return bulk;
  }

  /** Who a Retail Customer is. */
  public CustomerResource customer() {
    return customer;
  }

  /** Who all customers of a Third Party are. */
  public CustomerBulkResource customerBulk() {
    return customerBulk;
  }

  /** The documents of bills. */
  public BillDocumentServer documents() {
    return documents;
  }

  /**
   * Bends the batch of a subscription. Called before the first request only.
   *
   * @param data before a query takes its part of it
   * @param bytes as they are sent
   */
  public void bendBatches(UnaryOperator<AtomDocument> data, UnaryOperator<byte[]> bytes) {
    batchData = data;
    batchBytes = bytes;
  }

  /** Knows nothing of queries there. Called before the first request only. */
  public void ignoreQueriesOf(Predicate<ResourcePath> paths) {
    asked = (path, query) -> paths.test(path) ? Parameters.none() : query;
  }

  /** Knows nothing of those parameters there. Called before the first request only. */
  public void ignoreThereOnly(Predicate<ResourcePath> paths, List<String> names) {
    asked =
        (path, query) -> {
          Parameters known = query;
          for (String name : paths.test(path) ? names : List.<String>of()) {
            known = known.without(name);
          }
          return known;
        };
  }

  /**
   * Answers as if another path had been asked for, where that gives one for a request and its
   * correct answer. Called before the first request only.
   */
  public void rereadAs(BiFunction<Request, Answer, Optional<String>> other) {
    alterAnswers(
        (request, correct) ->
            other
                .apply(request, correct)
                .map(
                    path ->
                        respond(
                            new Request(
                                request.method(),
                                path,
                                request.query(),
                                request.headers(),
                                request.body())))
                .orElse(correct));
  }

  @Override
  protected Answer respond(Request request) {
    ResourcePath path = ResourcePath.of(below(request.path()));
    if (BillDocumentServer.holds(path)) {
      return documents.answer(request);
    }
    Optional<EspiResource> resource = resources.stream().filter(one -> one.holds(path)).findFirst();
    try {
      TokenKind opener = resource.map(EspiResource::opener).orElse(TokenKind.CUSTOMER);
      AccessToken token = gate.admit(request, opener);
      // A token of another kind comes this far only under a deviation; then it owns nothing.
      gate.require(
          token.kind() != opener || resource.filter(one -> !one.isOpenTo(token, path)).isEmpty());
      if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
        return resource
            .flatMap(one -> one.write(token, path, request))
            .orElseGet(() -> BearerGate.refuse(AccessFault.METHOD_NOT_ALLOWED));
      }
      Query query = queries.read(asked.apply(path, request.query()));
      return resource
          .flatMap(one -> one.read(token, path))
          .map(document -> isBatch(path) ? batchData.apply(document) : document)
          .map(
              document -> {
                queries.apply(query, path, document);
                return write(path, document);
              })
          .orElseGet(() -> BearerGate.refuse(AccessFault.NOT_FOUND));
    } catch (Refusal refusal) {
      return BearerGate.refuse((AccessFault) refusal.fault());
    }
  }

  private Answer write(ResourcePath path, AtomDocument document) {
    byte[] plain = document.toBytes();
    byte[] bytes = isBatch(path) ? batchBytes.apply(plain) : plain;
    return Answer.of(200, AtomDocument.MEDIA_TYPE + ";charset=UTF-8", bytes)
        .with("ETag", '"' + UUID.nameUUIDFromBytes(bytes).toString() + '"')
        .with("Cache-Control", "private, no-store")
        .with("X-Content-Type-Options", "nosniff");
  }

  private static boolean isBatch(ResourcePath path) {
    return path.at(1).equals("Subscription") && path.length() == 3;
  }

  private static String below(String path) {
    String root = Addresses.RESOURCE + "/";
    return path.startsWith(root) ? path.substring(root.length()) : "";
  }
}
