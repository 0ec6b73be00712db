package dev.greenlight.stage;

import dev.greenlight.act.sftp.SftpAddress;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fetches the bulk files that a notification names, and those of the folders that it names (but not
 * of folders in these), one after the other up to a number and a size of all together.
 */
final class BulkFetch {
  /** More than a test needs. */
  private static final int MOST = 20;

  private final Way way;
  private final List<Fetched.Visit> visits = new ArrayList<>();
  private final List<SftpAddress> left = new ArrayList<>();
  private long room;
  private int fetched;

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
   */
  record Fetched(List<Visit> visits, Optional<String> left) {
    Fetched {
      visits = List.copyOf(visits);
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
                "of the files that are named "
                    + fetched
                    + " were fetched, and not "
                    + left.get(0)
                    + (left.size() > 1 ? " and " + (left.size() - 1) + " more" : "")
                    + ": "
                    + MOST
                    + " are, and as many bytes in all as policy.limits.bodyMegabytes of the run"
                    + " file says"));
  }

  /** What does not open as a file may be a folder that does not end with a slash. */
  private void go(SftpAddress address) {
    if (address.isFolder()) {
      look(address, way.visit(address, Deed.LIST, 0));
      return;
    }
    if (isFull()) {
      left.add(address);
      return;
    }
    FileTransfer file = way.visit(address, Deed.READ, room);
    if (file.reply().kind() == FileTransfer.Kind.REFUSED) {
      FileTransfer folder = way.visit(address, Deed.LIST, 0);
      if (folder.isDone()) {
        look(address, folder);
        return;
      }
    }
    take(address, file);
  }

  private void look(SftpAddress folder, FileTransfer listing) {
    keep(folder, listing);
    if (listing.content().truncated()) {
      left.add(folder);
    }
    listing
        .content()
        .text()
        .lines()
        .map(folder::within)
        .forEach(
            each -> {
              if (isFull()) {
                left.add(each);
              } else {
                take(each, way.visit(each, Deed.READ, room));
              }
            });
  }

  private boolean isFull() {
    return fetched >= MOST || room <= 0;
  }

  private void take(SftpAddress address, FileTransfer file) {
    fetched++;
    room -= file.content().bytes();
    keep(address, file);
  }

  private void keep(SftpAddress address, FileTransfer visit) {
    visits.add(new Fetched.Visit(address, visit, way.keep(visit)));
  }
}
