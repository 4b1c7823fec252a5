package io.mmbackup.core.mattermost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A forward proxy that knows CONNECT alone, as companies have them; may want a password. */
final class Tunnel implements AutoCloseable {
  private static final Pattern CONNECT = Pattern.compile("CONNECT ([^:]+):(\\d+) HTTP/1.1");

  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final String wantedLogin;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /** The heads of all requests. */
  final List<String> heads = new CopyOnWriteArrayList<>();

  /** Wants this {@code Proxy-Authorization}, or none when it is empty. */
  Tunnel(String wantedLogin) throws IOException {
    this.wantedLogin = wantedLogin;
    Thread.ofVirtual().start(this::serve);
  }

  String address() {
    return "127.0.0.1:" + door.getLocalPort();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void connect(Socket client) {
    try {
      var in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1), 1);
      while (true) {
        List<String> head = head(in);
        if (head.isEmpty()) {
          return;
        }
        heads.add(String.join("\n", head));
        if (!wantedLogin.isEmpty() && !head.contains("Proxy-Authorization: " + wantedLogin)) {
          say(
              client,
              "HTTP/1.1 407 Who are you?",
              "Proxy-Authenticate: Basic realm=\"door\"",
              "Content-Length: 0");
          continue;
        }
        Matcher target = CONNECT.matcher(head.getFirst());
        if (!target.matches()) {
          return;
        }
        Socket server = new Socket(target.group(1), Integer.parseInt(target.group(2)));
        open.add(server);
        say(client, "HTTP/1.1 200 Connected");
        Thread.ofVirtual().start(() -> copy(server, client));
        copy(client, server);
        return;
      }
    } catch (IOException e) {
      // the client went away
    }
  }

  private static List<String> head(BufferedReader in) throws IOException {
    List<String> head = new ArrayList<>();
    for (String line; (line = in.readLine()) != null && !line.isEmpty(); ) {
      head.add(line);
    }
    return head;
  }

  private static void say(Socket to, String... lines) throws IOException {
    String text = String.join("\r\n", lines) + "\r\n\r\n";
    OutputStream out = to.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // one side closed
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
