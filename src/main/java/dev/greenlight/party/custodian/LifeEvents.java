package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.data.MeterSwap;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What happens to customers and Third Parties in the course of years, each as a hook: {@code end}
 * with {@code authorization} (id or URI), the time for which it was granted is over; {@code
 * move-out} with {@code customer} (user name); {@code block} with {@code client} (client_id), its
 * Third Party is blocked; {@code correct} with {@code resource} (address of a subscription's data),
 * something measured is corrected; {@code swap} with the same, its meter is swapped.
 */
public final class LifeEvents {
  /** Corrects something measured of a subscription. */
  @FunctionalInterface
  public interface Correction {
    /** Whether there was something to correct. */
    boolean make(UsageData data, String subscription);
  }

  private final Registry registry;
  private final Ledger ledger;
  private final UsageData data;
  private Consumer<Authorization> termEnd;
  private Consumer<RetailCustomer> moveOut;
  private Consumer<ThirdPartyRecord> block;
  private Correction correction;
  private BiConsumer<ThirdPartyRecord, String> news = (thirdParty, resource) -> {};
  private Predicate<Authorization> told = Authorization::isActive;
  private MeterSwap swap = MeterSwap.CARRIES_ON;
  private UnaryOperator<String> addressing = UnaryOperator.identity();

  LifeEvents(Registry registry, Ledger ledger, UsageData data) {
    this.registry = registry;
    this.ledger = ledger;
    this.data = data;
    this.termEnd = ledger::revoke;
    this.moveOut = ledger::revokeAllOf;
    this.block = ledger::block;
    this.correction = (all, subscription) -> all.correct(subscription, ledger.now());
  }

  /** Does something else when a term is over. Called before the first request only. */
  public void endTermsBy(Consumer<Authorization> other) {
    termEnd = other;
  }

  /** Does something else when a customer moves out. Called before the first request only. */
  public void moveOutBy(Consumer<RetailCustomer> other) {
    moveOut = other;
  }

  /** Does something else with who is to be blocked. Called before the first request only. */
  public void blockBy(Consumer<ThirdPartyRecord> other) {
    block = other;
  }

  /** Corrects otherwise. Called before the first request only. */
  public void correctBy(Correction other) {
    correction = other;
  }

  /** Tells Third Parties by that of what was corrected. */
  void tellBy(BiConsumer<ThirdPartyRecord, String> other) {
    news = other;
  }

  /** Tells other holders of what was corrected. Called before the first request only. */
  public void tellOfCorrections(Predicate<Authorization> others) {
    told = others;
  }

  /** Swaps meters otherwise. Called before the first request only. */
  public void swapBy(MeterSwap other) {
    swap = other;
  }

  /** Reads otherwise which resource is meant. Called before the first request only. */
  public void readAddressesBy(UnaryOperator<String> other) {
    addressing = other;
  }

  /** Lets everything be over whose time is: the clock has been moved. */
  void endOverdue() {
    ledger.authorizations().stream()
        .filter(Authorization::isActive)
        .filter(one -> one.until().filter(end -> !ledger.now().isBefore(end)).isPresent())
        .forEach(termEnd.andThen(ledger::announceEnd));
  }

  /** What was issued so far. */
  public Ledger ledger() {
    return ledger;
  }

  /** Lets that happen; 404 where there is no such event, or nothing that it could happen to. */
  Answer happen(String event, Parameters form) {
    return switch (event) {
      case "end" -> done(authorization(form), termEnd.andThen(ledger::announceEnd));
      case "move-out" -> done(form.first("customer").flatMap(registry::customer), moveOut);
      case "block" -> done(form.first("client").flatMap(this::owner), block);
      case "correct" ->
          done(
              subscription(form).filter(subscription -> correction.make(data, subscription)),
              subscription -> tell(subscription, form.first("resource").orElseThrow()));
      case "swap" ->
          done(
              subscription(form)
                  .filter(subscription -> data.swapMeter(subscription, ledger.now(), swap)),
              swapped -> {});
      default -> Answer.text(404, "There is no such hook.");
    };
  }

  private Optional<String> subscription(Parameters form) {
    return form.first("resource").map(addressing).map(LifeEvents::last);
  }

  private void tell(String subscription, String resource) {
    ledger.authorizations().stream()
        .filter(
            each ->
                each.customer()
                    .filter(customer -> customer.subscription().equals(subscription))
                    .isPresent())
        .filter(told)
        .map(each -> registry.ownerOf(each.client()))
        .distinct()
        .forEach(owner -> news.accept(owner, resource));
  }

  private Optional<Authorization> authorization(Parameters form) {
    return form.first("authorization").map(LifeEvents::last).flatMap(ledger::authorization);
  }

  private Optional<ThirdPartyRecord> owner(String client) {
    Optional<Client> found = registry.client(client);
    return found.map(registry::ownerOf);
  }

  private static String last(String idOrUri) {
    return idOrUri.substring(idOrUri.lastIndexOf('/') + 1);
  }

  private static <T> Answer done(Optional<T> subject, Consumer<T> event) {
    subject.ifPresent(event);
    return subject.isPresent()
        ? Answer.status(204)
        : Answer.text(404, "There is nothing that this could happen to.");
  }
}
