package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.NoFile;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Every entry of a bulk file lives below what was granted to the Third Party (FB_34/SFTP001): an
 * Authorization is one of its own, ApplicationInformation its registration, everything else lies
 * below the resourceURI of one of its Authorizations with {@code /Batch} taken out; what many
 * customers share belongs to nobody. Looks at the feed {@code authorizations}, and at the fact
 * {@code registration}.
 */
public record HoldsGrantedOnly() implements Check {
  private static final Set<String> SHARED = Set.of("ReadingType", "LocalTimeParameters");

  /** An entry lives where nothing was granted. */
  record NotGranted(String expected, String observed) implements Finding {}

  /** What was granted: addresses of Authorizations, and of what they open. */
  private record Grants(Set<String> authorizations, Set<String> resources, String registration) {
    boolean cover(Contents.Listed entry) {
      return switch (entry.kind()) {
        case "Authorization" -> authorizations.contains(entry.self());
        case "ApplicationInformation" -> entry.self().equals(registration);
        default ->
            resources.stream()
                .anyMatch(own -> entry.self().equals(own) || entry.self().startsWith(own + "/"));
      };
    }
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    FileTransfer file = exhibits.file("answer");
    Exchange authorizations = exhibits.exchange("authorizations");
    return NoFile.or(
        file,
        body ->
            NoAnswer.or(
                authorizations,
                response ->
                    grants(response, exhibits.fact("registration"))
                        .map(grants -> judge(Contents.of(exhibits, file), grants))
                        .orElseGet(
                            () ->
                                Outcome.undecided(
                                    "the Authorization feed does not say what was granted: status "
                                        + response.status()))));
  }

  private static Outcome judge(Contents contents, Grants grants) {
    Outcome.Builder outcome = new Outcome.Builder();
    contents.entries().stream()
        .filter(entry -> !SHARED.contains(entry.kind()) && !entry.self().isEmpty())
        .forEach(
            entry -> {
              outcome.inspected();
              if (!grants.cover(entry)) {
                outcome.finds(
                    new NotGranted(
                        "an address below one of " + grants.resources(),
                        entry.kind() + " " + entry.self()));
              }
            });
    return outcome.build();
  }

  private static Optional<Grants> grants(Exchange.Response response, String registration) {
    Set<String> authorizations = new HashSet<>();
    Set<String> resources = new HashSet<>();
    try {
      XmlTrees.read(
          response.body().content(),
          element ->
              new AtomEntry(element)
                  .resource()
                  .ifPresent(
                      authorization -> {
                        authorizations.addAll(AtomEntry.fields(authorization, "authorizationURI"));
                        AtomEntry.fields(authorization, "resourceURI").stream()
                            .map(uri -> uri.replaceFirst("/Batch(?=/)", ""))
                            .forEach(resources::add);
                      }));
    } catch (UnreadableXml e) {
      return Optional.empty();
    }
    return resources.isEmpty()
        ? Optional.empty()
        : Optional.of(new Grants(authorizations, resources, registration));
  }
}
