package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares subscriptions in tidy paths only, and serves the same data by untidy ones. */
final class ServesSloppyPaths extends CustodianDeviation {
  private static final Pattern BATCH =
      Pattern.compile("Batch/Subscription/([^/;]+)(;[^/]*)?/?", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIDY = Pattern.compile("Batch/Subscription/[^/;%]+");

  ServesSloppyPaths() {
    super(
        Layer.RESOURCE,
        "Compares subscriptions in tidy paths only, and serves the same data by untidy ones.",
        breaks("resource_path_exact"),
        killedBy("TC_PRV008_c", "TC_PRV008_d", "TC_PRV008_e", "TC_PRV008_f", "TC_PRV008_g")
            .collateral("TC_PRV008_a", "TC_PRV008_b"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.holdAlso(path -> isSloppy(path.raw()));
    resource.compareOnlyFor(path -> !isSloppy(path.raw()));
    resource.lookUpBy(
        (data, subscription, path) ->
            isSloppy(path)
                ? asked(path)
                    .flatMap(data::subscription)
                    .flatMap(one -> one.read("Batch/Subscription/" + one.id()))
                : data.subscription(subscription).flatMap(one -> one.read(path)));
  }

  private static boolean isSloppy(String path) {
    return !TIDY.matcher(path).matches() && asked(path).isPresent();
  }

  private static Optional<String> asked(String path) {
    String decoded = URLDecoder.decode(path, StandardCharsets.UTF_8).replaceAll("/{2,}", "/");
    Matcher batch = BATCH.matcher(resolved("/" + decoded).substring(1));
    return batch.matches() ? Optional.of(batch.group(1)) : Optional.empty();
  }

  private static String resolved(String path) {
    try {
      return new URI(null, null, path, null).normalize().getPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
