package dev.greenlight.party.custodian.sftp;

import java.security.PublicKey;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** How the SFTP server behaves; bent before the first file is laid ready. */
public final class SftpManners {
  private BiPredicate<PublicKey, PublicKey> known = PublicKey::equals;
  private UnaryOperator<String> homes = user -> "home/" + user;
  private boolean openToAll;
  private boolean writable;
  private boolean weakCipher;
  private boolean ssh1;
  private boolean otherHostKey;

  /** Knows keys otherwise: decides by the registered one and the one that is shown. */
  public void knowKeysBy(BiPredicate<PublicKey, PublicKey> other) {
    known = other;
  }

  /** Lets everybody in, with any key, any password and an empty one. */
  public void letAllIn() {
    openToAll = true;
    known = (registered, shown) -> true;
  }

  /**
   * Gives a Third Party another home, beyond which it sees nothing.
   *
   * @param other folder below that of the server by the name of the user; empty for all of it
   */
  public void giveHomesBy(UnaryOperator<String> other) {
    homes = other;
  }

  /** Lets Third Parties write and delete. */
  public void letWrite() {
    writable = true;
  }

  /** Offers a cipher that nobody should use any more, too. */
  public void offerWeakCipher() {
    weakCipher = true;
  }

  /** Says that it speaks SSH 1, too. */
  public void claimSsh1() {
    ssh1 = true;
  }

  /** Shows another host key than it was announced with. */
  public void showOtherHostKey() {
    otherHostKey = true;
  }

  BiPredicate<PublicKey, PublicKey> known() {
    return known;
  }

  String home(String user) {
    return homes.apply(user);
  }

  boolean isOpenToAll() {
    return openToAll;
  }

  boolean isWritable() {
    return writable;
  }

  boolean offersWeakCipher() {
    return weakCipher;
  }

  boolean claimsSsh1() {
    return ssh1;
  }

  boolean showsOtherHostKey() {
    return otherHostKey;
  }
}
