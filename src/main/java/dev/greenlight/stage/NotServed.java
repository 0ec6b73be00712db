package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.record.Exchange;

/**
 * The target does not serve a resource, and does not claim the block that would make it; or another
 * optional subject is absent. The case does not apply.
 */
public final class NotServed extends NotCarriedOut {
  private static final long serialVersionUID = 1L;

  /** Something else that is optional is not there. */
  public NotServed(String cause) {
    super(cause);
  }

  private NotServed(NotServed first) {
    super(first);
  }

  /** The same for who comes later. */
  NotServed again() {
    return new NotServed(this);
  }

  NotServed(ProtectedResource resource, Exchange answer) {
    super(unclaimed(resource, resource.title() + " is not served"), answer);
  }

  NotServed(ProtectedResource resource, String cause) {
    super(unclaimed(resource, cause));
  }

  private static String unclaimed(ProtectedResource resource, String cause) {
    if (resource.isPartOfCustomer()) {
      return cause + ", nor need it be: the batch of the Retail Customer holds the same";
    }
    return resource.isDemanded()
        ? cause + ", and " + resource.block() + ", which would demand it, is not claimed"
        : cause + ", nor need it be: the batch of the Subscription holds the same";
  }
}
