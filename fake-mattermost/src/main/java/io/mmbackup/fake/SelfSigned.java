package io.mmbackup.fake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * A certificate for 127.0.0.1 and localhost that its own key signed. Java can read certificates but
 * has no public way to make one, so its few fields are encoded here (X.509 in DER).
 */
final class SelfSigned {
  private static final int SEQUENCE = 0x30;
  private static final int SET = 0x31;
  private static final int UTF8_STRING = 0x0c;
  private static final int UTC_TIME = 0x17;
  private static final int INTEGER = 0x02;
  private static final int BIT_STRING = 0x03;
  private static final int OCTET_STRING = 0x04;
  private static final int VERSION = 0xa0;
  private static final int EXTENSIONS = 0xa3;
  private static final int DNS_NAME = 0x82;
  private static final int IP_ADDRESS = 0x87;
  private static final byte[] SHA256_WITH_RSA = {
    0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 1, 0x0b, 0x05, 0
  };
  private static final byte[] COMMON_NAME = {0x06, 3, 0x55, 4, 3};
  private static final byte[] ALTERNATIVE_NAMES = {0x06, 3, 0x55, 0x1d, 0x11};

  private final KeyPair keys;
  private final X509Certificate certificate;

  private SelfSigned(KeyPair keys, X509Certificate certificate) {
    this.keys = keys;
    this.certificate = certificate;
  }

  static SelfSigned create() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair keys = generator.generateKeyPair();
      byte[] content = content(keys);
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(content);
      byte[] algorithm = der(SEQUENCE, SHA256_WITH_RSA);
      byte[] signed = der(BIT_STRING, new byte[1], signature.sign());
      byte[] encoded = der(SEQUENCE, content, algorithm, signed);
      Certificate certificate =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoded));
      return new SelfSigned(keys, (X509Certificate) certificate);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot make a certificate.", e);
    }
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** What Jetty needs in order to speak TLS with this certificate. */
  SslContextFactory.Server forJetty() {
    try {
      char[] password = "none".toCharArray();
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      store.setKeyEntry("fake", keys.getPrivate(), password, new Certificate[] {certificate});
      SslContextFactory.Server tls = new SslContextFactory.Server();
      tls.setKeyStore(store);
      tls.setKeyStorePassword("none");
      return tls;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("This Java cannot keep a key in memory.", e);
    }
  }

  private static byte[] content(KeyPair keys) {
    byte[] name = name("Fake Mattermost");
    return der(
        SEQUENCE,
        der(VERSION, integer(2)),
        integer(1),
        der(SEQUENCE, SHA256_WITH_RSA),
        name,
        der(SEQUENCE, time("200101000000Z"), time("491231235959Z")),
        name,
        keys.getPublic().getEncoded(),
        der(EXTENSIONS, der(SEQUENCE, alternativeNames())));
  }

  private static byte[] name(String text) {
    byte[] value = der(UTF8_STRING, text.getBytes(StandardCharsets.UTF_8));
    return der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, value)));
  }

  private static byte[] alternativeNames() {
    byte[] names =
        der(
            SEQUENCE,
            der(IP_ADDRESS, new byte[] {127, 0, 0, 1}),
            der(DNS_NAME, "localhost".getBytes(StandardCharsets.US_ASCII)));
    return der(SEQUENCE, ALTERNATIVE_NAMES, der(OCTET_STRING, names));
  }

  private static byte[] time(String utc) {
    return der(UTC_TIME, utc.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] integer(int value) {
    return der(INTEGER, BigInteger.valueOf(value).toByteArray());
  }

  private static byte[] der(int tag, byte[]... parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      body.writeBytes(part);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    int length = body.size();
    if (length > 0xff) {
      out.write(0x82);
      out.write(length >> 8);
    } else if (length > 0x7f) {
      out.write(0x81);
    }
    out.write(length);
    out.writeBytes(body.toByteArray());
    return out.toByteArray();
  }
}
