package dev.greenlight.act.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SftpAddressTest {
  @ParameterizedTest
  @CsvSource({
    "sftp://me@files.example.com/a/b, sftp://me@files.example.com:22/a/b",
    "SFTP://files.example.com:2222/a%20b, sftp://files.example.com:2222/a b",
    "sftp://me:secret@files.example.com/a, sftp://me@files.example.com:22/a",
  })
  void addressInWhateverSpelling_isRead(String written, String read) {
    assertThat(SftpAddress.of(written)).hasToString(read);
    assertThat(SftpAddress.isOne(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://files.example.com/a", "sftp:/a", "sftp://a b/c", "sftp://host"})
  void whatNamesNoFile_isRefused(String written) {
    assertThatThrownBy(() -> SftpAddress.of(written)).isInstanceOf(NotCarriedOut.class);
    assertThat(SftpAddress.ifUsable(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sftp://u:secret@host/a b.xml",
        "sftp://u:sec@secret@host/a b.xml",
        "sftp://u:sec/secret@host/a b.xml",
        "sftp://u:secret@host",
        "sftp:u:secret@host",
      })
  void whatCannotBeRead_isToldWithoutWhoLogsIn(String written) {
    assertThatThrownBy(() -> SftpAddress.of(written))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("host")
        .hasMessageNotContaining("sec")
        .hasNoCause();
  }

  @Test
  void waysFromAFile_leadWhereTheyShould() {
    SftpAddress file = SftpAddress.of("sftp://me@host/a/b/c");
    assertThat(file.beside("d").path()).isEqualTo("/a/b/d");
    assertThat(file.throughDots("/etc/passwd").path())
        .isEqualTo("/a/b/../../../../../../etc/passwd");
    assertThat(file.at("/x")).hasToString("sftp://me@host:22/x");
  }
}
