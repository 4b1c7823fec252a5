package io.mmbackup.viewer.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends requests as they are, also such as no library would send, and reads what comes back. */
public final class Browser {
  private final int port;

  /** Of a viewer at the loopback address. */
  public Browser(int port) {
    this.port = port;
  }

  /** What came back; the body's bytes as ISO 8859-1. */
  public record Reply(int status, List<String> head, String body) {
    /** A header, by name. */
    public Optional<String> header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return head.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .findFirst();
    }

    /** The body as text. */
    public String text() {
      return new String(body.getBytes(ISO_8859_1), StandardCharsets.UTF_8);
    }
  }

  /** GET. */
  public Reply get(String path, String... headers) throws IOException {
    return ask("GET", path, headers);
  }

  /** A request without a body; its Host is the right one unless the headers name another. */
  public Reply ask(String method, String path, String... headers) throws IOException {
    List<String> lines = new ArrayList<>(List.of(headers));
    if (lines.stream().noneMatch(line -> line.startsWith("Host:"))) {
      lines.add("Host: 127.0.0.1:" + port);
    }
    lines.add("Connection: close");
    return raw(method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n\r\n");
  }

  /** A form. */
  public Reply post(String path, String form, String... headers) throws IOException {
    List<String> lines = new ArrayList<>(List.of(headers));
    lines.add("Host: 127.0.0.1:" + port);
    lines.add("Content-Type: application/x-www-form-urlencoded");
    lines.add("Content-Length: " + form.length());
    lines.add("Connection: close");
    return raw("POST " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n\r\n" + form);
  }

  /** Exactly these bytes. */
  public Reply raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      String all = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      int end = all.indexOf("\r\n\r\n");
      List<String> head = all.substring(0, end).lines().toList();
      int status = Integer.parseInt(head.getFirst().split(" ")[1]);
      return new Reply(status, head, all.substring(end + 4));
    }
  }
}
