package dev.greenlight.judge.plugin;

import dev.greenlight.catalog.RuleEntry;
import java.util.List;

/** The rules of one plug-in, loaded once and used for any number of documents. */
public interface RulePack {

  /** Its rules; the id of each is the name of the plug-in, a colon and an id in the plug-in. */
  List<RuleEntry> rules();

  /** Puts the rules to work on a document. */
  List<PackRun> open();
}
