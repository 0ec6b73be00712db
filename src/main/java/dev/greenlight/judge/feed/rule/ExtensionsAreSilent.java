package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.BlockClosed;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
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
import java.util.Set;

/**
 * Extensions, and elements of foreign namespaces in the content of entries, carry no text.
 *
 * <p>The manual test GB007 asks for no personal data in extensions and for no tags of one's own.
 * What is there without any text is worth knowing; with a text a person has to read it. Told once
 * for each name of an element. Elements without a namespace are an error of the schema, resources
 * in one that is not theirs are told by {@link NamespacesAreSpeltRight}.
 */
@Rule("GBX-FIL-10")
final class ExtensionsAreSilent implements FeedRule {
  private static final int MOST = 1000;
  private static final Set<String> KNOWN =
      Set.of(Namespaces.ATOM, Namespaces.ESPI, Namespaces.CUSTOMER, "");

  /** An extension that says something. */
  record ExtensionWithText(String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "no text in extensions, which no reader of ESPI knows and no schema looks into";
    }

    @Override
    public Object observed() {
      return "a text in " + name;
    }

    @Override
    public String fix() {
      return "Leave the text out, or say it in elements of ESPI";
    }
  }

  /** An extension that says nothing. */
  record ExtensionPresent(String name, Location at) implements Finding {
    @Override
    public Object expected() {
      return "elements of ESPI alone";
    }

    @Override
    public Object observed() {
      return name;
    }

    @Override
    public String fix() {
      return "Nothing, if your readers know it; else say it in elements of ESPI, or leave it out";
    }
  }

  private final Set<String> told = new HashSet<>();

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.estranged(read.resource()).isPresent()) {
      return;
    }
    judgement.inspected();
    look(read.resource(), judgement);
  }

  @Override
  public void on(BlockClosed block, Judgement judgement) {
    judgement.inspected();
    look(block.block(), judgement);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    if (!reading.isPlain()) {
      look(reading.reading(), judgement);
    }
  }

  /** The extension of a telephone number, under its name up to 2018. */
  private static boolean isDialled(Element element) {
    return element.is(Namespaces.CUSTOMER, "extension")
        && element.parent().name().startsWith("phone");
  }

  private void look(Element element, Judgement judgement) {
    if (isDialled(element)) {
      return; // told by the schema
    }
    if (element.name().equals("extension") || !KNOWN.contains(element.namespace())) {
      tell(element, judgement);
      return;
    }
    for (Element child : element.children()) {
      look(child, judgement);
    }
  }

  private void tell(Element element, Judgement judgement) {
    boolean silent = element.stringValue().isBlank();
    String name = name(element);
    if (told.size() < MOST && told.add((silent ? "-" : "+") + name)) {
      if (silent) {
        judgement.mentions(new ExtensionPresent(name, element.at()));
      } else {
        judgement.finds(new ExtensionWithText(name, element.at()));
      }
    }
  }

  private static String name(Element element) {
    return KNOWN.contains(element.namespace())
        ? "<extension> of " + element.parent().name()
        : "<%s> of %s".formatted(element.name(), element.namespace());
  }
}
