package dev.greenlight.act.sftp;

import dev.greenlight.trust.SshThreads;
import java.util.Comparator;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.UserAuthFactory;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.kex.KeyExchangeFactory;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;

/** Makes the client of one visit, which knows nothing of whoever runs it. */
final class Clients {
  private static final List<String> QUICK =
      List.of(BuiltinDHFactories.curve25519.getName(), BuiltinDHFactories.ecdhp256.getName());

  private Clients() {}

  static SshClient with(Login login, Introduction introduction) {
    SshClient client = SshClient.setUpDefaultClient();
    client.setIoServiceFactoryFactory(SshThreads.of(1));
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    client.setServerKeyVerifier((session, address, key) -> introduction.isExpected(key));
    client.setUserAuthFactories(ways(login));
    // What withstands quantum computers takes ten times as long; it is taken where nothing else is
    // offered.
    List<KeyExchangeFactory> exchanges =
        client.getKeyExchangeFactories().stream()
            .sorted(Comparator.comparing(each -> !QUICK.contains(each.getName())))
            .toList();
    client.setKeyExchangeFactories(exchanges);
    return client;
  }

  private static List<UserAuthFactory> ways(Login login) {
    return login instanceof Login.Key
        ? List.of(UserAuthPublicKeyFactory.INSTANCE)
        : List.of(UserAuthPasswordFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE);
  }
}
