package dev.greenlight.stage;

import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever a resource belongs to, reading it before and after somebody else tries to delete it: a
 * refusal does not show that nothing was done.
 *
 * @param stage of the run
 * @param uri of what is tried to be deleted
 * @param token of its owner
 */
public record Witness(Stage stage, String uri, String token) {
  /** What Third Parties manage, and so what some server deletes for one of them. */
  private static final Set<ProtectedResource> MANAGED =
      Set.of(ProtectedResource.AUTHORIZATION, ProtectedResource.APPLICATION_INFORMATION);

  /** Of a resource of the first Third Party that another one writes to. */
  public static Optional<Witness> ofFirst(Stage stage, String method, ProtectedResource resource) {
    return watched(method, resource)
        .map(one -> of(stage, new Writing(stage).target(one), one, stage.pixit().thirdParty()));
  }

  /**
   * Of a resource of the other Third Party that the first one writes to.
   *
   * @param there what its owner read there; empty where nothing is
   * @param uri of that
   */
  public static Optional<Witness> ofOther(
      Stage stage, String method, ProtectedResource resource, String uri, Optional<Seen> there) {
    return watched(method, resource)
        .filter(one -> there.isPresent())
        .map(
            one ->
                of(
                    stage,
                    new Writing(stage).targetOfOthers(one, uri, there),
                    one,
                    new ForeignAddresses(stage).otherThirdParty()));
  }

  private static Optional<ProtectedResource> watched(String method, ProtectedResource resource) {
    return Optional.of(resource).filter(MANAGED::contains).filter(one -> method.equals("DELETE"));
  }

  private static Witness of(
      Stage stage, String uri, ProtectedResource resource, RunFile.ThirdParty owner) {
    return new Witness(stage, uri, new ResourceTokens(stage).good(resource.opener(), owner));
  }

  /** What it sees now. */
  public Exchange sees() {
    return new ResourceGuide(stage).get(uri, "Bearer " + token);
  }
}
