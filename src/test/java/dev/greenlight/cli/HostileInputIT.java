package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is fed to {@code validate} ends in a verdict or one clear line, and soon. */
@Isolated
@Timeout(60)
final class HostileInputIT {
  private static final Path GOOD = Path.of("fixtures/feeds/good/hourly-electricity.xml");
  private static final int OK = ExitCode.OK;

  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  private static String good() throws IOException {
    return Files.readString(GOOD);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  /** An archive of members that come as name, content, name, content. */
  private static byte[] zip(String... members) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < members.length; i += 2) {
        out.putNextEntry(new ZipEntry(members[i]));
        out.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }

  private static byte[] replaced(byte[] content, String found, String instead) {
    String bytes = new String(content, StandardCharsets.ISO_8859_1);
    return bytes.replace(found, instead).getBytes(StandardCharsets.ISO_8859_1);
  }

  private void assertExit(int code, Object input) {
    assertThat(shell.run("validate", input.toString())).as(shell::err).isEqualTo(code);
    assertThat(shell.out() + shell.err()).doesNotContain("\tat ", "Exception", "internal error");
  }

  private void assertFound(String rule, Path input) {
    assertExit(ExitCode.NOT_CONFORMANT, input);
    assertThat(shell.out()).contains(rule);
    assertThat(shell.err()).isEmpty();
  }

  private void assertRefused(String expected, Path input) {
    assertExit(ExitCode.USAGE, input);
    assertThat(shell.err()).startsWith("greenlight: " + input).contains(expected).hasLineCount(1);
    assertThat(shell.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16_isRead(String charset) throws IOException {
    String declared = good().replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");

    assertExit(OK, file("a.xml", declared.getBytes(Charset.forName(charset))));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16, UTF-8, GBX-FIL-04",
    "UTF-8, UTF-16, GBX-FIL-04",
    "UTF-8, KLINGON, GBX-FIL-01",
    "UTF-32, UTF-8, GBX-FIL-01"
  })
  void wrongEncoding_isAFinding(String written, String declared, String rule) throws IOException {
    String text = good().replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"");

    assertFound(rule, file("a.xml", text.getBytes(Charset.forName(written))));
  }

  @Test
  void latin1InUtf8_isToldWhereItStands() throws IOException {
    byte[] bytes = replaced(good().getBytes(StandardCharsets.UTF_8), "<title>", "<title>\u00e9");

    assertFound("GBX-FIL-04", file("a.xml", bytes));
    assertThat(shell.out()).contains("line 7:10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE feed [<!ENTITY a 'b'>]><feed>&a;</feed>",
        "<!DOCTYPE feed SYSTEM 'http://127.0.0.1:9/a.dtd'><feed/>",
        "<!DOCTYPE feed [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><feed>&a;</feed>",
        "<!DOCTYPE a [<!ENTITY b 'b'><!ENTITY c '&b;&b;&b;&b;'><!ENTITY d '&c;&c;'>]><a>&d;</a>"
      })
  void documentTypes_areRefusedUnread(String document) throws IOException {
    assertFound("GBX-FIL-03", file("a.xml", document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n", "{}", "<html>", "\0\1\2\3", "GIF89a", "\u001f\u008b"})
  void otherFormats_areFindings(String content) throws IOException {
    assertFound("GBX-FIL-06", file("a.xml", content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n ", "\uFEFF", "<?xml version='1.0'?>", "<feed", "<feed>", "<feed/>x"})
  void halfDocuments_areFindings(String content) throws IOException {
    assertFound("GBX-FIL-01", file("a.xml", content));
  }

  @Test
  void damagedArchives_areOneLine() throws IOException {
    byte[] gz = gzip(good().getBytes(StandardCharsets.UTF_8));
    byte[] zip = zip("a.xml", good());
    byte[] half = Arrays.copyOf(gz, gz.length / 2);

    assertRefused("cut off", file("half.gz", half));
    assertRefused("cut off", file("begun.gz", Arrays.copyOf(gz, 5)));
    assertRefused("damaged", file("half.zip", Arrays.copyOf(zip, zip.length / 2)));
    assertRefused("no document", file("other.zip", zip("a.txt", "text")));
  }

  @Test
  void namesOfMembers_leadNowhere() throws IOException {
    byte[] zip = zip("/etc/a.xml", good(), "../../b.xml", good(), "c\nd\u001b[2J.xml", good());

    assertExit(OK, file("a.zip", zip));
    assertThat(shell.out())
        .contains("a.zip!/etc/a.xml", "a.zip!../../b.xml", "[U+001B]")
        .doesNotContain("\u001b");
    assertThat(folder.getParent().resolve("b.xml")).doesNotExist();
  }

  @Test
  void lineBreakInAName_writesNoVerdictOfItsOwn() throws IOException {
    byte[] zip = zip("a\nPASS  forged.xml", good(), "b\nPASS  forged.txt", "text");
    Path sub = Files.createDirectory(folder.resolve("d\nPASS  e"));
    Files.write(sub.resolve("a.zip"), zip);
    Files.write(sub.resolve("empty.xml"), new byte[0]);

    assertExit(ExitCode.INCOMPLETE, folder);
    assertThat(shell.out() + shell.err())
        .contains("a.zip!a[U+000A]PASS  forged.xml", "d[U+000A]PASS  e/a.zip: 1 file passed over")
        .doesNotContain("\nPASS  e", "\nPASS  forged");
    assertThat(shell.run("validate", "--format", "json", folder.toString()))
        .isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.err()).contains("d[U+000A]PASS  e/empty.xml").doesNotContain("\nPASS  e");
  }

  @Test
  void nulInTheNameOfAMember_isNoReasonToStop() throws IOException {
    assertExit(OK, file("a.zip", replaced(zip("aQb.xml", good()), "aQb", "a\0b")));
  }

  @Test
  void membersOfOneName_areNotTakenForEachOther() throws IOException {
    byte[] zip = replaced(zip("a1.xml", good(), "a2.xml", "<html>"), "a2.xml", "a1.xml");

    assertExit(ExitCode.NOT_CONFORMANT, file("a.zip", zip));
    assertThat(shell.out()).contains("INCONCLUSIVE", "another member of this archive");
  }

  @Test
  void packedMember_isUnpackedAndArchiveInside_isNot() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("a.xml.gz"));
      out.write(gzip(good().getBytes(StandardCharsets.UTF_8)));
      out.putNextEntry(new ZipEntry("b.zip"));
      out.write(zip("c.xml", good()));
    }

    assertExit(ExitCode.INCOMPLETE, file("a.zip", packed.toByteArray()));
    assertThat(shell.out())
        .contains("PASS  " + folder + "/a.zip!a.xml.gz")
        .contains("INCONCLUSIVE  " + folder + "/a.zip!b.zip")
        .contains("an archive inside an archive");
  }

  @Test
  void emptyMember_doesNotHideTheOthers() throws IOException {
    Path zip = file("a.zip", zip("a.xml", "", "b.xml", good()));

    assertExit(ExitCode.INCOMPLETE, zip);
    assertThat(shell.out()).contains("INCONCLUSIVE  " + zip + "!a.xml", "PASS  " + zip + "!b.xml");
  }

  @Test
  void archiveOfManyMembers_isJudgedMemberByMember() throws IOException {
    String[] members = new String[2000];
    for (int i = 0; i < members.length; i += 2) {
      members[i] = i + ".xml";
      members[i + 1] = "{}";
    }

    assertExit(ExitCode.NOT_CONFORMANT, file("a.zip", zip(members)));
    assertThat(shell.out()).contains("1000 documents: 1000 FAIL");
  }

  @Test
  void archiveInAFolder_isOpened() throws IOException {
    file("a.zip", zip("b.xml", good()));
    file("c.zip", "no archive");

    assertExit(ExitCode.INCOMPLETE, folder);
    assertThat(shell.out())
        .contains("PASS  " + folder + "/a.zip!b.xml", "INCONCLUSIVE  " + folder + "/c.zip");
  }

  @Test
  void folderThroughALink_isFollowed() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.copy(GOOD, inner.resolve("a.xml"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), inner);

    assertExit(OK, link);
    assertThat(shell.out()).contains("PASS  " + link + "/a.xml");
  }

  @Test
  void whatIsCalledADocumentAndLeadsNowhere_isListed() throws IOException {
    Files.copy(GOOD, folder.resolve("a.xml"));
    Files.createSymbolicLink(folder.resolve("b.xml"), folder.resolve("gone.xml"));
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("gone.txt"));
    Files.createSymbolicLink(folder.resolve("d"), folder);

    assertExit(ExitCode.INCOMPLETE, folder);
    assertThat(shell.out())
        .contains("PASS  " + folder + "/a.xml", "INCONCLUSIVE  " + folder + "/b.xml")
        .contains("cannot be read: a link to what is not there");
    assertThat(shell.err())
        .contains("1 file passed over", "1 link to a folder not followed")
        .hasLineCount(2);
  }

  @Test
  void linkToADocument_isJudgedUnderItsOwnName() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("a.xml"), GOOD.toAbsolutePath());

    assertExit(OK, inner);
    assertThat(shell.out()).contains("PASS  " + inner + "/a.xml");
  }

  @Test
  void packedBytesWithoutEnd_areNotUnpackedForEver() throws IOException {
    Path bomb = folder.resolve("bomb.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(zeros);
      }
    }

    assertThat(shell.run("validate", "--max-bytes", "1000000", bomb.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("--max-bytes").hasLineCount(1);
  }

  @Test
  void membersOfAnArchive_shareItsBudget() throws IOException {
    Path zip = file("a.zip", zip("a.xml", good(), "b.xml", good()));
    String most = String.valueOf(good().length() * 3 / 2);

    assertThat(shell.run("validate", "--max-bytes", most, zip.toString()))
        .isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.out()).contains("PASS  " + zip + "!a.xml", "INCONCLUSIVE  " + zip + "!b.xml");
  }

  @Test
  void standardInput_isJudgedUnderItsName() throws IOException {
    InputStream in = new ByteArrayInputStream(Files.readAllBytes(GOOD));

    assertThat(shell.run(in, "validate", "-")).isEqualTo(OK);
    assertThat(shell.out()).startsWith("PASS  -");
  }

  @Test
  void packedStandardInput_isUnpackedWithinBounds() throws IOException {
    byte[] packed = gzip(Files.readAllBytes(GOOD));

    assertThat(shell.run(new ByteArrayInputStream(packed), "validate", "-")).isEqualTo(OK);
    assertThat(shell.out()).startsWith("PASS  -");
    assertThat(shell.run(new ByteArrayInputStream(packed), "validate", "--max-bytes", "1000", "-"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("--max-bytes").hasLineCount(1);
    InputStream half = new ByteArrayInputStream(packed, 0, packed.length / 2);
    assertThat(shell.run(half, "validate", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("-: the archive is cut off").hasLineCount(1);
  }

  @Test
  void onlyByteOfStandardInput_isJudged() {
    assertThat(shell.run(new ByteArrayInputStream(new byte[] {0x1f}), "validate", "-"))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
  }

  @Test
  void emptyStandardInput_isOneLine() {
    assertThat(shell.run(InputStream.nullInputStream(), "validate", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).isEqualTo("greenlight: -: is empty (0 bytes)" + System.lineSeparator());
  }

  @Test
  void jsonOfBadInput_isNothingOnStandardOutput() throws IOException {
    Path empty = file("empty.xml", "");

    assertThat(shell.run("validate", "--format", "json", empty.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.out()).isEmpty();
  }

  @Test
  void badPathAmongSeveralInJson_isToldOnStandardErrorToo() {
    assertThat(shell.run("validate", "--format", "json", "nowhere.xml", GOOD.toString()))
        .isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.err()).contains("nowhere.xml: no such file").hasLineCount(1);
    assertThat(shell.out()).contains("INCONCLUSIVE", "nowhere.xml", "PASS");
  }
}
