package io.mmbackup.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** How this writer's documents are generated and parsed. */
final class Json {
  /** Deeper than what the archive takes in, which a document holds some levels down. */
  private static final int MAX_DEPTH = 4_000;

  /**
   * Limits of size are the server's affair: whatever it once sent can be written and read. Closing
   * completes nothing: what is cut off must look cut off.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private Json() {}

  /**
   * A generator of UTF-8 in lines as {@link OneLineEach} breaks them; closing it closes the stream.
   */
  static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new OneLineEach();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        utf8(out));
  }

  /**
   * Half a surrogate pair, which JSON can spell but UTF-8 cannot, becomes U+FFFD; Jackson's own
   * encoder would fail, and one odd character would cost the channel.
   */
  private static Writer utf8(OutputStream out) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    return new BufferedWriter(new OutputStreamWriter(out, encoder));
  }

  /** A parser that has read nothing yet. */
  static JsonParser parser(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /** The same for a stream of UTF-8, which is left open. */
  static JsonParser parser(InputStream json) throws IOException {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }
}
