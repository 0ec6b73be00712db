package dev.greenlight.act.browser;

import dev.greenlight.model.ConsentStep;
import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page, filled in, as a browser would post it that runs no scripts.
 *
 * @param action absolute address that it is posted to
 * @param fields what is posted, in order
 * @param hidden names of those that nobody sees
 */
public record PageForm(String action, List<Header> fields, Set<String> hidden) {
  public PageForm {
    fields = List.copyOf(fields);
    hidden = Set.copyOf(hidden);
  }

  /**
   * The form that somebody sends off who does these steps.
   *
   * @param uri where the page is
   * @param steps the last of them clicks on the button
   * @return empty where the page has no such form that is posted, or a step needs more than it
   */
  public static Optional<PageForm> of(String html, String uri, List<ConsentStep> steps) {
    Document page = Jsoup.parse(html, uri);
    Element pressed = null;
    for (ConsentStep step : steps) {
      ConsentStep itself = step.itself();
      Element element = page.selectFirst(itself.selector());
      if (step instanceof ConsentStep.Where where && page.selectFirst(where.sign()) == null) {
        continue;
      }
      if (element == null || !fill(page, element, itself)) {
        return Optional.empty();
      }
      pressed = element;
    }
    return Optional.ofNullable(pressed)
        .flatMap(button -> form(page, button).map(form -> sent(form, button, uri)));
  }

  /** What somebody could post who cannot see the page. */
  public List<Header> shown() {
    return fields.stream().filter(field -> !hidden.contains(field.name())).toList();
  }

  private static boolean fill(Document page, Element element, ConsentStep step) {
    if (step instanceof ConsentStep.Tick) {
      element.attr("checked", "");
    } else if (step instanceof ConsentStep.Untick) {
      element.removeAttr("checked");
    } else if (step instanceof ConsentStep.Choose) {
      page.select(step.selector()).forEach(box -> box.attr("checked", ""));
    } else if (step instanceof ConsentStep.Write write) {
      element.attr("value", write.text());
    } else {
      return step instanceof ConsentStep.Click || step instanceof ConsentStep.Await;
    }
    return true;
  }

  private static Optional<FormElement> form(Document page, Element button) {
    String id = button.attr("form");
    Element form = id.isEmpty() ? button.closest("form") : page.getElementById(id);
    return form instanceof FormElement found && found.attr("method").equalsIgnoreCase("post")
        ? Optional.of(found)
        : Optional.empty();
  }

  private static PageForm sent(FormElement form, Element button, String uri) {
    // Of several buttons the one that is pressed is sent alone.
    form.elements().stream()
        .filter(each -> each.attr("type").equalsIgnoreCase("submit"))
        .forEach(each -> each.attr("type", "button"));
    List<Header> fields = new ArrayList<>();
    form.formData().forEach(field -> fields.add(new Header(field.key(), field.value())));
    if (!button.attr("name").isEmpty()) {
      fields.add(new Header(button.attr("name"), button.attr("value")));
    }
    String action =
        button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action");
    return new PageForm(
        action.isEmpty() ? uri : action,
        fields,
        new TreeSet<>(form.select("input[type=hidden]").eachAttr("name")));
  }
}
