package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;

/**
 * Notes a summary under its old name in a document that is judged as ESPI 3.3 or later.
 *
 * <p>ElectricPowerUsageSummary is still declared, but superseded by UsageSummary, which is for
 * every commodity. Silent when the user did not say which version the document is of.
 */
@Rule("GBX-SUM-21")
final class SummariesHaveNameOfToday implements FeedRule {

  /** A summary under its old name. */
  record OldSummaryName(String version, Location at) implements Finding {
    @Override
    public Object expected() {
      return "UsageSummary in a document of ESPI " + version;
    }

    @Override
    public Object observed() {
      return "ElectricPowerUsageSummary";
    }
  }

  private final Optional<EspiVersion> version;

  SummariesHaveNameOfToday(Optional<EspiVersion> version) {
    this.version = version;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private void check(Element summary, Judgement judgement) {
    judgement.inspected();
    boolean old = summary.name().equals("ElectricPowerUsageSummary");
    if (old && version.isPresent() && version.get() != EspiVersion.V1_1) {
      judgement.mentions(new OldSummaryName(version.get().id(), summary.at()));
    }
  }
}
