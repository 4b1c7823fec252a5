package io.mmbackup.core.crawl;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the crawl notes in the archive for its next run: a JSON object of texts, numbers and lists
 * of numbers. A name that is not there reads as empty, 0 or none, so that notes can grow.
 */
final class Notes {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<Long>> numbers = new LinkedHashMap<>();

  Notes put(String name, String text) {
    texts.put(name, text);
    return this;
  }

  Notes put(String name, long number) {
    return put(name, List.of(number));
  }

  Notes put(String name, boolean flag) {
    return put(name, flag ? 1 : 0);
  }

  Notes put(String name, List<Long> list) {
    numbers.put(name, list);
    return this;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  long number(String name) {
    List<Long> list = numbers(name);
    return list.isEmpty() ? 0 : list.get(0);
  }

  boolean flag(String name) {
    return number(name) != 0;
  }

  List<Long> numbers(String name) {
    return numbers.getOrDefault(name, List.of());
  }

  String toJson() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      texts.forEach(json::writeStringProperty);
      numbers.forEach(
          (name, list) -> {
            if (list.size() == 1) {
              json.writeNumberProperty(name, list.get(0));
            } else {
              json.writeArrayPropertyStart(name);
              list.forEach(json::writeNumber);
              json.writeEndArray();
            }
          });
      json.writeEndObject();
    }
    return out.toString();
  }

  static Notes parse(String text) {
    Notes notes = new Notes();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        notes.read(name, json);
      }
    }
    return notes;
  }

  private void read(String name, JsonParser json) {
    JsonToken token = json.nextToken();
    if (token == JsonToken.VALUE_STRING) {
      put(name, json.getString());
    } else if (token == JsonToken.START_ARRAY) {
      List<Long> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) list.add(json.getLongValue());
      put(name, list);
    } else {
      put(name, json.getLongValue());
    }
  }
}
