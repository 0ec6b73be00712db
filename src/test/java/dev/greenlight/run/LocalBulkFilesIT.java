package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.sftp.BulkFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that lay bulk data ready as several files, and rightly: nobody accuses them. */
final class LocalBulkFilesIT {
  private static final Set<String> CASES =
      Set.of("TC_SFT001", "TC_SFT002", "TC_SFT003_KEY", "TC_SFT004", "TC_SFT005_DOTS", "TC_SFT007");

  @TempDir private Path folder;

  /** A file for the second customer, and one for all others. */
  private static class FileForEachCustomer implements Bending {
    private static final Pattern ENTRY = Pattern.compile("<entry\\b.*?</entry>", Pattern.DOTALL);

    @Override
    public void bend(BulkFiles files) {
      files.packBy(
          whole ->
              Map.of(
                  "others.xml", without(whole, FileForEachCustomer::isOfSecond),
                  "second.xml", without(whole, entry -> !isOfSecond(entry))));
    }

    private static boolean isOfSecond(String entry) {
      return entry.contains("/Subscription/" + UsageData.SUBSCRIPTION_2 + "/");
    }

    private static byte[] without(byte[] whole, Predicate<String> entries) {
      return ENTRY
          .matcher(new String(whole, StandardCharsets.UTF_8))
          .replaceAll(
              (MatchResult found) ->
                  entries.test(found.group()) ? "" : Matcher.quoteReplacement(found.group()))
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The same, and the folder alone is named. */
  private static final class NamesFolder extends FileForEachCustomer {
    private final String end;

    NamesFolder(String end) {
      this.end = end;
    }

    @Override
    public void bend(BulkFiles files) {
      super.bend(files);
      files.nameBy(
          (laid, resource) ->
              List.of(laid.get(0).substring(0, laid.get(0).lastIndexOf('/')) + end));
    }
  }

  @Test
  void filesOfEachCustomer_areOneWhole() {
    assertAllPass(new FileForEachCustomer());
  }

  @Test
  void folder_standsForItsFiles() {
    assertAllPass(new NamesFolder("/"));
    assertAllPass(new NamesFolder(""));
  }

  private void assertAllPass(Bending ways) {
    Map<String, Verdict> verdicts =
        Ways.verdicts(
            folder.resolve(Integer.toHexString(System.identityHashCode(ways))),
            Path.of("fixtures/runs/embedded-custodian.yaml"),
            ways,
            CASES);
    assertThat(verdicts).hasSameSizeAs(CASES);
    assertThat(verdicts.values()).as("%s", verdicts).containsOnly(Verdict.PASS);
  }

  /** Names a folder in which there is nothing. */
  private static final class NamesEmptyFolder implements Bending {
    @Override
    public void bend(BulkFiles files) {
      files.packBy(whole -> Map.of("inside/bulk.xml", whole));
      files.nameBy((laid, resource) -> List.of(laid.get(0).replaceFirst("inside/bulk.xml$", "")));
    }
  }

  @Test
  void folderWithoutFiles_isNoBulkData() {
    assertThat(
            Ways.verdicts(
                folder.resolve("empty"),
                Path.of("fixtures/runs/embedded-custodian.yaml"),
                new NamesEmptyFolder(),
                Set.of("TC_SFT001")))
        .containsEntry("TC_SFT001", Verdict.FAIL);
  }
}
