package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * A notification is a BatchList that names a resource by its own absolute address, https and
 * nothing else (FB_39/PSH001 to PSH003). Looks at the fact {@code resource}, the address, and at
 * {@code notification} and {@code type}, which are missing when none came.
 *
 * @param title how the resource is called
 */
public record NotifiesOf(String title) implements Check {
  private static final String SENT = "notification_sent";
  private static final String FORM = "notification_is_batch_list";
  private static final String MEDIA_TYPE = "application/xml";

  /** No notification that names it came in time. */
  record NotNotified(String expected, String observed) implements Finding {}

  /** It is no BatchList of ESPI. */
  record NoBatchList(String expected, String observed) implements Finding {}

  /** It is not labelled as XML. */
  record WrongMediaType(String expected, String observed) implements Finding {}

  /** An address is none of https. */
  record AddressNotHttps(String expected, String observed) implements Finding {}

  /** It names something else instead. */
  record OtherResource(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    String resource = exhibits.fact("resource");
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (!exhibits.has("notification")) {
      return outcome
          .finds(SENT, new NotNotified("a notification of " + title + " " + resource, "none"))
          .build();
    }
    String type = exhibits.fact("type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!type.matches("(application|text)/([a-z0-9.+-]+\\+)?xml")) {
      outcome.finds(FORM, new WrongMediaType(MEDIA_TYPE, type.isEmpty() ? "none" : type));
    }
    List<String> named = new ArrayList<>();
    try {
      XmlTrees.read(
          exhibits.fact("notification").getBytes(StandardCharsets.UTF_8),
          root -> judge(root, named, outcome));
    } catch (UnreadableXml e) {
      return outcome.finds(FORM, new NoBatchList("BatchList", e.getMessage())).build();
    }
    for (String uri : named) {
      outcome.inspected();
      if (!uri.startsWith("https://")) {
        outcome.finds(new AddressNotHttps("https", uri));
      }
    }
    if (named.stream().noneMatch(uri -> address(uri).equals(address(resource)))) {
      outcome.finds(SENT, new OtherResource(resource, String.join(" ", named)));
    }
    return outcome.build();
  }

  private static void judge(Element root, List<String> named, Outcome.Builder outcome) {
    if (!"BatchList".equals(root.getLocalName())
        || !Namespaces.ESPI.equals(root.getNamespaceURI())) {
      outcome.finds(
          FORM,
          new NoBatchList(
              "BatchList of " + Namespaces.ESPI,
              root.getLocalName() + " of " + root.getNamespaceURI()));
    }
    named.addAll(AtomEntry.fields(root, "resources"));
  }

  /** Whatever scheme and query it was written with. */
  private static String address(String uri) {
    return uri.replaceFirst("^[a-z]+:", "").replaceFirst("[?#].*", "");
  }
}
