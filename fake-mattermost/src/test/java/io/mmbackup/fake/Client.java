package io.mmbackup.fake;

import io.mmbackup.fake.state.GoJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;

/** A signed-in client, as small as can be. */
final class Client {
  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeMattermost fake;

  Client(FakeMattermost fake) {
    this.fake = fake;
  }

  HttpResponse<byte[]> get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  JsonNode json(String path) throws IOException {
    return GoJson.parse(get(path).body());
  }

  HttpResponse<byte[]> post(String path, String body) throws IOException {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(fake.url() + "/api/v4" + path))
        .header("Authorization", "Bearer " + fake.token());
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
