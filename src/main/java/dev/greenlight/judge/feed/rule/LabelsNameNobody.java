package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Article;
import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.LinkSeen;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Fingerprint;
import dev.greenlight.judge.feed.FirstSeen;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Lately;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.privacy.PersonalData;
import dev.greenlight.judge.privacy.Trace;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Ids, links, titles and notes say nothing of who the customer is.
 *
 * <p>Labels of categories, titles of links, what consents lead to, and authors among them, whose
 * mail may be that of an office: of a name such as support, or of the domain that the feed is from.
 * The manual test GB007 asks a person to look for it. What counts as a trace: see {@link
 * PersonalData}. Of Retail Customer data only ids, links and titles are looked at, as its elements
 * are there to name the customer, what leads to bills and UsagePoints, and remarks for numbers of
 * social security and of payment cards, which nobody needs. A time zone that somebody numbered from
 * 100000000000 to 100000000999 is nobody's account, and neither is a code that is made of what a
 * ReadingType says: kind, uom and flowDirection of three digits each, what it accumulates and its
 * minutes; kind and uom have to be ones that the schemas list, and not 0. Each trace is told once,
 * where it stands first.
 */
@Rule("GBX-PII-01")
final class LabelsNameNobody implements FeedRule {

  /** A trace of a customer. */
  record PersonalDataInLabel(String where, Trace trace, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s that says nothing of the customer".formatted(where);
    }

    @Override
    public Object observed() {
      return trace.told();
    }
  }

  /** Codes of how meters are read, in groups of digits. */
  private static final Set<String> ROUTES = Set.of("readRoute", "readCycle");

  private static final List<String> TEXTS = List.of("title", "subtitle", "summary", "rights");

  /** Free texts of a UsagePoint or a bill. */
  private static final Set<String> TEXTS_OF_POINTS =
      Set.of(
          "serviceDeliveryRemark",
          "readRoute",
          "readCycle",
          "outageRegion",
          "servicePriority",
          "tariffProfile");

  /** Texts of what resources are made of. */
  private static final Set<String> TEXTS_OF_PARTS =
      Set.of("note", "agencyName", "tariffProfile", "statusReason");

  /** What UsagePoints are priced by, each in a list. */
  private static final Set<String> NODES = Set.of("pnodeRefs", "aggregateNodeRefs");

  /** What an Authorization says in words, and where it leads: it carries no customer identity. */
  private static final Set<String> TEXTS_OF_GRANTS = Set.of("error_description");

  private static final Set<String> ADDRESSES_OF_GRANTS =
      Set.of("resourceURI", "customerResourceURI", "authorizationURI", "error_uri");

  /** Free texts of Retail Customer data. */
  private static final Set<String> REMARKS = Set.of("comment", "remark", "reason", "note");

  private static final String ZONE = "LocalTimeParameters/1";
  private static final Pattern COUNTED_ZONE =
      Pattern.compile("LocalTimeParameters/100000000[0-9]{3}$");

  /** S01207200100460 has kind 12, uom 72, flowDirection 1, and 60 minutes. */
  private static final Pattern CODED_TYPE =
      Pattern.compile(
          "(ReadingType|MeterReading)/[A-Za-z](0[0-9]{2})([01][0-9]{2})0[0-9]{2}[0-9]{4,7}(?![^/?#])");

  private final FirstSeen told = new FirstSeen();
  private final Set<String> cleanSegments = new HashSet<>();
  private final Set<String> cleanTexts = new HashSet<>();
  private final Lately<Optional<Trace>> hrefs = new Lately<>();
  private final Function<String, Optional<Trace>> inHref = this::inHref;
  private final Function<String, Optional<Trace>> inText = this::inText;

  private Optional<Trace> inHref(String href) {
    Optional<Trace> known = hrefs.get(href);
    if (known == null) {
      known = PersonalData.inHref(withoutCountedZone(href), cleanSegments);
      if (known.isPresent()) {
        String rest =
            CODED_TYPE
                .matcher(withoutCountedZone(href))
                .replaceAll(code -> isCode(code.group(2), code.group(3)) ? "$1" : "$0");
        known = PersonalData.inHref(rest, cleanSegments);
      }
      hrefs.put(href, known);
    }
    return known;
  }

  /** Whether the schemas list both; nothing is measured where one is 0, as in a padded number. */
  private static boolean isCode(String kind, String uom) {
    return isListed("kind", kind) && isListed("uom", uom);
  }

  private static boolean isListed(String name, String digits) {
    long code = Long.parseLong(digits);
    return code != 0 && CodeLists.OF_READING_TYPE.get(name).contains(code);
  }

  private static String withoutCountedZone(String href) {
    return href.lastIndexOf(ZONE) < 0 ? href : COUNTED_ZONE.matcher(href).replaceFirst("");
  }

  private Optional<Trace> inText(String text) {
    return PersonalData.inText(text, cleanTexts);
  }

  @Override
  public void on(LinkSeen seen, Judgement judgement) {
    if (seen.link().href() != null && !seen.link().leadsToCertificate()) {
      check("a link", seen.link().href(), seen.link().element(), inHref, judgement);
    }
    attribute("the title of a link", seen.link().element(), "title", judgement);
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    labels(entry.parts(), judgement);
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    labels(feed.parts(), judgement);
  }

  private void attribute(String where, Element holder, String name, Judgement judgement) {
    String text = holder.attribute(name);
    if (text != null && !text.isEmpty()) {
      check(where, text, holder, inText, judgement);
    }
  }

  private void labels(AtomParts parts, Judgement judgement) {
    for (Element category : parts.all("category")) {
      attribute("the term of a category", category, "term", judgement);
      attribute("the label of a category", category, "label", judgement);
    }
    for (Element text : AtomPersons.of(parts)) {
      check("an author", text.text(), text, inText, judgement);
    }
    for (Element id : parts.all("id")) {
      check("an id", id.text(), id, inHref, judgement);
    }
    for (String name : TEXTS) {
      for (Element text : parts.all(name)) {
        check("a " + name, text.stringValue(), text, inText, judgement);
      }
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind.isOfCustomer()) {
      remarks(read.resource(), judgement);
    }
    if (kind == Kind.OTHER || kind.isOfCustomer()) {
      return;
    }
    if (kind == Kind.AUTHORIZATION) {
      for (Element part : read.resource().children()) {
        if (TEXTS_OF_GRANTS.contains(part.name())) {
          check(named(part), part.text(), part, inText, judgement);
        } else if (ADDRESSES_OF_GRANTS.contains(part.name())) {
          check(named(part), part.text(), part, inHref, judgement);
        }
      }
    }
    notes(read.resource())
        .forEach(note -> check(named(note), note.text(), note, look(note), judgement));
  }

  private void remarks(Element holder, Judgement judgement) {
    for (Element part : holder.children()) {
      if (REMARKS.contains(part.name())) {
        check(named(part), part.text(), part, PersonalData::inTextOfCustomer, judgement);
      } else if (isAddress(part)) {
        check("the address in " + named(part), part.text(), part, inHref, judgement);
      }
      remarks(part, judgement);
    }
  }

  /** What leads to a bill, or to the energy data. */
  private static boolean isAddress(Element part) {
    return part.name().equals("statementURL")
        || (part.name().equals("UsagePoint") && !part.text().isBlank());
  }

  /** A name and a ref are known by what is around them. */
  private static String named(Element note) {
    boolean vague = note.name().equals("name") || note.name().equals("ref");
    return Article.with(note.name())
        + (vague && note.parent() != null ? " in " + note.parent().name() : "");
  }

  private Function<String, Optional<Trace>> look(Element note) {
    return ROUTES.contains(note.name()) ? PersonalData::inRoute : inText;
  }

  /**
   * Notes of line items, names of who charges, and what UsagePoints say of the places they deliver
   * to.
   */
  private static List<Element> notes(Element resource) {
    List<Element> notes = List.of();
    for (Element part : resource.children()) {
      if (TEXTS_OF_POINTS.contains(part.name())) {
        notes = with(part, notes);
      }
      for (Element text : part.children()) {
        if (TEXTS_OF_PARTS.contains(text.name())
            || (NODES.contains(part.name()) && text.child("ref").isPresent())
            || (text.name().equals("name")
                && (part.name().equalsIgnoreCase("serviceDeliveryPoint")
                    || part.name().equals("programIdMapping")))) {
          notes = with(text.child("ref").orElse(text), notes);
        }
        for (Element rider : riders(text)) {
          notes = with(rider, notes);
        }
      }
    }
    return notes;
  }

  /** What the riders of a bill, or of a delivery point, are called. */
  private static List<Element> riders(Element inside) {
    List<Element> holders =
        inside.name().equals("tariffRiderRef")
            ? List.of(inside)
            : inside.name().equals("tariffRiderRefs")
                ? inside.children("tariffRiderRef")
                : List.of();
    return holders.stream().flatMap(rider -> rider.children("riderType").stream()).toList();
  }

  /** Most resources have no note, and cost no list. */
  private static List<Element> with(Element note, List<Element> notes) {
    List<Element> more = notes.isEmpty() ? new ArrayList<>() : notes;
    more.add(note);
    return more;
  }

  private void check(
      String where,
      String text,
      Element holder,
      Function<String, Optional<Trace>> look,
      Judgement judgement) {
    judgement.inspected();
    Optional<Trace> trace = look.apply(text);
    if (trace.isPresent()) {
      Fingerprint value = Fingerprint.of(trace.get().sort() + trace.get().value());
      if (told.seen(value, holder.line()) < 0) {
        judgement.finds(new PersonalDataInLabel(where, trace.get(), holder.at()));
      }
    }
  }
}
