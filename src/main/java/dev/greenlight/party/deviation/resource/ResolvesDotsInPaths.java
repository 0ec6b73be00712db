package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Checks the path as it came and reads the path with dots and encoded slashes resolved. */
final class ResolvesDotsInPaths extends CustodianDeviation {
  ResolvesDotsInPaths() {
    super(
        Layer.RESOURCE,
        "Checks the path as it came and reads the path with dots and encoded slashes resolved.",
        breaks("resource_path_exact"),
        killedBy("TC_PRV008_a"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.lookUpBy(
        (data, subscription, path) -> {
          String resolved = resolve(path);
          String asked = resolved.replaceFirst("^(Batch/)?Subscription/", "").split("/", 2)[0];
          return data.subscription(asked)
              .or(() -> data.subscription(subscription))
              .flatMap(one -> one.read(resolved));
        });
  }

  private static String resolve(String path) {
    String decoded = URLDecoder.decode(path, StandardCharsets.UTF_8).replaceAll("/+$", "");
    return URI.create("/").resolve("/" + decoded).normalize().getPath().substring(1);
  }
}
