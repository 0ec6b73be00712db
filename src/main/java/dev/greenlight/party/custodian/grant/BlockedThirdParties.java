package dev.greenlight.party.custodian.grant;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Which Third Parties get nothing new. */
public final class BlockedThirdParties {
  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private Predicate<Client> spared = client -> false;

  BlockedThirdParties() {}

  /** Blocks Third Parties but for these of their clients. Called before the first request only. */
  public void spare(Predicate<Client> clients) {
    spared = clients;
  }

  /** Whether that client is one of them. */
  public boolean hold(Client client) {
    return ids.contains(client.owner()) && !spared.test(client);
  }

  void add(ThirdPartyRecord thirdParty) {
    ids.add(thirdParty.id());
  }

  void clear() {
    ids.clear();
  }
}
