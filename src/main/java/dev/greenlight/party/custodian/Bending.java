package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.AccountPage;
import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationResponses;
import dev.greenlight.party.custodian.oauth.ClientConfigurationEndpoint;
import dev.greenlight.party.custodian.oauth.ConnectPage;
import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.custodian.oauth.CustomerPortal;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.custodian.oauth.IntrospectionEndpoint;
import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.custodian.oauth.MetadataEndpoint;
import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.Waypoints;
import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.BillDocumentServer;
import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.custodian.resource.CustomerBulkResource;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import dev.greenlight.party.server.TlsManners;

/** Bends parts of the reference Data Custodian away from correct behaviour; here: none of them. */
public interface Bending {
  /** Correct behaviour. */
  Bending NONE = new Bending() {};

  /** Bends the first step of the authorization code grant. */
  default void bend(AuthorizationEndpoint endpoint) {}

  /** Bends what goes back to the Third Party through the browser. */
  default void bend(AuthorizationResponses responses) {}

  /** Bends how customers log in. */
  default void bend(LoginPage page) {}

  /** Bends how customers log in by what stands on their bills. */
  default void bend(AccountPage page) {}

  /** Bends how customers decide. */
  default void bend(ConsentPage page) {}

  /** Bends the pages between login and question. */
  default void bend(Waypoints pages) {}

  /** Bends the page on which customers begin. */
  default void bend(CustomerPortal portal) {}

  /** Bends where customers are sent who connect a Third Party. */
  default void bend(ConnectPage page) {}

  /** Bends what customers download, and how. */
  default void bend(DownloadPage page) {}

  /** Bends how the state of tokens is told. */
  default void bend(IntrospectionEndpoint endpoint) {}

  /** Bends how tokens are given. */
  default void bend(TokenEndpoint endpoint) {}

  /** Bends how tokens are given back. */
  default void bend(RevocationEndpoint endpoint) {}

  /** Bends what the authorization server tells of itself. */
  default void bend(MetadataEndpoint endpoint) {}

  /** Bends how Third Parties register themselves. */
  default void bend(RegistrationEndpoint endpoint) {}

  /** Bends how Third Parties manage what they registered. */
  default void bend(ClientConfigurationEndpoint endpoint) {}

  /** Bends who is let in. */
  default void bend(BearerGate gate) {}

  /** Bends every answer of the resource server. */
  default void bend(ResourceServer server) {}

  /** Bends energy data and who may read it. */
  default void bend(SubscriptionResource resource) {}

  /** Bends Authorizations and who may read them. */
  default void bend(AuthorizationResource resource) {}

  /** Bends ApplicationInformation. */
  default void bend(ApplicationInformationResource resource) {}

  /** Bends what a query leaves of a feed. */
  default void bend(QueryFilter queries) {}

  /** Bends the data of all customers of a Third Party. */
  default void bend(BulkResource resource) {}

  /** Bends who a Retail Customer is, and who may read it. */
  default void bend(CustomerResource resource) {}

  /** Bends who all customers of a Third Party are. */
  default void bend(CustomerBulkResource resource) {}

  /** Bends the documents of bills, and who may read them. */
  default void bend(BillDocumentServer documents) {}

  /** Bends how the same is laid ready as files. */
  default void bend(BulkFiles files) {}

  /** Bends every answer of the custodian, whatever part of it gives it. */
  default void bend(FrontDoor door) {}

  /** Bends what is remembered of what was issued. */
  default void bend(Ledger ledger) {}

  /** Bends how Third Parties are told of news. */
  default void bend(Notifier notifier) {}

  /** Bends what is made of handshakes. */
  default void bend(TlsManners manners) {}

  /** Bends what else happens to customers and Third Parties. */
  default void bend(LifeEvents events) {}

  /** Bends what happens when a customer takes his consent back. */
  default void bend(CustodianHooks hooks) {}
}
