package dev.greenlight.stage;

import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Follows the links of an entry, as far as they stay at the resource server. */
public final class LinkWalk {
  private static final int MOST_LINKS = 8;

  private final Scene scene;
  private final Stage stage;

  public LinkWalk(Scene scene) {
    this.scene = scene;
    this.stage = scene.stage();
  }

  /**
   * What was followed.
   *
   * @param roles under which the answers stand, in order
   * @param elsewhere how many of the last lead to where no entry is
   */
  public record Followed(List<String> roles, int elsewhere) {
    public Followed {
      roles = List.copyOf(roles);
    }
  }

  /** Reads what they lead to, with the token that opened the entry. */
  public Followed follow(FeedDirectory directory, FeedDirectory.Entry entry) {
    String token = new ResourceTokens(stage).good(TokenKind.CUSTOMER);
    // A token goes to no other server than its own.
    String root = stage.pixit().endpoints().resource() + "/";
    List<String> addresses =
        directory.linksOf(entry).stream()
            .filter(address -> address.startsWith(root))
            .limit(MOST_LINKS)
            .toList();
    List<String> roles = new ArrayList<>();
    for (String address : addresses) {
      String role = "link " + (roles.size() + 1);
      scene.put(role, new ResourceGuide(stage).get(address, "Bearer " + token));
      roles.add(role);
    }
    Set<String> places = directory.placesBut(entry);
    long elsewhere = addresses.stream().filter(each -> !places.contains(each)).count();
    return new Followed(roles, (int) elsewhere);
  }
}
