package dev.greenlight.judge.feed.rule;

import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;

/** Links without a type beside links with one. */
record LinkWithoutType(SharedDefect seen) implements Finding {
  @Override
  public Object expected() {
    return "a type, as other links of the document have one";
  }

  @Override
  public Object observed() {
    return seen.told("links");
  }

  @Override
  public Location at() {
    return seen.at();
  }

  @Override
  public String fix() {
    return "Write the type of this link as well: espi-entry/ or cust-entry/ and the name of the"
        + " resource, espi-feed/ or cust-feed/ for a collection";
  }
}
