package dev.greenlight.cli;

import dev.greenlight.model.LocalPractice;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.HandOver;
import dev.greenlight.run.ServedCustodian;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the reference Data Custodian until Ctrl-C. */
@Command(
    name = "custodian",
    description = {
      "Runs the reference Data Custodian on loopback until Ctrl-C.",
      "Prints its endpoints, customers and clients with their secrets, and writes its certificate"
          + " authority and a run file: 'greenlight run --target FILE' tests it like any other."
    },
    mixinStandardHelpOptions = true)
final class ServeCustodianCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;
  private static final int LONGEST_HISTORY = 120;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "where it listens on 127.0.0.1 (default: a free port)")
  private int port;

  @Option(
      names = "--redirect",
      paramLabel = "URI",
      description =
          "redirect URI of your Third Party, wherever it listens, exactly as it sends it; may be"
              + " given several times; 'greenlight run --target' can play it at https://localhost"
              + " (default: a free port of this machine, for 'greenlight run --target')")
  private List<String> redirects = List.of();

  @Option(
      names = "--other-redirect",
      paramLabel = "URI",
      description = "redirect URI of the second Third Party (default: beside the first)")
  private String otherRedirect;

  @Option(
      names = "--deviation",
      paramLabel = "ID",
      description = "break the standard in this way ('greenlight selftest --list' names all)")
  private String deviation;

  @Option(
      names = "--like",
      paramLabel = "FILE",
      description =
          "as the block 'embedded' of this run file describes it, such as fixtures/runs/*")
  private Path like;

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "months of history it has (default: 13, or what --like says)")
  private Integer months;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seed of everything that it makes up (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where its files go (default: reports/custodian-PORT)")
  private Path out;

  @Mixin private Talk talk;

  @Override
  public Integer call() {
    check();
    Home home = Home.find();
    Path template = like == null ? home.runFile("embedded-custodian.yaml") : like;
    ServedCustodian.Order order = order(practice(template));
    if (out != null) {
      requireOurs(out);
    }
    try (ServedCustodian custodian = start(order)) {
      Path folder =
          out == null
              ? home.reports().resolve("custodian-" + custodian.description().base().getPort())
              : out;
      requireOurs(folder);
      HandOver files = handOver(custodian, template, folder);
      CustodianListing.of(custodian.description(), files).forEach(System.out::println);
      files
          .unplayable()
          .ifPresent(
              why ->
                  talk.say(
                      "greenlight: your Third Party is served as it is; 'greenlight run --target'"
                          + " cannot play it: "
                          + why));
      talk.say("Ctrl-C ends it.");
      Vigil.keep(custodian::close);
      return ExitCode.OK;
    }
  }

  private void check() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageError(
          "--port takes a number from 1 to " + HIGHEST_PORT + ", or 0 for a free one");
    }
    if (months != null && (months < UsageData.SHORTEST_HISTORY || months > LONGEST_HISTORY)) {
      throw new UsageError(
          "--months takes a number from " + UsageData.SHORTEST_HISTORY + " to " + LONGEST_HISTORY);
    }
  }

  private LocalPractice practice(Path template) {
    Optional<LocalPractice> said = EmbeddedCustodian.readOnly(template).embedded();
    if (like != null && said.isEmpty()) {
      throw new UsageError(
          "--like "
              + like
              + ": there is no block 'embedded' in it, which would say how the custodian behaves;"
              + " fixtures/runs/ontario.yaml has one, and without --like it behaves as ever");
    }
    LocalPractice described = said.orElse(LocalPractice.PLAIN);
    return months == null ? described : described.withMonths(months);
  }

  private ServedCustodian.Order order(LocalPractice practice) {
    List<URI> uris =
        redirects.isEmpty()
            ? usual(URI.create("https://localhost:" + freePort()))
            : redirects.stream().map(each -> uri("--redirect", each)).distinct().toList();
    URI other =
        otherRedirect == null
            ? uris.get(0).resolve("/OtherThirdParty/callback")
            : uri("--other-redirect", otherRedirect);
    Bending bending =
        deviation == null ? Bending.NONE : Deviations.bending(CommittedDeviation.served(deviation));
    return new ServedCustodian.Order(port, seed, uris, other, practice, bending);
  }

  /** A second one lets a run see whether a code can be redeemed with another than its own. */
  private static List<URI> usual(URI base) {
    return List.of(
        base.resolve("/ThirdParty/callback"), base.resolve("/ThirdParty/second-callback"));
  }

  private static URI uri(String option, String text) {
    try {
      URI uri = new URI(text);
      if (uri.getScheme() != null && uri.getHost() != null && uri.getFragment() == null) {
        return uri;
      }
      throw new UsageError(
          option + ": '" + text + "' is no redirect URI: it must be absolute, without a fragment");
    } catch (URISyntaxException e) {
      throw new UsageError(option + ": '" + text + "' is no address: " + e.getReason());
    }
  }

  /** Where a run may listen: it is free now, and nobody else of us asks for it. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no port of this machine is free", e);
    }
  }

  private ServedCustodian start(ServedCustodian.Order order) {
    try {
      return ServedCustodian.start(order, InstantSource.system());
    } catch (UncheckedIOException e) {
      throw new UsageError("--port " + port + ": " + e.getCause().getMessage());
    }
  }

  private static HandOver handOver(ServedCustodian custodian, Path template, Path folder) {
    try {
      return custodian.handOver(template, folder);
    } catch (UncheckedIOException e) {
      throw new UsageError(e.getMessage() + ": " + Reasons.of(e.getCause()));
    }
  }

  /** Nothing of anybody else is ever written over. */
  private static void requireOurs(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> !HandOver.NAMES.contains(name))
          .findFirst()
          .ifPresent(
              name -> {
                throw new UsageError(
                    folder + " holds other files (" + name + "); choose another --out");
              });
    } catch (IOException e) {
      throw new UsageError("cannot write to " + folder + ": it is no folder that can be read");
    }
  }
}
