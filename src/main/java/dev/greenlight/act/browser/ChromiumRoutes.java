package dev.greenlight.act.browser;

import dev.greenlight.act.reach.Way;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How a Chromium is told which way to take. */
final class ChromiumRoutes {
  private ChromiumRoutes() {}

  /** Which hosts it finds, and where: no others than these. */
  static String rules(Way way, Set<String> hosts) {
    List<String> rules = new ArrayList<>();
    Map<String, InetAddress> named = new TreeMap<>(way.resolve());
    named.forEach((host, address) -> rules.add("MAP " + host + " " + literal(address)));
    rules.add("MAP * ~NOTFOUND");
    Set<String> found = new TreeSet<>(hosts);
    // Once it goes through a proxy, that looks names up.
    way.proxy().map(InetSocketAddress::getHostString).ifPresent(found::add);
    found.removeAll(named.keySet());
    found.forEach(host -> rules.add("EXCLUDE " + host));
    return String.join(" , ", rules);
  }

  private static String literal(InetAddress address) {
    return address instanceof Inet6Address
        ? "[" + address.getHostAddress() + "]"
        : address.getHostAddress();
  }

  /** The proxy, for this machine too, and what goes past it. */
  static List<String> proxy(Way way) {
    if (way.proxy().isEmpty()) {
      return List.of();
    }
    InetSocketAddress proxy = way.proxy().get();
    List<String> past = new ArrayList<>(List.of("<-loopback>"));
    past.addAll(new TreeSet<>(way.past()));
    past.addAll(new TreeSet<>(way.resolve().keySet()));
    return List.of(
        "--proxy-server=http://" + proxy.getHostString() + ":" + proxy.getPort(),
        "--proxy-bypass-list=" + String.join(";", past));
  }
}
