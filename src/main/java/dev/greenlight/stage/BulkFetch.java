package dev.greenlight.stage;

import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.act.sftp.SftpVisitor;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fetches the bulk files that a notification names, and those of the folders that it names (but not
 * of folders in these), one after the other up to a number of visits, whatever comes of them, and a
 * size of all files together. Of a folder only what looks like a feed counts: checksums and notes
 * may lie beside it.
 */
final class BulkFetch {
  /** Visits: more than a test needs. */
  private static final int MOST = 20;

  private static final String XML_NAME = "(?is).*\\.xml(\\.gz)?";
  private static final String XML_BEGINNING = "(?s)\\uFEFF?\\s*<.*";
  private static final int BEGINNING = 64;

  private final Way way;
  private final List<Fetched.Visit> visits = new ArrayList<>();
  private final List<SftpAddress> left = new ArrayList<>();
  private final List<SftpAddress> passedOver = new ArrayList<>();
  private long room;
  private int made;

  /** How one visit is made, and put on record. */
  interface Way {
    /**
     * Makes it.
     *
     * @param room bytes that may be read
     */
    FileTransfer visit(SftpAddress address, Deed deed, long room);

    /** Puts it on record; its id there. */
    String keep(FileTransfer visit);
  }

  /**
   * What came.
   *
   * @param visits in order, to folders as well
   * @param left why there may be more; empty where there is not
   * @param passedOver files of folders that are no feeds, and count for nothing
   */
  record Fetched(List<Visit> visits, Optional<String> left, List<SftpAddress> passedOver) {
    Fetched {
      visits = List.copyOf(visits);
      passedOver = List.copyOf(passedOver);
    }

    /**
     * One of them.
     *
     * @param address where it led
     * @param transfer what came of it
     * @param exhibit its id in the journal
     */
    record Visit(SftpAddress address, FileTransfer transfer, String exhibit) {
      boolean isFolder() {
        return transfer.deed() == Deed.LIST;
      }
    }
  }

  /**
   * @param room bytes of all files together
   */
  BulkFetch(Way way, long room) {
    this.way = way;
    this.room = room;
  }

  Fetched all(List<SftpAddress> addresses) {
    addresses.forEach(this::go);
    return new Fetched(
        visits,
        left.isEmpty()
            ? Optional.empty()
            : Optional.of(
                "after "
                    + made
                    + " visits not all that is named had been fetched, such as "
                    + left.get(0)
                    + (left.size() > 1 ? " and " + (left.size() - 1) + " more" : "")
                    + ": "
                    + MOST
                    + " visits are made at most, to files and to folders, as many bytes read in all"
                    + " as policy.limits.bodyMegabytes of the run file says, and of a folder no more"
                    + " names than fit into "
                    + SftpVisitor.LISTING
                    + " bytes"),
        passedOver);
  }

  /** What does not open as a file may be a folder that does not end with a slash. */
  private void go(SftpAddress address) {
    if (isFull()) {
      left.add(address);
      return;
    }
    if (address.isFolder()) {
      look(address, list(address));
      return;
    }
    FileTransfer file = read(address);
    if (file.reply().kind() == FileTransfer.Kind.REFUSED && !isFull()) {
      FileTransfer folder = list(address);
      if (folder.isDone()) {
        look(address, folder);
        return;
      }
    }
    keep(address, file);
  }

  private void look(SftpAddress folder, FileTransfer listing) {
    keep(folder, listing);
    if (listing.content().truncated()) {
      left.add(folder);
    }
    Map<Boolean, List<SftpAddress>> byName =
        listing
            .content()
            .text()
            .lines()
            .map(folder::within)
            .collect(Collectors.partitioningBy(each -> each.path().matches(XML_NAME)));
    boolean isFeedThere = !byName.get(true).isEmpty();
    byName.get(true).forEach(this::take);
    Map<SftpAddress, FileTransfer> others = new LinkedHashMap<>();
    for (SftpAddress each : byName.get(false)) {
      if (isFull()) {
        // Where there are feeds, what is not called so is not missed.
        (isFeedThere ? passedOver : left).add(each);
      } else {
        others.put(each, read(each));
      }
    }
    boolean isNoneFeed = !isFeedThere && others.values().stream().noneMatch(BulkFetch::isXml);
    others.forEach(
        (address, file) -> {
          if (isNoneFeed || isXml(file)) {
            keep(address, file);
          } else {
            way.keep(file);
            passedOver.add(address);
          }
        });
  }

  private static boolean isXml(FileTransfer file) {
    byte[] content = file.content().content();
    return new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_8)
        .matches(XML_BEGINNING);
  }

  private void take(SftpAddress address) {
    if (isFull()) {
      left.add(address);
    } else {
      keep(address, read(address));
    }
  }

  private boolean isFull() {
    return made >= MOST || room <= 0;
  }

  private FileTransfer list(SftpAddress address) {
    made++;
    return way.visit(address, Deed.LIST, 0);
  }

  private FileTransfer read(SftpAddress address) {
    made++;
    FileTransfer file = way.visit(address, Deed.READ, room);
    room -= file.content().bytes();
    return file;
  }

  private void keep(SftpAddress address, FileTransfer visit) {
    visits.add(new Fetched.Visit(address, visit, way.keep(visit)));
  }
}
