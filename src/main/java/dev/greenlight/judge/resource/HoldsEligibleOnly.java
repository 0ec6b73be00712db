package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Programme;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Of accounts that the programme of the utility leaves out no UsagePoint is served: each is of a
 * service and of a tariff of the programme, and none is that of the account which the run file
 * names. Only what a UsagePoint says of itself is judged: where none says anything that the
 * programme goes by, there is nothing to judge. A title that does not name the account says
 * nothing, for it may name none. Looks at the exhibit {@code answer}.
 *
 * @param services codes of ServiceKind; empty for all
 * @param tariffs names of tariffs or classes of customers, each of which may stand anywhere in
 *     {@code tariffProfile}; empty for all
 * @param smartMeters whether a UsagePoint that says of itself that its meter is not read over the
 *     air ({@code amiBillingReady}) is left out
 * @param name words by which the title would name the account that is left out; empty for none
 * @param usagePoint the last segment of the address of its UsagePoint, more before it or not; empty
 *     where nobody knows
 */
public record HoldsEligibleOnly(
    List<String> services,
    List<String> tariffs,
    boolean smartMeters,
    String name,
    String usagePoint)
    implements Check {
  private static final String KIND = "UsagePoint";

  /** Values of AmiBillingReadyKind. */
  private static final Set<String> NOT_OVER_THE_AIR = Set.of("nonAmi", "nonMetered", "amiDisabled");

  /** A UsagePoint is of a service that the programme leaves out. */
  record ServiceNotEligible(String expected, String observed) implements Finding {}

  /** A UsagePoint is of a tariff that the programme leaves out. */
  record TariffNotEligible(String expected, String observed) implements Finding {}

  /** A UsagePoint has a meter that somebody goes to read. */
  record MeterNotEligible(String expected, String observed) implements Finding {}

  /** The account that must not be served is. */
  record AccountNotEligible(String expected, String observed) implements Finding {}

  public HoldsEligibleOnly {
    services = List.copyOf(services);
    tariffs = List.copyOf(tariffs);
  }

  /** As a programme says. */
  public static HoldsEligibleOnly of(Programme programme) {
    return new HoldsEligibleOnly(
        programme.services().stream().map(Programme.Service::code).sorted().toList(),
        programme.tariffs(),
        programme.smartMeters(),
        programme.ineligible().map(Programme.Ineligible::name).orElse(""),
        programme.ineligible().flatMap(Programme.Ineligible::usagePoint).orElse(""));
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    Outcome.Builder outcome = new Outcome.Builder();
    AtomicLong points = new AtomicLong();
    try {
      XmlTrees.read(
          response.body().content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            for (Element point : entry.resources(KIND)) {
              points.incrementAndGet();
              judge(entry, point, outcome);
            }
          });
    } catch (UnreadableXml e) {
      return Outcome.undecided("what was served cannot be read: " + e.getMessage());
    }
    if (points.get() == 0) {
      return Outcome.undecided(
          "status " + response.status() + " and no UsagePoint: nothing follows for others");
    }
    Outcome found = outcome.build();
    return found.inspected() == 0
        ? Outcome.notApplicable(
            "none of %d UsagePoints says what the programme goes by: %s"
                .formatted(points.get(), String.join(", ", criteria())))
        : found;
  }

  /** Where a UsagePoint would say what the programme goes by. */
  private List<String> criteria() {
    return Stream.of(
            services.isEmpty() ? "" : "ServiceCategory/kind",
            tariffs.isEmpty() ? "" : "serviceDeliveryPoint/tariffProfile",
            smartMeters ? "amiBillingReady" : "",
            name.isEmpty() ? "" : "a title with '" + name + "'",
            usagePoint.isEmpty() ? "" : "a self link")
        .filter(criterion -> !criterion.isEmpty())
        .toList();
  }

  private void judge(AtomEntry entry, Element point, Outcome.Builder outcome) {
    String self = String.join("", entry.linksOf("self").stream().limit(1).toList());
    String told = self.isEmpty() ? entry.id() : self;
    boolean named = !name.isEmpty() && entry.title().contains(name);
    boolean addressed = !usagePoint.isEmpty() && !self.isEmpty();
    if (named || addressed) {
      outcome.inspected();
    }
    if (named || (addressed && lastSegment(self).equals(lastSegment(usagePoint)))) {
      outcome.finds(
          new AccountNotEligible(
              "no UsagePoint of the account '" + name + "'", told + " '" + entry.title() + "'"));
    }
    read(service(point), !services.isEmpty(), outcome)
        .filter(kind -> !services.contains(kind))
        .ifPresent(
            kind ->
                outcome.finds(
                    new ServiceNotEligible(
                        "UsagePoints of ServiceKind " + String.join(", ", services),
                        told + " is of " + kind)));
    read(AtomEntry.field(point, "amiBillingReady"), smartMeters, outcome)
        .filter(NOT_OVER_THE_AIR::contains)
        .ifPresent(
            ready ->
                outcome.finds(
                    new MeterNotEligible(
                        "UsagePoints with a meter that is read over the air",
                        told + " is " + ready)));
    read(tariff(point), !tariffs.isEmpty(), outcome)
        .filter(tariff -> tariffs.stream().noneMatch(tariff::contains))
        .ifPresent(
            tariff ->
                outcome.finds(
                    new TariffNotEligible(
                        "UsagePoints of the tariffs " + String.join(", ", tariffs),
                        told + " is of '" + tariff + "'")));
  }

  /** What a UsagePoint says of itself, if the programme goes by it. */
  private static Optional<String> read(
      Optional<String> said, boolean asked, Outcome.Builder outcome) {
    if (!asked || said.isEmpty()) {
      return Optional.empty();
    }
    outcome.inspected();
    return said;
  }

  private static String lastSegment(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static Optional<String> service(Element point) {
    return AtomEntry.child(point, "ServiceCategory")
        .flatMap(category -> AtomEntry.field(category, "kind"));
  }

  private static Optional<String> tariff(Element point) {
    return AtomEntry.child(point, "serviceDeliveryPoint")
        .or(() -> AtomEntry.child(point, "ServiceDeliveryPoint"))
        .flatMap(delivery -> AtomEntry.field(delivery, "tariffProfile"));
  }
}
