package dev.greenlight.steps;

import dev.greenlight.judge.CheckCodec;
import dev.greenlight.judge.feed.FeedChecks;
import dev.greenlight.judge.oauth.OAuthChecks;
import dev.greenlight.judge.portal.PortalChecks;
import dev.greenlight.judge.resource.ResourceChecks;
import dev.greenlight.judge.secrecy.SecrecyChecks;
import dev.greenlight.judge.sftp.SftpChecks;
import dev.greenlight.judge.tls.TlsChecks;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every check that the steps can ask; a journal holds no others. */
public final class KnownChecks {
  private KnownChecks() {}

  /** Writes and reads them. */
  public static CheckCodec codec() {
    return new CheckCodec(
        Stream.of(
                OAuthChecks.all(),
                ResourceChecks.all(),
                FeedChecks.all(),
                PortalChecks.all(),
                TlsChecks.all(),
                SftpChecks.all(),
                SecrecyChecks.all())
            .flatMap(Function.identity()));
  }
}
