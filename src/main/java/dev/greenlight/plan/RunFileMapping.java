package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.Attestation;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Hook;
import dev.greenlight.model.LocalPractice;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.Waiver;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a run file that keeps its schema into its record, filling in what may be left out. */
final class RunFileMapping {
  static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");

  private final Map<String, String> places;
  private final InstantSource clock;

  RunFileMapping(Map<String, String> places, InstantSource clock) {
    this.places = places;
    this.clock = clock;
  }

  RunFile map(JsonNode file) {
    return new RunFile(
        pics(file.path("pics")),
        pixit(file.path("pixit")),
        policy(file.path("policy")),
        optional(file, "embedded", RunFileMapping::practice),
        fingerprint(file));
  }

  private static String fingerprint(JsonNode file) {
    String target = file.path("pics") + "\n" + file.path("pixit");
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(target.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private RunFile.Pics pics(JsonNode pics) {
    Set<FunctionBlockId> blocks = new HashSet<>();
    pics.path("functionBlocks").forEach(block -> blocks.add(new FunctionBlockId(block.asInt())));
    return new RunFile.Pics(
        pics.path("product").asText(),
        pics.path("vendor").asText(),
        constant(Role.class, pics.path("role").asText()),
        EspiVersion.of(pics.path("espiVersion").asText()).orElseThrow(),
        blocks,
        optional(pics, "certificate", node -> fill(node.asText())));
  }

  private RunFile.Pixit pixit(JsonNode pixit) {
    return new RunFile.Pixit(
        endpoints(pixit.path("endpoints")),
        text(pixit, "applicationInformationId"),
        thirdParty(pixit.path("thirdParty")),
        optional(pixit, "otherThirdParty", this::thirdParty),
        list(pixit.path("customers"), this::customer),
        optional(pixit, "denier", this::customer),
        ConsentMapping.map(pixit.path("consent")),
        list(pixit.path("consent").path("hosts"), JsonNode::asText),
        optional(pixit, "expendable", this::expendable),
        optional(pixit, "hooks", this::hooks),
        optional(pixit, "offline", this::offline),
        optional(pixit, "sftp", this::sftp),
        optional(pixit, "download", node -> new DownloadMapping(this::fill, clock).map(node)),
        list(pixit.path("trust"), node -> fill(node.asText())),
        optional(
            pixit,
            "clientCertificate",
            node ->
                new RunFile.ClientCertificate(node.path("chain").asText(), secret(node, "key"))),
        optional(pixit, "registration", this::registration).orElse(RunFile.SelfRegistration.USUAL),
        new CustomerWaysMapping(this::fill, clock).map(pixit));
  }

  private RunFile.SelfRegistration registration(JsonNode registration) {
    return new RunFile.SelfRegistration(
        optional(registration, "endpoint", node -> fill(node.asText())),
        optional(registration, "initialToken", node -> new RunFile.SecretReference(node.asText())),
        optional(
            registration, "softwareStatement", node -> new RunFile.SecretReference(node.asText())),
        registration.hasNonNull("members") ? registration.path("members").toString() : "{}");
  }

  private RunFile.Endpoints endpoints(JsonNode endpoints) {
    return new RunFile.Endpoints(
        text(endpoints, "authorization"),
        text(endpoints, "token"),
        optional(endpoints, "revocation", node -> fill(node.asText())),
        optional(endpoints, "metadata", node -> fill(node.asText())),
        text(endpoints, "resource").replaceAll("/+$", ""),
        optional(endpoints, "applicationInformation", node -> fill(node.asText())),
        optional(endpoints, "authorizations", node -> fill(node.asText())),
        optional(endpoints, "readServiceStatus", node -> fill(node.asText())));
  }

  private RunFile.ThirdParty thirdParty(JsonNode party) {
    return new RunFile.ThirdParty(
        client(party.path("customer")),
        client(party.path("admin")),
        client(party.path("registration")),
        text(party, "redirectUri"),
        optional(party, "notificationUri", node -> fill(node.asText())));
  }

  private RunFile.Client client(JsonNode client) {
    return new RunFile.Client(
        text(client, "id"),
        optional(
            client,
            client.has("key") ? "key" : "secret",
            node -> new RunFile.SecretReference(node.asText())),
        text(client, "scope"),
        constant(RunFile.ClientAuthentication.class, client.path("authentication").asText("basic")),
        new RunFile.Signing(
            optional(client, "keyId", JsonNode::asText),
            optional(client, "audience", node -> fill(node.asText()))),
        optional(client, "token", node -> new RunFile.SecretReference(node.asText())));
  }

  private RunFile.Customer customer(JsonNode customer) {
    return new RunFile.Customer(
        text(customer, "name"),
        text(customer, "user"),
        optional(customer, "password", node -> new RunFile.SecretReference(node.asText())),
        values(customer.path("values")),
        list(customer.path("accounts"), JsonNode::asText),
        optional(customer, "handedOver", this::handedOver));
  }

  private RunFile.HandedOver handedOver(JsonNode tokens) {
    return new RunFile.HandedOver(
        secret(tokens, "token"),
        text(tokens, "resourceUri"),
        optional(tokens, "authorizationUri", node -> fill(node.asText())),
        optional(tokens, "customerResourceUri", node -> fill(node.asText())),
        optional(tokens, "scope", JsonNode::asText));
  }

  private static Map<String, RunFile.SecretReference> values(JsonNode values) {
    Map<String, RunFile.SecretReference> references = new HashMap<>();
    values
        .properties()
        .forEach(
            value ->
                references.put(
                    value.getKey(), new RunFile.SecretReference(value.getValue().asText())));
    return references;
  }

  private static LocalPractice practice(JsonNode embedded) {
    return new LocalPractice(
        embedded.path("months").asInt(LocalPractice.USUAL_MONTHS),
        embedded.has("services")
            ? constants(LocalPractice.Service.class, embedded.path("services"))
            : LocalPractice.PLAIN.services(),
        constants(LocalPractice.ExtraPage.class, embedded.path("pages")),
        embedded.path("secretsInBody").asBoolean(),
        constants(LocalPractice.Pace.class, embedded.path("pace")),
        embedded.path("certificates").asBoolean());
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode names) {
    return Set.copyOf(list(names, name -> constant(type, name.asText())));
  }

  /** The constant of that name, as the schema has it. */
  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private RunFile.Hooks hooks(JsonNode hooks) {
    return new RunFile.Hooks(
        optional(hooks, "keyHeader", JsonNode::asText),
        optional(hooks, "key", node -> new RunFile.SecretReference(node.asText())),
        optional(hooks, "expire", this::hook),
        hook(hooks, "revokeAuthorization", "revoke"),
        hook(hooks, "notification", "notify"),
        optional(hooks, "endAuthorization", this::hook),
        optional(hooks, "moveOut", this::hook),
        optional(hooks, "blockThirdParty", this::hook),
        hook(hooks, "correct", "publish"),
        optional(hooks, "swapMeter", this::hook),
        optional(hooks, "reset", this::hook));
  }

  private RunFile.Expendable expendable(JsonNode expendable) {
    return new RunFile.Expendable(
        optional(expendable, "customer", this::customer),
        optional(expendable, "mover", this::customer),
        optional(expendable, "occupant", this::customer),
        optional(expendable, "thirdParty", this::thirdParty));
  }

  private RunFile.Offline offline(JsonNode offline) {
    return new RunFile.Offline(text(offline, "authorization"), secret(offline, "token"));
  }

  private RunFile.Sftp sftp(JsonNode sftp) {
    return new RunFile.Sftp(
        optional(sftp, "user", JsonNode::asText),
        optional(sftp, "key", node -> new RunFile.SecretReference(node.asText())),
        optional(sftp, "password", node -> new RunFile.SecretReference(node.asText())),
        list(sftp.path("hostKeys"), node -> fill(node.asText())));
  }

  /** The schema lets either name stand there. */
  private Optional<Hook> hook(JsonNode hooks, String name, String shortName) {
    return optional(hooks, name, this::hook).or(() -> optional(hooks, shortName, this::hook));
  }

  private Hook hook(JsonNode hook) {
    if (hook.has("command")) {
      return new Hook.Command(
          list(hook.path("command"), JsonNode::asText), hook.path("seconds").asInt(20));
    }
    return hook.has("prompt")
        ? new Hook.Prompt(hook.path("prompt").asText(), hook.path("seconds").asInt(45))
        : new Hook.Call(fill(hook.asText()));
  }

  private static RunFile.Policy policy(JsonNode policy) {
    JsonNode limits = policy.path("limits");
    return new RunFile.Policy(
        limits.path("requestSeconds").asInt(10),
        limits.path("bodyMegabytes").asInt(64),
        limits.path("caseSeconds").asInt(60),
        limits.path("waitSeconds").asInt(30),
        limits.path("settleSeconds").asInt(5),
        RunFile.Writes.valueOf(policy.path("writes").asText("forbidden").toUpperCase(Locale.ROOT)),
        policy.path("operator").asText("unknown"),
        list(policy.path("waivers"), RunFileMapping::waiver),
        attestations(policy.path("attestations")));
  }

  private static Waiver waiver(JsonNode waiver) {
    return new Waiver(
        waiver.path("testCase").asText(),
        waiver.path("reason").asText(),
        waiver.hasNonNull("expires")
            ? date("policy.waivers: expires", waiver.path("expires").asText())
            : null,
        waiver.hasNonNull("ticket") ? waiver.path("ticket").asText() : null);
  }

  private static List<Attestation> attestations(JsonNode all) {
    List<Attestation> attestations = list(all, RunFileMapping::attestation);
    Set<String> known = new HashSet<>();
    for (Attestation each : attestations) {
      if (!known.add(each.testCase())) {
        throw new BadRunFile(
            "policy.attestations: " + each.testCase() + " is there twice; leave the last word");
      }
    }
    return attestations;
  }

  private static Attestation attestation(JsonNode said) {
    return new Attestation(
        said.path("testCase").asText(),
        said.path("by").asText(),
        date("policy.attestations: on", said.path("on").asText()),
        said.path("holds").asBoolean(),
        said.path("note").asText(""));
  }

  static LocalDate date(String key, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRunFile(key + " '" + text + "' is no day (YYYY-MM-DD)", e);
    }
  }

  private static RunFile.SecretReference secret(JsonNode parent, String field) {
    return new RunFile.SecretReference(parent.path(field).asText());
  }

  private String text(JsonNode parent, String field) {
    return fill(parent.path(field).asText());
  }

  private String fill(String text) {
    Matcher matcher = PLACE.matcher(text);
    return matcher.replaceAll(
        match -> {
          String value = places.get(match.group(1));
          if (value == null) {
            throw new BadRunFile(
                "nothing is known for "
                    + match.group()
                    + ": only embedded parties fill such places");
          }
          return Matcher.quoteReplacement(value);
        });
  }

  private static <T> Optional<T> optional(
      JsonNode parent, String field, Function<JsonNode, T> map) {
    return parent.hasNonNull(field) ? Optional.of(map.apply(parent.path(field))) : Optional.empty();
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> map) {
    List<T> all = new ArrayList<>();
    array.forEach(node -> all.add(map.apply(node)));
    return all;
  }
}
