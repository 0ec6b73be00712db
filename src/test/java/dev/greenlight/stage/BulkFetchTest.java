package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.record.Body;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import dev.greenlight.record.FileTransfer.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Fetching many files, from a server that is a map. */
final class BulkFetchTest {
  private static final String SERVER = "sftp://me@files.example.com:22";

  private final Map<String, String> files = new TreeMap<>();

  /** Folders are what files lie below. */
  private final class Shelf implements BulkFetch.Way {
    @Override
    public FileTransfer visit(SftpAddress address, Deed deed, long room) {
      String folder = address.path() + (address.isFolder() ? "" : "/");
      String content =
          deed == Deed.READ
              ? files.get(address.path())
              : files.keySet().stream()
                  .filter(path -> path.startsWith(folder))
                  .map(path -> path.substring(folder.length()) + "\n")
                  .collect(Collectors.joining());
      boolean there = deed == Deed.READ ? content != null : !content.isEmpty();
      byte[] bytes = there ? content.getBytes(StandardCharsets.UTF_8) : new byte[0];
      int kept = deed == Deed.READ ? (int) Math.min(bytes.length, room) : bytes.length;
      return new FileTransfer(
          address.toString(),
          "a key",
          deed,
          null,
          new FileTransfer.Reply(there ? Kind.DONE : Kind.REFUSED, ""),
          new Body("", kept, kept < bytes.length, Arrays.copyOf(bytes, kept)),
          1);
    }

    @Override
    public String keep(FileTransfer visit) {
      return visit.deed() + " " + visit.address().substring(SERVER.length());
    }
  }

  private BulkFetch.Fetched fetch(long room, String... paths) {
    return new BulkFetch(new Shelf(), room)
        .all(Arrays.stream(paths).map(path -> SftpAddress.of(SERVER + path)).toList());
  }

  private static List<String> kept(BulkFetch.Fetched fetched) {
    return fetched.visits().stream().map(BulkFetch.Fetched.Visit::exhibit).toList();
  }

  @Test
  void everyFileThatIsNamed_isFetched() {
    files.putAll(Map.of("/a", "1", "/b", "2"));
    BulkFetch.Fetched fetched = fetch(100, "/a", "/b", "/c");
    assertThat(kept(fetched)).containsExactly("READ /a", "READ /b", "READ /c");
    assertThat(fetched.left()).isEmpty();
  }

  @Test
  void folder_isListedWithSlashAndWithout() {
    files.putAll(Map.of("/in/a", "1", "/in/b", "2"));
    assertThat(kept(fetch(100, "/in/"))).containsExactly("LIST /in/", "READ /in/a", "READ /in/b");
    assertThat(kept(fetch(100, "/in"))).containsExactly("LIST /in", "READ /in/a", "READ /in/b");
  }

  @Test
  void folderThatIsNotThere_isVisitedAllTheSame() {
    assertThat(kept(fetch(100, "/in/"))).containsExactly("LIST /in/");
    assertThat(kept(fetch(100, "/in"))).containsExactly("READ /in");
  }

  @Test
  void filesBeyondTheNumber_areLeftAndTold() {
    IntStream.range(100, 130).forEach(i -> files.put("/in/" + i + ".xml", "1"));
    BulkFetch.Fetched fetched = fetch(1_000, "/in/", "/in/100.xml");
    assertThat(kept(fetched)).hasSize(20);
    assertThat(fetched.left().orElseThrow())
        .startsWith("after 20 visits not all")
        .contains("such as " + SERVER + "/in/119.xml and 11 more");
  }

  @Test
  void filesBeyondTheSizeOfAllTogether_areLeftAndTold() {
    files.putAll(Map.of("/a", "123", "/b", "456", "/c", "789"));
    BulkFetch.Fetched fetched = fetch(6, "/a", "/b", "/c");
    assertThat(kept(fetched)).containsExactly("READ /a", "READ /b");
    assertThat(fetched.left().orElseThrow()).contains("/c", "policy.limits.bodyMegabytes");
  }

  @Test
  void visitsThatBringNothing_countAsWell() {
    String[] missing = IntStream.range(0, 30).mapToObj(i -> "/" + i).toArray(String[]::new);
    assertThat(fetch(100, missing).visits()).hasSize(10);
    String[] folders = IntStream.range(0, 30).mapToObj(i -> "/" + i + "/").toArray(String[]::new);
    BulkFetch.Fetched fetched = fetch(100, folders);
    assertThat(fetched.visits()).hasSize(20);
    assertThat(fetched.left().orElseThrow()).contains("/20/ and 9 more");
  }

  @Test
  void whatLiesBesideFeeds_isPassedOver() {
    files.putAll(
        Map.of("/in/a.xml", "1", "/in/b", " <feed/>", "/in/c.sha256", "2", "/in/read.me", "3"));
    BulkFetch.Fetched fetched = fetch(100, "/in/");
    assertThat(kept(fetched)).containsExactly("LIST /in/", "READ /in/a.xml", "READ /in/b");
    assertThat(fetched.passedOver())
        .extracting(SftpAddress::path)
        .containsExactly("/in/c.sha256", "/in/read.me");
    assertThat(fetched.left()).isEmpty();
  }

  @Test
  void whereNothingLooksLikeAFeed_allCounts() {
    files.putAll(Map.of("/in/a", "1", "/in/b.bin", "2"));
    BulkFetch.Fetched fetched = fetch(100, "/in/");
    assertThat(kept(fetched)).containsExactly("LIST /in/", "READ /in/a", "READ /in/b.bin");
    assertThat(fetched.passedOver()).isEmpty();
  }
}
