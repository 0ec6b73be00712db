package dev.greenlight.act.tls;

import dev.greenlight.record.Handshake.Kind;
import dev.greenlight.record.Handshake.Reply;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bouncycastle.tls.AlertDescription;

/**
 * Reads from the first bytes of a server what it made of an offer: the records of RFC 8446 section
 * 5.1 and the ServerHello of section 4.1.3, which are in the clear in every version.
 *
 * <p>Does not ask whether the handshake can go on: a server that chooses a forbidden suite has
 * chosen it, whether or not anybody can speak it.
 */
final class FirstReply {
  private static final int ALERT = 21;
  private static final int HANDSHAKE = 22;
  private static final int RECORD_HEADER = 5;
  private static final int MESSAGE_HEADER = 4;
  private static final int SERVER_HELLO = 2;
  private static final int RANDOM = 32;
  private static final int SUPPORTED_VERSIONS = 43;
  private static final int SHOWN = 60;

  private FirstReply() {}

  /** The reply; empty when there are too few bytes to tell. */
  static Optional<Reply> in(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String alert = null;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (in.remaining() >= RECORD_HEADER) {
      int type = in.get();
      int major = in.get();
      in.get();
      int length = in.getShort() & 0xFFFF;
      if (major != 3 || (type != ALERT && type != HANDSHAKE)) {
        return messages.size() == 0 ? noTls(bytes) : hello(messages.toByteArray(), alert);
      }
      byte[] fragment = new byte[Math.min(length, in.remaining())];
      in.get(fragment);
      if (type == ALERT) {
        alert = fragment.length == 2 ? AlertDescription.getName(fragment[1]) : null;
        break;
      }
      messages.writeBytes(fragment);
    }
    if (messages.size() == 0) {
      return alert == null
          ? in.remaining() == bytes.length ? noTls(bytes) : Optional.empty()
          : Optional.of(new Reply(Kind.ALERT, null, null, alert));
    }
    return hello(messages.toByteArray(), alert);
  }

  private static Optional<Reply> noTls(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
    return Optional.of(
        new Reply(
            Kind.NO_TLS, null, null, text.length() <= SHOWN ? text : text.substring(0, SHOWN)));
  }

  /**
   * @param alert with which the server refused after it had chosen; null when it did not
   */
  private static Optional<Reply> hello(byte[] messages, String alert) {
    if (messages.length < MESSAGE_HEADER || messages[0] != SERVER_HELLO) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(messages);
    int length = in.getInt() & 0xFFFFFF;
    if (in.remaining() < length || length < 2 + RANDOM + 1) {
      return Optional.empty();
    }
    in.limit(MESSAGE_HEADER + length);
    int version = in.getShort() & 0xFFFF;
    in.position(in.position() + RANDOM);
    int session = in.get() & 0xFF;
    if (in.remaining() < session + 3) {
      return Optional.empty();
    }
    in.position(in.position() + session);
    int suite = in.getShort() & 0xFFFF;
    in.get();
    return Optional.of(
        new Reply(
            Kind.HELLO,
            name(chosen(in, version)),
            CipherSuites.name(suite),
            alert == null ? null : "refused with alert " + alert));
  }

  /** Since 1.3 the version stands in an extension, and in its own place 1.2. */
  private static int chosen(ByteBuffer in, int version) {
    if (in.remaining() < 2) {
      return version;
    }
    in.getShort();
    while (in.remaining() >= MESSAGE_HEADER) {
      int type = in.getShort() & 0xFFFF;
      int length = in.getShort() & 0xFFFF;
      if (length > in.remaining()) {
        return version;
      }
      if (type == SUPPORTED_VERSIONS && length == 2) {
        return in.getShort() & 0xFFFF;
      }
      in.position(in.position() + length);
    }
    return version;
  }

  private static String name(int version) {
    return switch (version) {
      case 0x0300 -> "SSL 3.0";
      case 0x0301 -> "TLS 1.0";
      case 0x0302 -> "TLS 1.1";
      case 0x0303 -> "TLS 1.2";
      case 0x0304 -> "TLS 1.3";
      default -> "version 0x%04X".formatted(version);
    };
  }
}
