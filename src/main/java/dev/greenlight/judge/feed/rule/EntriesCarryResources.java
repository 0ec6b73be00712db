package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.BareDocument;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedEvent.StrayResource;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of an entry is a resource of ESPI.
 *
 * <p>The schema lets an entry do without content, and takes any element of ESPI for a resource. A
 * resource in the namespace of the other side is told by another rule, one in a namespace of
 * neither side by {@link NamespacesAreSpeltRight}, and one elsewhere in the entry by {@link
 * ResourcesStandInContent}.
 */
@Rule("GBX-ATM-13")
final class EntriesCarryResources implements FeedRule {

  /** An entry that carries nothing. */
  record EntryWithoutResource(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one resource of ESPI in the content of the entry";
    }

    @Override
    public String fix() {
      return "Put the resource into <content>, or leave the entry out";
    }
  }

  /** A resource that is a text to every reader of XML. */
  record ResourceEscaped(String element, Location at) implements Finding {
    @Override
    public Object expected() {
      return "one resource of ESPI in the content of the entry, as elements";
    }

    @Override
    public Object observed() {
      return "<%s> as escaped markup, which is a text".formatted(element);
    }

    @Override
    public String fix() {
      return "Write the resource into content as elements, without CDATA and with < for &lt;";
    }
  }

  /** A resource whose name has other capital letters, so that nobody knows it. */
  record ResourceMiscased(String element, Kind meant, String namespace, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "<%s> in %s".formatted(meant.element(), meant.home());
    }

    @Override
    public Object observed() {
      return namespace.isEmpty()
          ? "<%s> in no namespace".formatted(element)
          : "<%s> in %s".formatted(element, namespace);
    }

    @Override
    public String fix() {
      return "Write <%s xmlns=\"%s\">, or a prefix that stands for it"
          .formatted(meant.element(), meant.home());
    }
  }

  /** A document of its own in an entry, such as a notification. */
  record BareDocumentWrapped(String element, Location at) implements Finding {
    @Override
    public Object expected() {
      return "<%s> as the document itself, in no feed or entry".formatted(element);
    }

    @Override
    public Object observed() {
      return "<%s> in the content of an entry".formatted(element);
    }

    @Override
    public String fix() {
      return element.equals("BatchList")
          ? "POST the BatchList itself as the body, without feed, entry and content around it"
          : "Send the %s itself as the document, without feed, entry and content around it"
              .formatted(element);
    }
  }

  private static final Pattern TAG =
      Pattern.compile("^\\s*(?:<\\?[^>]*>\\s*)?<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)[\\s/>]");

  /** A content with a text of its own. */
  record TextBesideResource(Location at) implements Finding {
    @Override
    public Object expected() {
      return "one resource of ESPI in the content of the entry, and no text beside it";
    }

    @Override
    public Object observed() {
      return "a text in <content>";
    }

    @Override
    public String fix() {
      return "Leave the text out of <content>, and keep the resource alone";
    }
  }

  /** A content that is here and elsewhere. */
  record ContentIsElsewhereToo(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a <content> without src, as its resource stands in it";
    }

    @Override
    public Object observed() {
      return "a src, which RFC 4287 has for an empty <content> only";
    }

    @Override
    public String fix() {
      return "Leave src out of <content>";
    }
  }

  /** A resource within another, where no reader looks for one. */
  record ResourceWithinAnother(String element, String holder, Location at) implements Finding {
    @Override
    public Object expected() {
      return "the %s in an entry of its own".formatted(element);
    }

    @Override
    public Object observed() {
      return "<%s> within <%s>".formatted(element, holder);
    }

    @Override
    public String fix() {
      return "Give the %s an entry of its own, and relate the %s to it".formatted(element, holder);
    }
  }

  private int strayOf;

  @Override
  public void on(StrayResource stray, Judgement judgement) {
    strayOf = stray.entry();
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    judgement.inspected();
    boolean carries = false;
    for (Held held : entry.resources()) {
      carries |= isResource(held);
      checkWithin(held, judgement);
    }
    if (!carries && strayOf != entry.number()) {
      Element content = entry.parts().first("content").orElse(null);
      judgement.finds(
          content == null
              ? new EntryWithoutResource("no <content>", entry.entry().at())
              : lacking(entry, content));
    }
    if (carries) {
      entry.parts().first("content").ifPresent(content -> check(content, judgement));
    }
  }

  private static void checkWithin(Held held, Judgement judgement) {
    if (held.kind() == Kind.OTHER) {
      return;
    }
    for (Element part : held.resource().children()) {
      if (Kind.of(part) != Kind.OTHER) {
        judgement.finds(new ResourceWithinAnother(part.name(), held.resource().name(), part.at()));
      }
    }
  }

  /** Also one in a wrong namespace. */
  private static boolean isResource(Held held) {
    return held.kind() != Kind.OTHER
        || Kind.displaced(held.resource()).isPresent()
        || Kind.estranged(held.resource()).isPresent();
  }

  private static void check(Element content, Judgement judgement) {
    if (!content.text().isBlank()) {
      judgement.finds(new TextBesideResource(content.at()));
    }
    if (content.attribute("src") != null) {
      judgement.finds(new ContentIsElsewhereToo(content.at()));
    }
  }

  private static Finding lacking(EntryClosed entry, Element content) {
    for (Held held : entry.resources()) {
      Element resource = held.resource();
      Optional<Kind> meant = Kind.miscased(resource);
      if (held.parent().isAtom("content") && BareDocument.is(resource)) {
        return new BareDocumentWrapped(resource.name(), resource.at());
      }
      if (held.parent().isAtom("content") && meant.isPresent()) {
        return new ResourceMiscased(
            resource.name(), meant.get(), resource.namespace(), resource.at());
      }
    }
    Matcher tag = TAG.matcher(content.text());
    return tag.find()
        ? new ResourceEscaped(tag.group(1), content.at())
        : new EntryWithoutResource(found(entry), content.at());
  }

  private static String found(EntryClosed entry) {
    return entry.resources().stream()
        .filter(held -> held.parent().isAtom("content"))
        .findFirst()
        .map(held -> "<content> with <" + held.resource().name() + ">" + nearMiss(held.resource()))
        .orElse("<content> without any element");
  }

  private static String nearMiss(Element resource) {
    return resource.namespace().isEmpty()
        ? ", which is in no namespace; resources are in http://naesb.org/espi"
        : "";
  }
}
