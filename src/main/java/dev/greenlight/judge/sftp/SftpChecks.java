package dev.greenlight.judge.sftp;

import dev.greenlight.judge.Check;
import java.util.stream.Stream;

/** The checks of this package. */
public final class SftpChecks {
  private SftpChecks() {}

  /** All of them; a journal can hold no others. */
  public static Stream<Class<? extends Check>> all() {
    return Stream.of(
        FileComes.class,
        LetsNobodyIn.class,
        FileStaysClosed.class,
        ChangesNothing.class,
        ShowsKnownHostKey.class,
        OffersStrongAlgorithms.class,
        SpeaksSsh2Only.class);
  }
}
