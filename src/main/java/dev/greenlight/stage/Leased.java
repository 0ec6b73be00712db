package dev.greenlight.stage;

import dev.greenlight.act.browser.BrowserCookie;
import dev.greenlight.act.oauth.TokenSet;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.act.tls.Server;
import dev.greenlight.act.tls.TlsOffer;
import dev.greenlight.model.Download;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is made once in a run and then lent to all who ask.
 *
 * @param <T> what the borrower gets
 */
sealed interface Leased<T> {

  /** Whether it was read of what a customer had granted, and speaks of that consent. */
  default boolean isRead() {
    return false;
  }

  /** Where Third Parties register themselves; empty where nobody says. */
  record RegistrationEndpoint() implements Leased<Optional<String>> {}

  /** The answer to a correct request to register, whose client was deleted again. */
  record Registration() implements Leased<Exchange> {}

  /** Tokens of a customer for a Third Party, to read with and not to be spoilt. */
  record Grant(RunFile.Customer customer, RunFile.ThirdParty thirdParty)
      implements Leased<Issued> {}

  /** A client's own token, to read with and not to be spoilt. */
  record OwnToken(RunFile.Client client) implements Leased<TokenSet> {}

  /** A token that was made to expire. */
  record ExpiredToken(TokenKind kind) implements Leased<SpentToken> {}

  /** A code whose time ought to be over. */
  record OldCode() implements Leased<AgedCode> {}

  /** A token that was revoked. */
  record RevokedToken(TokenKind kind) implements Leased<SpentToken> {}

  /** An Authorization of a Third Party that others may spoil. */
  record Expendable(RunFile.ThirdParty thirdParty) implements Leased<Authorization> {}

  /** What came when a Third Party gave a token of its own back, which shows that it can. */
  record Revocation(RunFile.ThirdParty thirdParty) implements Leased<Exchange> {}

  /** How much of what a customer granted a Third Party, to be lost, is not over yet. */
  record NotOver(RunFile.Customer customer, RunFile.ThirdParty thirdParty)
      implements Leased<AtomicInteger> {}

  /** A customer who moved out. */
  record Moved(RunFile.Customer customer) implements Leased<MoveOut> {}

  /** Cookies of a customer who has logged in at the authorization server. */
  record Session(RunFile.Customer customer) implements Leased<List<BrowserCookie>> {}

  /** The answer to a correct authorization request of nobody in particular: it leads to a login. */
  record Login(RunFile.ThirdParty thirdParty) implements Leased<Exchange> {}

  /** Whatever came of the first consent of a customer, at which nobody else is in his name. */
  record FirstConsent(RunFile.Customer customer, RunFile.ThirdParty thirdParty)
      implements Leased<Optional<Callback>> {}

  /** A correct authorization request was taken; whether that needs a browser. */
  record CorrectRequest(RunFile.Customer customer, RunFile.ThirdParty thirdParty)
      implements Leased<Boolean> {}

  /** Refreshed tokens, which show that a good refresh token brings some. */
  record Refresh(RunFile.Customer customer, RunFile.ThirdParty thirdParty)
      implements Leased<TokenSet> {}

  /** What came of it when that customer proved in another way who he is. */
  record RightProof(RunFile.Customer customer) implements Leased<OtherProof.Attempt> {}

  /** What came of it when somebody proved wrongly that he is that customer. */
  record WrongProof(RunFile.Customer customer) implements Leased<OtherProof.Attempt> {}

  /** What a customer downloaded in the portal. */
  record Downloaded(RunFile.Customer customer, Download.Kind kind)
      implements Leased<Downloads.Visit> {}

  /** The same when he came again. */
  record DownloadedAgain(RunFile.Customer customer, Download.Kind kind)
      implements Leased<Downloads.Visit> {}

  /** The answer of a resource to the token that is meant for it. */
  record Reading(ProtectedResource resource) implements Leased<Seen> {
    @Override
    public boolean isRead() {
      return true;
    }
  }

  /** What a server makes of a TLS handshake. */
  record Knock(Server server, TlsOffer offer) implements Leased<TlsGuide.Knocked> {}

  /** What comes from an address for a GET without credentials. */
  record Call(String address) implements Leased<Seen> {}

  /** What many tokens of a client have in common: the id of the exhibit. */
  record Sample(RunFile.Client client) implements Leased<String> {}

  /** What many tokens of a customer have in common. */
  record CustomerSample(RunFile.Customer customer, RunFile.ThirdParty thirdParty)
      implements Leased<TokenSample.OfCustomer> {}

  /** Whatever came for the batch of a customer. */
  record BatchAnswer(RunFile.Customer customer) implements Leased<Seen> {
    @Override
    public boolean isRead() {
      return true;
    }
  }

  /** The answer of the first resource of its kind in the batch of a customer to his token. */
  record Member(RunFile.Customer customer, ProtectedResource resource) implements Leased<Seen> {
    @Override
    public boolean isRead() {
      return true;
    }
  }

  /** The answer of a resource of somebody else to its owner's token. */
  record ForeignReading(ProtectedResource resource) implements Leased<Seen> {
    @Override
    public boolean isRead() {
      return true;
    }
  }

  /** What a customer granted another Third Party than the first. */
  record BatchOfOther(RunFile.Customer customer, RunFile.ThirdParty thirdParty)
      implements Leased<Batches.Batch> {
    @Override
    public boolean isRead() {
      return true;
    }
  }

  /** The same of who he is. */
  record CustomerBatchOfOther(RunFile.Customer customer, RunFile.ThirdParty thirdParty)
      implements Leased<Batches.Batch> {
    @Override
    public boolean isRead() {
      return true;
    }
  }

  /** Everything about a customer: the answer to his token. */
  record CustomerFeed(RunFile.Customer customer) implements Leased<Seen> {
    @Override
    public boolean isRead() {
      return true;
    }
  }

  /** The notification of the bulk file of a Third Party. */
  record BulkNotification(RunFile.ThirdParty thirdParty, ProtectedResource kind)
      implements Leased<BulkFileGuide.Announced> {}

  /** What came of the visits to the own bulk files. */
  record BulkVisits(ProtectedResource kind) implements Leased<BulkFetch.Fetched> {}

  /** The batch of a customer, with what it links to. */
  record Batch(RunFile.Customer customer) implements Leased<Batches.Batch> {
    @Override
    public boolean isRead() {
      return true;
    }
  }
}
