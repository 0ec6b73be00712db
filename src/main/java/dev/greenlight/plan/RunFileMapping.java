package dev.greenlight.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.LocalPractice;
import dev.greenlight.model.Offline;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SelfRegistration;
import dev.greenlight.model.Sftp;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Turns a run file that keeps its schema into its record, filling in what may be left out. */
final class RunFileMapping {
  private final Fields fields;
  private final CastMapping cast;
  private final InstantSource clock;

  RunFileMapping(Map<String, String> places, InstantSource clock) {
    this.fields = new Fields(places);
    this.cast = new CastMapping(fields);
    this.clock = clock;
  }

  RunFile map(JsonNode file) {
    return new RunFile(
        pics(file.path("pics")),
        pixit(file.path("pixit")),
        PolicyMapping.map(file.path("policy")),
        Fields.optional(file, "embedded", RunFileMapping::practice),
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
        Fields.constant(Role.class, pics.path("role").asText()),
        EspiVersion.of(pics.path("espiVersion").asText()).orElseThrow(),
        blocks,
        fields.filled(pics, "certificate"));
  }

  private RunFile.Pixit pixit(JsonNode pixit) {
    return new RunFile.Pixit(
        endpoints(pixit.path("endpoints")),
        fields.text(pixit, "applicationInformationId"),
        cast.thirdParty(pixit.path("thirdParty")),
        Fields.optional(pixit, "otherThirdParty", cast::thirdParty),
        Fields.list(pixit.path("customers"), cast::customer),
        Fields.optional(pixit, "denier", cast::customer),
        ConsentMapping.map(pixit.path("consent")),
        Fields.optional(pixit, "expendable", cast::expendable),
        Fields.optional(pixit, "hooks", new HooksMapping(fields)::map),
        Fields.optional(pixit, "offline", this::offline),
        Fields.optional(pixit, "sftp", this::sftp),
        Fields.list(pixit.path("trust"), node -> fields.fill(node.asText())),
        Fields.optional(pixit, "clientCertificate", HttpMapping::certificate),
        Fields.optional(pixit, "registration", this::registration).orElse(SelfRegistration.USUAL),
        new CustomerWaysMapping(fields::fill, clock).map(pixit),
        ProgrammeMapping.map(pixit.path("programme")),
        HttpMapping.map(pixit),
        ReceptionMapping.map(pixit.path("reception")),
        OauthMapping.map(pixit.path("oauth"), fields::fill));
  }

  private SelfRegistration registration(JsonNode registration) {
    return new SelfRegistration(
        fields.filled(registration, "endpoint"),
        Fields.optionalSecret(registration, "initialToken"),
        Fields.optionalSecret(registration, "softwareStatement"),
        registration.hasNonNull("members") ? registration.path("members").toString() : "{}");
  }

  private RunFile.Endpoints endpoints(JsonNode endpoints) {
    return new RunFile.Endpoints(
        fields.text(endpoints, "authorization"),
        fields.text(endpoints, "token"),
        fields.filled(endpoints, "revocation"),
        fields.filled(endpoints, "metadata"),
        fields.text(endpoints, "resource").replaceAll("/+$", ""),
        fields.filled(endpoints, "applicationInformation"),
        fields.filled(endpoints, "authorizations"),
        fields.filled(endpoints, "readServiceStatus"),
        fields.filled(endpoints, "bulk"));
  }

  private Offline offline(JsonNode offline) {
    return new Offline(fields.text(offline, "authorization"), Fields.secret(offline, "token"));
  }

  private Sftp sftp(JsonNode sftp) {
    return new Sftp(
        Fields.optional(sftp, "user", JsonNode::asText),
        Fields.optionalSecret(sftp, "key"),
        Fields.optionalSecret(sftp, "password"),
        Fields.list(sftp.path("hostKeys"), node -> fields.fill(node.asText())));
  }

  private static LocalPractice practice(JsonNode embedded) {
    return new LocalPractice(
        embedded.path("months").asInt(LocalPractice.USUAL_MONTHS),
        embedded.path("term").asInt(LocalPractice.USUAL_TERM),
        Fields.list(embedded.path("classes"), JsonNode::asText),
        embedded.has("services")
            ? Fields.constants(LocalPractice.Service.class, embedded.path("services"))
            : LocalPractice.PLAIN.services(),
        Fields.constants(LocalPractice.ExtraPage.class, embedded.path("pages")),
        embedded.path("secretsInBody").asBoolean(),
        Fields.constants(LocalPractice.Pace.class, embedded.path("pace")),
        embedded.path("certificates").asBoolean());
  }
}
