package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Choice;
import dev.greenlight.model.Connect;
import dev.greenlight.model.ConsentPage;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.model.CustomerWays;
import dev.greenlight.model.Download;
import dev.greenlight.model.Revoke;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Verification;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns what else customers can do into its records. */
final class CustomerWaysMapping {
  private static final String CHOICE = "pixit.choice";
  private static final String CONNECT = "pixit.connect";
  private static final String REVOKE = "pixit.revoke";
  private static final String VERIFICATION = "pixit.verification";

  private final UnaryOperator<String> places;
  private final Days days;
  private final DownloadMapping download;

  /**
   * @param places fills in what stands in braces
   * @param clock says which day it is
   */
  CustomerWaysMapping(UnaryOperator<String> places, InstantSource clock) {
    this.places = places;
    this.days = new Days(places, clock);
    this.download = new DownloadMapping(places, clock);
  }

  CustomerWays map(JsonNode pixit) {
    return new CustomerWays(
        Optional.of(pixit.path("download")).filter(JsonNode::isObject).map(download::map),
        Optional.of(pixit.path("choice")).filter(JsonNode::isObject).map(this::choice),
        Optional.of(pixit.path("connect")).filter(JsonNode::isObject).map(this::connect),
        Optional.of(pixit.path("revoke")).filter(JsonNode::isObject).map(this::revoke),
        Optional.of(pixit.path("verification"))
            .filter(JsonNode::isObject)
            .map(CustomerWaysMapping::verification));
  }

  /**
   * Whether somebody fills that in when a customer acts: only then it is known whom he means.
   *
   * @param key where it stands
   * @param name with its braces
   */
  static boolean fillsLater(String key, String name) {
    return (key.startsWith(CONNECT + ".") && name.equals(Connect.CLIENT))
        || (key.startsWith(REVOKE + ".steps") && name.equals(Revoke.AUTHORIZATION));
  }

  private static Verification verification(JsonNode verification) {
    Map<String, String> selectors = new LinkedHashMap<>();
    return new Verification(
        Optional.ofNullable(verification.path("page").asText(null)),
        new StepMapping(VERIFICATION, selectors).map("steps", verification.path("steps")),
        verification.path("account").asText(),
        verification.path("proof").asText(),
        Optional.ofNullable(verification.path("nobody").asText(null)),
        selectors);
  }

  private Connect connect(JsonNode connect) {
    Map<String, String> selectors = new LinkedHashMap<>();
    StepMapping mapping = new StepMapping(CONNECT, selectors);
    List<ConsentStep> steps = mapping.map("steps", connect.path("steps"));
    Optional<Connect.Less> less =
        Optional.of(connect.path("less"))
            .filter(JsonNode::isObject)
            .map(
                each ->
                    new Connect.Less(
                        mapping.map("less.steps", each.path("steps")),
                        each.path("scope").asText()));
    selectors.replaceAll((key, selector) -> selector.replace(Connect.CLIENT, "1"));
    return new Connect(places.apply(connect.path("portal").asText()), steps, less, selectors);
  }

  private Revoke revoke(JsonNode revoke) {
    Map<String, String> selectors = new LinkedHashMap<>();
    List<ConsentStep> steps = new StepMapping(REVOKE, selectors).map("steps", revoke.path("steps"));
    selectors.replaceAll((key, selector) -> selector.replace(Revoke.AUTHORIZATION, "1"));
    return new Revoke(places.apply(revoke.path("portal").asText()), steps, selectors);
  }

  private Choice choice(JsonNode choice) {
    Map<String, String> selectors = new LinkedHashMap<>();
    StepMapping steps = new StepMapping(CHOICE, selectors);
    Choice mapped =
        new Choice(
            Optional.ofNullable(choice.path("page").asText(null)),
            steps.map("oneUsagePoint", choice.path("oneUsagePoint")),
            steps.map("noUsagePoint", choice.path("noUsagePoint")),
            steps.map("period", choice.path("period")),
            Optional.of(choice.path("kinds"))
                .filter(JsonNode::isObject)
                .map(
                    kinds ->
                        new Choice.Kinds(
                            steps.map("kinds.steps", kinds.path("steps")),
                            kinds.path("scope").asText())),
            date(choice, Download.FROM),
            date(choice, Download.TO),
            DownloadMapping.format(CHOICE, choice),
            selectors);
    if (mapped.from().isPresent() && mapped.to().get().isBefore(mapped.from().get())) {
      throw new BadRunFile(CHOICE + ": the period ends (to) before it begins (from)");
    }
    return mapped;
  }

  private Optional<LocalDate> date(JsonNode choice, String key) {
    return Optional.ofNullable(choice.path(key).asText(null))
        .map(text -> days.of(CHOICE + "." + key, text));
  }

  /**
   * Looks whether pages that are named are known, and what is to be typed.
   *
   * @throws BadRunFile when something is not
   */
  static void check(RunFile.Pixit pixit) {
    pixit
        .ways()
        .choice()
        .ifPresent(
            choice ->
                ConsentMapping.requireValues(
                    pixit,
                    CHOICE,
                    Stream.of(
                            choice.oneUsagePoint(),
                            choice.noUsagePoint(),
                            choice.period(),
                            choice.ofKinds())
                        .flatMap(List::stream),
                    choice.values().keySet()));
    pixit
        .ways()
        .connect()
        .ifPresent(
            connect ->
                ConsentMapping.requireValues(
                    pixit,
                    CONNECT,
                    Stream.concat(
                        connect.steps().stream(),
                        connect.less().stream().flatMap(less -> less.steps().stream())),
                    Set.of()));
    pixit
        .ways()
        .revoke()
        .ifPresent(
            revoke ->
                ConsentMapping.requireValues(pixit, REVOKE, revoke.steps().stream(), Set.of()));
    pixit.ways().verification().ifPresent(each -> check(pixit, each));
    requirePage(pixit, CHOICE, pixit.ways().choice().flatMap(Choice::page));
    requirePage(pixit, VERIFICATION, pixit.ways().verification().flatMap(Verification::page));
  }

  /** Only the first customer is asked to prove it. */
  private static void check(RunFile.Pixit pixit, Verification verification) {
    RunFile.Customer first = pixit.customers().get(0);
    Stream.concat(
            Stream.of(verification.account(), verification.proof()),
            verification.steps().stream()
                .map(ConsentStep::itself)
                .filter(ConsentStep.Type.class::isInstance)
                .map(step -> ((ConsentStep.Type) step).value()))
        .filter(value -> !first.values().containsKey(value))
        .findFirst()
        .ifPresent(
            value -> {
              throw new BadRunFile(
                  VERIFICATION
                      + ": '"
                      + value
                      + "' is no value of "
                      + first.name()
                      + " (pixit.customers)");
            });
  }

  private static void requirePage(RunFile.Pixit pixit, String block, Optional<String> page) {
    page.filter(
            name -> pixit.consent().pages().stream().map(ConsentPage::name).noneMatch(name::equals))
        .ifPresent(
            name -> {
              throw new BadRunFile(
                  block + ".page: pixit.consent has no page of the name '" + name + "'");
            });
  }
}
