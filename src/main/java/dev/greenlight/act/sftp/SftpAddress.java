package dev.greenlight.act.sftp;

import dev.greenlight.act.NotCarriedOut;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a file is.
 *
 * @param user who logs in; empty where the address names nobody
 * @param host of the server
 * @param port of the server
 * @param path of the file, with a slash before it
 */
public record SftpAddress(Optional<String> user, String host, int port, String path) {
  private static final String SCHEME = "sftp";
  private static final int USUAL_PORT = 22;
  private static final String UP = "..";

  /** Whether an address begins like one of SFTP. */
  public static boolean isOne(String address) {
    return address.strip().toLowerCase(Locale.ROOT).startsWith(SCHEME + ":");
  }

  /** The address that is written like that; empty when it is none. */
  public static Optional<SftpAddress> ifUsable(String address) {
    try {
      return Optional.of(of(address));
    } catch (NotCarriedOut unusable) {
      // It is on record, and for the judge to tell.
      return Optional.empty();
    }
  }

  /**
   * The address that is written like that.
   *
   * @throws NotCarriedOut when it is none
   */
  public static SftpAddress of(String address) {
    try {
      URI uri = new URI(address.strip());
      if (!SCHEME.equalsIgnoreCase(uri.getScheme())
          || uri.getHost() == null
          || uri.getPath().isEmpty()) {
        throw new NotCarriedOut(bare(address) + " names no server and no file of SFTP");
      }
      return new SftpAddress(
          // A password behind the name is not for addresses that stand in notifications.
          Optional.ofNullable(uri.getUserInfo()).map(info -> info.replaceFirst(":.*", "")),
          uri.getHost(),
          uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
          uri.getPath());
    } catch (URISyntaxException e) {
      // Not as the cause: it repeats the address.
      throw new NotCarriedOut(bare(address) + " is no address: " + e.getReason());
    }
  }

  /** Without who logs in: a password may stand there. */
  private static String bare(String address) {
    return address.strip().replaceFirst("(?s)^([A-Za-z][A-Za-z0-9+.-]*:/*)?.*@", "$1");
  }

  /** The same server, another file. */
  public SftpAddress at(String otherPath) {
    return new SftpAddress(user, host, port, otherPath);
  }

  /** Whether it says of itself that it is a folder. */
  public boolean isFolder() {
    return path.endsWith("/");
  }

  /** A file of this folder. */
  public SftpAddress within(String name) {
    return at(path + (isFolder() ? "" : "/") + name);
  }

  /** Another file of the same folder. */
  public SftpAddress beside(String name) {
    return at(path.substring(0, path.lastIndexOf('/') + 1) + name);
  }

  /** A file by its full path, on the way up from this one to the root. */
  public SftpAddress throughDots(String fullPath) {
    String folder = path.substring(0, path.lastIndexOf('/'));
    // More steps than there are folders: beyond the root there is nothing.
    long steps = 4 + folder.chars().filter(each -> each == '/').count();
    return at(folder + ("/" + UP).repeat((int) steps) + fullPath);
  }

  /** As an address, for the record. */
  @Override
  public String toString() {
    return SCHEME + "://" + user.map(name -> name + "@").orElse("") + host + ":" + port + path;
  }
}
