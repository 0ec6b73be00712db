package dev.greenlight.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Role;
import dev.greenlight.model.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The one JSON dialect of journal and results: enums by their written names, blocks as {@code
 * FB_04}.
 */
public final class Json {
  /** Compact, one object a line; for the journal. */
  public static final JsonMapper COMPACT = build();

  /** The same over several lines; for standard output and files that people look into. */
  public static final ObjectWriter PRETTY =
      COMPACT.writer().with(SerializationFeature.INDENT_OUTPUT);

  private Json() {}

  private static JsonMapper build() {
    SimpleModule words = new SimpleModule("words");
    text(words, FunctionBlockId.class, FunctionBlockId::toString, Json::block);
    text(words, Profile.class, Profile::id, named(Profile.values(), Profile::id));
    text(words, Role.class, Role::id, named(Role.values(), Role::id));
    text(words, Severity.class, Severity::id, named(Severity.values(), Severity::id));
    text(words, EspiVersion.class, EspiVersion::id, named(EspiVersion.values(), EspiVersion::id));
    text(words, LocalDate.class, LocalDate::toString, LocalDate::parse);
    return JsonMapper.builder()
        .addModule(words)
        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
        .build();
  }

  private static FunctionBlockId block(String text) {
    return FunctionBlockId.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no function block"));
  }

  private static <T> Function<String, T> named(T[] values, Function<T, String> name) {
    return text ->
        Arrays.stream(values)
            .filter(value -> name.apply(value).equals(text))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("unknown word '" + text + "'"));
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        type,
        new StdSerializer<>(type) {
          private static final long serialVersionUID = 1L;

          @Override
          public void serialize(T value, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            out.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new StdDeserializer<>(type) {
          private static final long serialVersionUID = 1L;

          @Override
          public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return read.apply(in.getValueAsString());
          }
        });
  }
}
