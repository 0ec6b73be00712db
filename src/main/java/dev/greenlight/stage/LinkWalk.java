package dev.greenlight.stage;

import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
   * Reads what they lead to, with the token that opened the entry.
   *
   * @return the roles under which the answers stand, in order
   */
  public List<String> follow(FeedDirectory.Entry entry) {
    String token = new ResourceTokens(stage).good(TokenKind.CUSTOMER);
    List<String> roles = new ArrayList<>();
    for (String address : addresses(entry)) {
      String role = "link " + (roles.size() + 1);
      scene.put(role, new ResourceGuide(stage).get(address, "Bearer " + token));
      roles.add(role);
    }
    return roles;
  }

  /** A token goes to no other server than its own. */
  private List<String> addresses(FeedDirectory.Entry entry) {
    String root = stage.pixit().endpoints().resource() + "/";
    return Stream.of(Stream.of(entry.self()), entry.up().stream(), entry.related().stream())
        .flatMap(each -> each)
        .filter(address -> address.startsWith(root))
        .distinct()
        .limit(MOST_LINKS)
        .toList();
  }
}
