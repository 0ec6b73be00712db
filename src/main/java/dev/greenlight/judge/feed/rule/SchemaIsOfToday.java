package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.model.ValidationResult.SchemaError;
import dev.greenlight.xml.SchemaCheck;
import java.util.List;
import java.util.Optional;

/**
 * A document of which nobody says that it is of ESPI 1.1 fits a later version too.
 *
 * <p>ServiceDeliveryPoint with a capital letter and a LineItem without itemKind were right once;
 * who reads by the schema of today refuses them. Silent where the version is said, whose schema
 * then decides alone.
 */
@Rule("GBX-FIL-13")
final class SchemaIsOfToday implements FeedRule {

  /** A document that the schema of 1.1 takes, and none that came later. */
  record FitsOldSchemaOnly(String newest, String why, Location at) implements Finding {
    @Override
    public Object expected() {
      return "what ESPI %s allows, or that somebody says that this is of ESPI 1.1"
          .formatted(newest);
    }

    @Override
    public Object observed() {
      return "it fits ESPI 1.1 alone: " + why;
    }
  }

  private final Optional<EspiVersion> version;
  private final Facts facts;

  SchemaIsOfToday(Optional<EspiVersion> version, Facts facts) {
    this.version = version;
    this.facts = facts;
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    List<SchemaCheck> checks = facts.checks();
    boolean comparable =
        document.problem().isEmpty()
            && document.misspelt().isEmpty()
            && facts.survey().isDocumentOfEspi();
    if (version.isPresent() || checks.isEmpty() || !comparable) {
      return;
    }
    judgement.inspected();
    List<EspiVersion> fitting =
        checks.stream().filter(check -> check.total() == 0).map(SchemaCheck::version).toList();
    Optional<SchemaError> first = checks.get(0).first();
    if (fitting.equals(List.of(EspiVersion.V1_1)) && first.isPresent()) {
      SchemaError error = first.get();
      judgement.finds(
          new FitsOldSchemaOnly(
              checks.get(0).version().id(),
              error.message(),
              new Location(error.line(), error.column(), "")));
    }
  }
}
