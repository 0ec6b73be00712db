package dev.greenlight.report;

import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Attachment;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Exhibits as attachments; each is written once, however many checks saw it. */
final class AllureAttachments {
  private static final int BODY_LIMIT = 64_000;

  private final AllureResultsWriter writer;
  private final Exhibition exhibition;
  private final String runId;
  private final Set<String> written = new HashSet<>();

  AllureAttachments(AllureResultsWriter writer, Exhibition exhibition, String runId) {
    this.runId = runId;
    this.writer = writer;
    this.exhibition = exhibition;
  }

  /** Attachments for those exhibits that the journal holds. */
  List<Attachment> of(List<String> ids) {
    return ids.stream().filter(exhibition::has).map(this::attachment).toList();
  }

  private Attachment attachment(String id) {
    String source = AllureResults.uuid(runId + "/" + id) + "-attachment.txt";
    if (written.add(id)) {
      String text = Characters.visible(MessageText.of(exhibition.load(id), BODY_LIMIT));
      writer.write(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
    String role = exhibition.role(id);
    return new Attachment()
        .setName(role == null ? id : id + " " + role)
        .setSource(source)
        .setType("text/plain");
  }
}
