package dev.greenlight.act.browser;

import dev.greenlight.record.Exchange;
import java.util.Optional;
import org.htmlunit.Page;
import org.htmlunit.WebResponse;
import org.htmlunit.attachment.AttachmentHandler;

/** Keeps what HtmlUnit would save, as it came, instead of making a page of it. */
final class Attachments implements AttachmentHandler {
  private static final long serialVersionUID = 1L;

  private static final int OK = 200;

  private transient Saved saved;

  @Override
  public boolean isAttachment(WebResponse response) {
    return BrowserConnection.origin(response)
        .filter(exchange -> Disposition.isSaved(exchange.response()))
        .isPresent();
  }

  @Override
  public boolean handleAttachment(WebResponse response, String suggestedName) {
    Exchange exchange = BrowserConnection.origin(response).orElseThrow();
    // A link that asks for saving leads to nothing where an error comes, and the page stays.
    if (exchange.response().status() == OK) {
      saved = new Saved(Disposition.name(exchange, suggestedName), exchange);
    }
    return true;
  }

  @Override
  public void handleAttachment(Page page, String suggestedName) {
    throw new IllegalStateException("no page is made of what is saved");
  }

  /** The last of it. */
  Optional<Saved> saved() {
    return Optional.ofNullable(saved);
  }
}
