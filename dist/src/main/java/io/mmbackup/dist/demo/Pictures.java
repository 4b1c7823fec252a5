package io.mmbackup.dist.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Paints landscapes, charts and faces. A few dozen are painted once and shown under many names. */
final class Pictures {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 320;
  private static final int VARIANTS = 6;
  private static final int FACE = 96;
  private static final int EMOJI = 48;

  private final Map<String, byte[]> painted = new HashMap<>();

  /** A photograph whose subject follows from the beginning of its name. */
  byte[] photo(String name) {
    String subject = name.replaceFirst("-.*", "");
    int variant = Math.floorMod(name.hashCode(), VARIANTS);
    return switch (subject) {
      case "harvest", "first", "before", "after", "cake", "found" ->
          painted("still", variant, Pictures::stillLife);
      case "hull", "steam", "paint", "launch", "mast" -> painted("boat", variant, Pictures::boat);
      default -> painted("land", variant, Pictures::landscape);
    };
  }

  /** A curve over a grid. */
  byte[] chart(String name) {
    return painted("chart", Math.floorMod(name.hashCode(), VARIANTS), Pictures::curve);
  }

  /** Somebody's picture: a round face before a plain wall. */
  byte[] face(int number) {
    SplittableRandom random = new SplittableRandom(number);
    int wall = hue(random.nextDouble(), 0.35, 0.85);
    int coat = hue(random.nextDouble(), 0.5, 0.6);
    int skin = mix(0xf2d3b8, 0x6b4630, random.nextDouble());
    int hair = mix(0x2a1c14, 0xc9b48a, random.nextDouble());
    double fringe = 0.22 + 0.1 * random.nextDouble();
    return Png.of(
        FACE,
        FACE,
        (x, y) -> {
          if (inside(x, y, 0.5, 0.46, 0.21, 0.26)) return y < fringe + 0.06 ? hair : skin;
          if (inside(x, y, 0.5, 0.40, 0.25, 0.27)) return hair;
          return inside(x, y, 0.5, 1.02, 0.42, 0.34) ? coat : wall;
        });
  }

  /** A disc with a mark: an emoji, or a team's icon. */
  byte[] badge(int number) {
    SplittableRandom random = new SplittableRandom(number);
    int disc = hue(random.nextDouble(), 0.6, 0.75);
    double tilt = random.nextDouble() - 0.5;
    return Png.of(
        EMOJI,
        EMOJI,
        (x, y) -> {
          if (!inside(x, y, 0.5, 0.5, 0.48, 0.48)) return 0xffffff;
          boolean mark = Math.abs(y - 0.5 - tilt * (x - 0.5)) < 0.09 || x * x + y * y < 0.2;
          return mark ? 0xffffff : disc;
        });
  }

  private byte[] painted(String kind, int variant, Painter painter) {
    return painted.computeIfAbsent(
        kind + variant,
        key -> Png.of(WIDTH, HEIGHT, painter.begin(new SplittableRandom(key.hashCode()))));
  }

  private interface Painter {
    Png.Painting begin(SplittableRandom random);
  }

  private static Png.Painting landscape(SplittableRandom random) {
    int high = hue(0.5 + 0.2 * random.nextDouble(), 0.45, 0.8);
    int low = hue(0.02 + 0.12 * random.nextDouble(), 0.4, 0.95);
    int land = hue(0.25 + 0.3 * random.nextDouble(), 0.35, 0.4);
    double sun = random.nextDouble();
    double sunHeight = 0.2 + 0.25 * random.nextDouble();
    double phase = 6 * random.nextDouble();
    return (x, y) -> {
      for (int ridge = 3; ridge >= 0; ridge--) {
        double top =
            0.5
                + 0.11 * ridge
                + 0.06 * Math.sin(phase + ridge * 2.1 + x * (5 + ridge))
                + 0.02 * Math.sin(phase * 3 + x * 23);
        if (y > top) return mix(land, low, 0.55 - 0.18 * ridge);
      }
      double distance = Math.hypot((x - sun) * 1.5, y - sunHeight);
      int sky = mix(high, low, Math.min(1, y * 1.6));
      return distance < 0.06 ? 0xfff3cf : mix(0xfff3cf, sky, Math.min(1, 0.55 + distance));
    };
  }

  private static Png.Painting boat(SplittableRandom random) {
    int sky = hue(0.52 + 0.1 * random.nextDouble(), 0.25, 0.95);
    int water = hue(0.5 + 0.12 * random.nextDouble(), 0.5, 0.55);
    int hull = hue(random.nextDouble(), 0.55, 0.5);
    double middle = 0.35 + 0.3 * random.nextDouble();
    double phase = 6 * random.nextDouble();
    return (x, y) -> {
      double along = (x - middle) / 0.26;
      double keel = 0.72 - 0.1 * along * along;
      double rail = 0.56 - 0.05 * along * along;
      if (Math.abs(along) < 1 && y > rail && y < keel) return y < rail + 0.02 ? 0xe9d8b4 : hull;
      if (Math.abs(x - middle) < 0.006 && y > 0.12 && y < rail) return 0x7a5a38;
      double sail = (y - 0.14) * 0.55;
      if (x > middle + 0.01 && x < middle + sail && y < 0.52) return 0xf6f0e2;
      if (y < 0.62) return mix(sky, 0xffffff, y);
      double wave = Math.sin(phase + 60 * y + 8 * Math.sin(9 * x + 20 * y));
      return mix(water, 0xffffff, 0.12 + 0.1 * wave);
    };
  }

  private static Png.Painting stillLife(SplittableRandom random) {
    int wall = hue(random.nextDouble(), 0.12, 0.9);
    int table = hue(0.07 + 0.03 * random.nextDouble(), 0.5, 0.6);
    int count = random.nextInt(3, 8);
    double[] at = new double[count];
    double[] size = new double[count];
    int[] color = new int[count];
    for (int i = 0; i < count; i++) {
      at[i] = 0.1 + 0.8 * random.nextDouble();
      size[i] = 0.06 + 0.09 * random.nextDouble();
      color[i] = hue(0.36 * random.nextDouble(), 0.7, 0.75);
    }
    return (x, y) -> {
      for (int i = 0; i < count; i++) {
        double down = 0.78 - size[i];
        if (inside(x, y, at[i], down, size[i], size[i] * 1.3)) {
          double light = Math.hypot(x - at[i] + size[i] * 0.4, y - down + size[i] * 0.5);
          return mix(0xffffff, color[i], Math.min(1, 0.35 + light / size[i] * 0.6));
        }
      }
      return y > 0.66 ? mix(table, 0, (y - 0.66) * 0.6) : mix(wall, 0xffffff, y * 0.4);
    };
  }

  private static Png.Painting curve(SplittableRandom random) {
    int ink = hue(random.nextDouble(), 0.8, 0.6);
    double phase = 6 * random.nextDouble();
    double fast = 9 + 9 * random.nextDouble();
    return (x, y) -> {
      double value = 0.5 + 0.24 * Math.sin(phase + 7 * x) + 0.1 * Math.sin(phase + fast * x);
      if (Math.abs(y - value) < 0.012) return ink;
      if (x < 0.06 || y > 0.93) return 0xffffff;
      boolean grid = x * 10 % 1 < 0.02 || y * 6 % 1 < 0.02;
      return grid ? 0xdfe6e8 : y > value ? mix(ink, 0xffffff, 0.88) : 0xfbfcfc;
    };
  }

  private static boolean inside(double x, double y, double cx, double cy, double rx, double ry) {
    double dx = (x - cx) / rx;
    double dy = (y - cy) / ry;
    return dx * dx + dy * dy < 1;
  }

  private static int mix(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = from >> shift & 255;
      int b = to >> shift & 255;
      mixed |= (int) Math.clamp(a + (b - a) * share, 0, 255) << shift;
    }
    return mixed;
  }

  /** A color by hue, saturation and value, each from 0 to 1. */
  private static int hue(double hue, double saturation, double value) {
    int color = 0;
    for (int channel = 0; channel < 3; channel++) {
      double k = (5 - 2 * channel + hue * 6) % 6;
      double part = value - value * saturation * Math.clamp(Math.min(k, 4 - k), 0, 1);
      color = color << 8 | (int) (255 * part);
    }
    return color;
  }
}
