package dev.greenlight.judge.feed;

import java.util.List;

/** Makes the rules for one document. */
public interface RuleSource {

  /**
   * Fresh rules for one document.
   *
   * @param ruling profile, version and reference instant to make them for
   * @param facts collectors that hear each event before the rules do
   */
  List<Duty> duties(FeedRuling ruling, Facts facts);
}
