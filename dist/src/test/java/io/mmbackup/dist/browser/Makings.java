package io.mmbackup.dist.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Base64;

/** Pictures and films, made by the browser that will show them. */
final class Makings {
  private static final String FILM =
      """
      async () => {
        const canvas = document.createElement("canvas");
        canvas.width = 64;
        canvas.height = 36;
        const brush = canvas.getContext("2d");
        const stream = canvas.captureStream(0);
        const recorder = new MediaRecorder(stream, { mimeType: "video/webm;codecs=vp8" });
        const parts = [];
        recorder.ondataavailable = event => parts.push(event.data);
        const ended = new Promise(done => { recorder.onstop = done; });
        recorder.start();
        for (const color of ["teal", "gold", "teal", "gold"]) {
          brush.fillStyle = color;
          brush.fillRect(0, 0, 64, 36);
          stream.getVideoTracks()[0].requestFrame();
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
        }
        recorder.stop();
        await ended;
        const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
        return btoa(String.fromCharCode(...bytes));
      }
      """;

  private Makings() {}

  /** A PNG of one color. */
  static byte[] picture(Chromium chromium, int width, int height, String color) {
    try (BrowserContext context = chromium.browser().newContext();
        Page page = context.newPage()) {
      page.setViewportSize(width, height);
      page.setContent("<body bgcolor=" + color + ">");
      return page.screenshot();
    }
  }

  /** A WebM of a few frames. */
  static byte[] film(Chromium chromium) {
    try (BrowserContext context = chromium.browser().newContext();
        Page page = context.newPage()) {
      return Base64.getDecoder().decode(page.evaluate(FILM).toString());
    }
  }
}
