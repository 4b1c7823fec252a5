package io.mmbackup.core.mattermost;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A connection pool whose sockets are channels. A thread that waits on an ordinary socket does not
 * notice an interrupt until the server speaks, which can take two minutes; a channel is closed at
 * once.
 */
final class InterruptibleSockets extends PoolingHttpClientConnectionManagerBuilder {
  @Override
  protected HttpClientConnectionOperator createConnectionOperator(
      @Nullable SchemePortResolver ports, @Nullable DnsResolver names, TlsSocketStrategy tls) {
    return new DefaultHttpClientConnectionOperator(
        InterruptibleSockets::socket,
        ports,
        names,
        RegistryBuilder.<TlsSocketStrategy>create().register(URIScheme.HTTPS.id, tls).build());
  }

  private static Socket socket(@Nullable Proxy unused) throws IOException {
    return SocketChannel.open().socket();
  }
}
