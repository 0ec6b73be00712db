package dev.greenlight.plan;

import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunFileKeys;
import dev.greenlight.model.SecretReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All secrets that a run file refers to, each with the key under which it is named first. */
final class SecretPlaces {
  private final RunFile.Pixit pixit;
  private final RunFileKeys keys;
  private final Map<SecretReference, String> places = new LinkedHashMap<>();

  private SecretPlaces(RunFile.Pixit pixit) {
    this.pixit = pixit;
    this.keys = new RunFileKeys(pixit);
  }

  static Map<SecretReference, String> of(RunFile.Pixit pixit) {
    SecretPlaces all = new SecretPlaces(pixit);
    pixit.applications().forEach(all::addThirdParty);
    all.addTyped();
    all.addCertificates();
    all.addOthers();
    return all.places;
  }

  /** What Retail Customers type into pages. */
  static Set<SecretReference> typed(RunFile.Pixit pixit) {
    SecretPlaces all = new SecretPlaces(pixit);
    all.addTyped();
    return all.places.keySet();
  }

  private void add(String key, SecretReference reference) {
    places.putIfAbsent(reference, key);
  }

  private void add(String key, Optional<SecretReference> reference) {
    reference.ifPresent(each -> add(key, each));
  }

  private void addThirdParty(RunFile.ThirdParty party) {
    addClient(party.customer());
    addClient(party.admin());
    addClient(party.registration());
  }

  private void addClient(RunFile.Client client) {
    add(keys.of(client) + (client.signs() ? ".key" : ".secret"), client.secret());
    add(keys.of(client) + ".token", client.token());
  }

  private void addTyped() {
    pixit
        .people()
        .forEach(
            customer -> {
              add(keys.of(customer) + ".password", customer.password());
              customer
                  .values()
                  .forEach((name, secret) -> add(keys.of(customer) + ".values." + name, secret));
            });
  }

  private void addCertificates() {
    pixit
        .reception()
        .certificate()
        .ifPresent(own -> addCertificate("pixit.reception.certificate", own));
    pixit.clientCertificate().ifPresent(own -> addCertificate("pixit.clientCertificate", own));
    pixit
        .http()
        .tls()
        .certificates()
        .forEach((host, own) -> addCertificate("pixit.tls.certificates." + host, own));
  }

  private void addCertificate(String key, RunFile.ClientCertificate own) {
    add(key + (own.pkcs12() ? ".password" : ".key"), own.secret());
  }

  private void addOthers() {
    pixit
        .people()
        .forEach(
            customer ->
                customer
                    .handedOver()
                    .ifPresent(each -> add(keys.of(customer) + ".handedOver.token", each.token())));
    pixit.offline().ifPresent(each -> add("pixit.offline.token", each.token()));
    pixit
        .oauth()
        .introspection()
        .flatMap(each -> each.client())
        .ifPresent(client -> add("pixit.oauth.introspection.secret", client.secret()));
    add("pixit.registration.initialToken", pixit.registration().initialToken());
    add("pixit.registration.softwareStatement", pixit.registration().softwareStatement());
    pixit
        .sftp()
        .ifPresent(
            each -> {
              add("pixit.sftp.key", each.key());
              add("pixit.sftp.password", each.password());
            });
    pixit
        .http()
        .secretHeaders()
        .forEach((name, secret) -> add("pixit.http.headers." + name, secret));
    pixit.hooks().ifPresent(hooks -> add("pixit.hooks.key", hooks.key()));
  }
}
