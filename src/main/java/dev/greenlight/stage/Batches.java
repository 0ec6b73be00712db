package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.Optional;

/** What each customer granted the Third Party, as one feed, read once for all who look at it. */
public final class Batches {
  private final Stage stage;
  private final ResourceReader reader;
  private final Readings readings;

  public Batches(Stage stage) {
    this.stage = stage;
    this.reader = new ResourceReader(stage);
    this.readings = new Readings(stage);
  }

  /** Everything one customer granted, as one feed. */
  public record Batch(RunFile.Customer customer, String uri, Seen seen, FeedDirectory directory) {
    /**
     * What a consent opened.
     *
     * @throws NotReached when it did not open
     */
    static Batch of(Authorization consent, Seen seen) {
      Exchange exchange = ResourceReader.requireOk(ProtectedResource.BATCH, seen.exchange());
      String uri = consent.resourceUri();
      return new Batch(
          consent.customer(),
          uri,
          seen,
          FeedDirectory.of(uri, exchange.response().body().content()));
    }

    /** That it has nothing of a kind, in words. */
    String lacks(String kind) {
      return "the batch of " + customer.name() + " holds no " + kind + " that says where it lives";
    }
  }

  /**
   * The batch of a customer, read with his token.
   *
   * @throws NotReached when it does not open
   */
  public Batch of(RunFile.Customer customer) {
    return readings.take(
        new Leased.Batch(customer), customer, () -> Batch.of(shared(customer), answer(customer)));
  }

  /** Whatever comes for a GET of the batch of a customer with his token. */
  Seen answer(RunFile.Customer customer) {
    return readings.take(
        new Leased.BatchAnswer(customer),
        customer,
        () -> reader.seen("batch of " + customer.name(), read(shared(customer))));
  }

  /**
   * The same of a customer who is looked at beside others: nobody waits for one whose consent or
   * data cannot be had, which the cases about that tell.
   */
  public Optional<Seen> answerIfAny(RunFile.Customer customer) {
    try {
      return Optional.of(answer(customer));
    } catch (NotCarriedOut notHad) {
      return Optional.empty();
    }
  }

  /**
   * The batch of a customer as it is now, where others look at what it was.
   *
   * @throws NotReached when it does not open any more
   */
  Exchange anew(RunFile.Customer customer) {
    return ResourceReader.requireOk(ProtectedResource.BATCH, read(shared(customer)));
  }

  /**
   * The batch of a consent that will be spoilt: what its token never opened proves nothing by
   * refusing it.
   *
   * @throws NotReached when it does not open
   */
  Seen opened(Authorization consent) {
    return ResourceReader.opened(
        ProtectedResource.BATCH,
        reader.seen(
            "batch of " + consent.customer().name() + ", of a consent of its own", read(consent)));
  }

  /**
   * The first entry of a kind in the batch of a customer.
   *
   * @throws NotCarriedOut when there is none, or no batch
   */
  public FeedDirectory.Entry entry(RunFile.Customer customer, String kind) {
    Batch batch = of(customer);
    return batch.directory().first(kind).orElseThrow(() -> new NotCarriedOut(batch.lacks(kind)));
  }

  /**
   * The batch of the first customer in whose batch there are several of a kind.
   *
   * @throws NotCarriedOut when there is none
   */
  public Seen ofSeveral(String kind) {
    return of(whoHasSeveral(kind)).seen();
  }

  /**
   * The first customer whose batch holds several resources of that kind.
   *
   * @throws NotCarriedOut when nobody's does
   */
  public RunFile.Customer whoHasSeveral(String kind) {
    for (RunFile.Customer customer : stage.pixit().customers()) {
      Batch batch = of(customer);
      if (batch.directory().entries().stream().filter(entry -> entry.kind().equals(kind)).count()
          > 1) {
        return customer;
      }
    }
    throw new NotCarriedOut(
        "no customer of the run file (pixit.customers) has several "
            + kind
            + "s; name one who has");
  }

  /**
   * Where the data of a customer is.
   *
   * @throws NotReached when the token response does not say
   */
  public String uri(RunFile.Customer customer) {
    return shared(customer).resourceUri();
  }

  private Exchange read(Authorization consent) {
    return reader.get(consent.resourceUri(), consent);
  }

  private Authorization shared(RunFile.Customer customer) {
    return stage.pool().shared(customer, stage.pixit().thirdParty());
  }
}
