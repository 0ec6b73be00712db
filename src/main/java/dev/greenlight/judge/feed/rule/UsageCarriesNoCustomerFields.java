package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Article;
import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.Namespaces;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Energy usage data carries no field that is about the customer.
 *
 * <p>Neither the {@code customerAgreement} that the schema allows in a UsagePoint, nor names,
 * accounts and addresses in extensions or in elements of one's own. Empty ones say nothing. What
 * stands in the namespace of Retail Customer data outside an extension is told by another rule
 * (GBX-CUS-02). Told once for each name of a field.
 */
@Rule("GBX-PII-02")
final class UsageCarriesNoCustomerFields implements FeedRule {
  private static final Set<String> FIELDS =
      Set.of(
          "customeragreement",
          "agreementid",
          "customername",
          "customerid",
          "accountid",
          "accountnumber",
          "customeraccount",
          "streetaddress",
          "mainaddress",
          "serviceaddress",
          "mailingaddress",
          "postalcode",
          "electronicaddress",
          "email",
          "email1",
          "email2",
          "phone",
          "phone1",
          "phone2",
          "phonenumber",
          "firstname",
          "lastname");

  /** A field about the customer that is filled. */
  record CustomerFieldInUsage(String name, String resource, Location at) implements Finding {
    @Override
    public Object expected() {
      return "nothing about the customer in " + Article.with(resource);
    }

    @Override
    public Object observed() {
      return "<%s> with a value".formatted(name);
    }
  }

  private final Set<String> told = new HashSet<>();

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind != Kind.OTHER && !kind.isOfCustomer()) {
      check(read.resource(), kind, judgement);
    }
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    check(block.block(), Kind.INTERVAL_BLOCK, judgement);
  }

  private void check(Element resource, Kind kind, Judgement judgement) {
    judgement.inspected();
    look(resource, kind, false, judgement);
  }

  private void look(Element element, Kind kind, boolean inExtension, Judgement judgement) {
    for (Element child : element.children()) {
      boolean toldElsewhere = child.namespace().equals(Namespaces.CUSTOMER) && !inExtension;
      String name = child.name().toLowerCase(Locale.ROOT);
      if (!toldElsewhere && FIELDS.contains(name) && !child.stringValue().isBlank()) {
        if (told.add(name)) {
          judgement.finds(new CustomerFieldInUsage(child.name(), kind.element(), child.at()));
        }
      } else if (!toldElsewhere) {
        look(child, kind, inExtension || child.name().equals("extension"), judgement);
      }
    }
  }
}
