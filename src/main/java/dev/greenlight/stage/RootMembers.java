package dev.greenlight.stage;

import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.ProtectedResource;

/** Energy data by its id alone, below the root of the resources. */
public final class RootMembers {
  private final Stage stage;

  public RootMembers(Stage stage) {
    this.stage = stage;
  }

  /**
   * Where a resource of somebody else would be.
   *
   * @param foreign where it is below the subscription that it is of
   * @throws NotServed when the first customer has one with that id: ids count within a subscription
   *     only, and whose data comes depends on the token
   */
  public String of(ProtectedResource resource, String foreign) {
    String id = Addresses.last(foreign);
    boolean isOwnToo =
        new Batches(stage)
            .of(stage.pixit().customers().get(0))
            .directory()
            .all(resource.element())
            .anyMatch(entry -> Addresses.last(entry.self()).equals(id));
    if (isOwnToo) {
      throw new NotServed(
          "the "
              + resource.title()
              + " of somebody else has the id of an own one ("
              + id
              + "): they count within a subscription only, and by it each may get his own");
    }
    return Addresses.under(stage.pixit().endpoints().resource() + "/" + resource.element(), id);
  }
}
