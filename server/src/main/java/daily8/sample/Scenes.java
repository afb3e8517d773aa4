package daily8.sample;

import static daily8.sample.SamplePictures.HEIGHT;
import static daily8.sample.SamplePictures.WIDTH;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.Random;

/// How each kind of picture is painted. Flat colours and few steps of the sky: it looks printed,
/// and a PNG of it stays small.
final class Scenes {
    /// Steps of the sky: enough to read as a gradient, few enough to compress.
    private static final int SKY_BANDS = 48;

    private Scenes() {}

    static void hills(Graphics2D g, Palette palette, Random random) {
        sky(g, palette, HEIGHT);
        sun(g, palette, random, .25 + random.nextDouble() * .2);
        int layers = 5 + random.nextInt(2);
        for (int i = 0; i < layers; i++) {
            double depth = (i + 1.0) / layers;
            double crest = HEIGHT * (.42 + .46 * i / layers);
            double[] ridge = ridge(random, crest, 110 - 70 * depth, 3 + i);
            g.setColor(palette.land(depth));
            g.fill(below(ridge));
            if (i >= layers - 2) {
                trees(g, ridge, random, 26 + 40 * depth);
            }
        }
    }

    static void sea(Graphics2D g, Palette palette, Random random) {
        double horizon = HEIGHT * (.5 + random.nextDouble() * .12);
        sky(g, palette, horizon);
        double sunX = sun(g, palette, random, horizon / HEIGHT - .1);
        g.setColor(palette.land(.15));
        g.fill(below(ridge(random, horizon - 18, 26, 3)));
        int bands = 14;
        for (int i = 0; i < bands; i++) {
            double top = horizon + (HEIGHT - horizon) * Math.pow((double) i / bands, 1.4);
            g.setColor(palette.land(.22 + .55 * i / bands));
            g.fill(new Rectangle2D.Double(0, top, WIDTH, HEIGHT - top));
        }
        glitter(g, palette, random, sunX, horizon);
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            double depth = random.nextDouble();
            boat(
                    g,
                    palette,
                    WIDTH * random.nextDouble(),
                    horizon + 14 + 150 * depth,
                    18 + 60 * depth);
        }
    }

    static void city(Graphics2D g, Palette palette, Random random) {
        sky(g, palette, HEIGHT);
        sun(g, palette, random, .22 + random.nextDouble() * .2);
        g.setColor(palette.land(.12));
        g.fill(below(ridge(random, HEIGHT * .6, 60, 3)));
        for (int layer = 0; layer < 3; layer++) {
            double depth = .3 + .3 * layer;
            double ground = HEIGHT * (.78 + .11 * layer);
            double x = -20 * random.nextDouble();
            while (x < WIDTH) {
                double width = 46 + random.nextDouble() * (60 + 40 * layer);
                double height = (110 + random.nextDouble() * 190) * (1.15 - .22 * layer);
                g.setColor(palette.land(depth + random.nextDouble() * .06));
                g.fill(new Rectangle2D.Double(x, ground - height, width, HEIGHT));
                if (random.nextInt(4) == 0) {
                    spire(g, x + width / 2, ground - height, width * .5);
                }
                if (layer > 0) {
                    windows(g, palette, random, x, ground - height, width);
                }
                x += width + (random.nextInt(3) == 0 ? 14 : 2);
            }
        }
    }

    static void fields(Graphics2D g, Palette palette, Random random) {
        sky(g, palette, HEIGHT);
        sun(g, palette, random, .2 + random.nextDouble() * .15);
        g.setColor(palette.land(.15));
        g.fill(below(ridge(random, HEIGHT * .46, 70, 3)));
        double horizon = HEIGHT * .52;
        double vanishingX = WIDTH * (.2 + random.nextDouble() * .6);
        int furrows = 22;
        for (int i = 0; i < furrows; i++) {
            Color earth = Palette.mix(palette.land(.45), palette.sun(), i % 2 == 0 ? .34 : .08);
            double left = vanishingX + (i - furrows / 2.0) * WIDTH * .16;
            Path2D strip = new Path2D.Double();
            strip.moveTo(vanishingX + (i - furrows / 2.0) * 34, horizon);
            strip.lineTo(vanishingX + (i + 1 - furrows / 2.0) * 34, horizon);
            strip.lineTo(left + WIDTH * .16 + 1, HEIGHT);
            strip.lineTo(left, HEIGHT);
            strip.closePath();
            g.setColor(earth);
            g.fill(strip);
        }
        g.setColor(palette.land(.4));
        g.fill(new Rectangle2D.Double(0, horizon - 22, vanishingX - 34 * furrows / 2.0, HEIGHT));
        g.fill(
                new Rectangle2D.Double(
                        vanishingX + 34 * furrows / 2.0, horizon - 22, WIDTH, HEIGHT));
        g.setColor(palette.land(.72));
        for (int i = 0; i < 26; i++) {
            double size = 16 + random.nextDouble() * 34;
            g.fill(
                    new Ellipse2D.Double(
                            random.nextDouble() * WIDTH, horizon - size * .75, size, size));
        }
        house(g, palette, WIDTH * (.15 + random.nextDouble() * .6), horizon);
    }

    static void dunes(Graphics2D g, Palette palette, Random random) {
        sky(g, palette, HEIGHT);
        sun(g, palette, random, .25 + random.nextDouble() * .15);
        Color sand = Palette.mix(new Color(0xe9c48b), palette.accent(), .18);
        for (int i = 0; i < 5; i++) {
            double crest = HEIGHT * (.5 + .11 * i);
            double peak = WIDTH * (.1 + random.nextDouble() * .8);
            double height = 70 + random.nextDouble() * 90;
            Color lit = Palette.mix(palette.skyLow(), sand, .45 + .12 * i);
            Path2D dune = new Path2D.Double();
            dune.moveTo(-10, HEIGHT);
            dune.lineTo(-10, crest + height * .4);
            dune.curveTo(
                    peak * .5,
                    crest + height * .5,
                    peak * .8,
                    crest - height,
                    peak,
                    crest - height);
            dune.curveTo(
                    peak + 180,
                    crest - height * .2,
                    WIDTH * .9,
                    crest + height * .5,
                    WIDTH + 10,
                    crest);
            dune.lineTo(WIDTH + 10, HEIGHT);
            dune.closePath();
            g.setColor(lit);
            g.fill(dune);
            Path2D shade = new Path2D.Double();
            shade.moveTo(peak, crest - height);
            shade.curveTo(
                    peak + 180,
                    crest - height * .2,
                    WIDTH * .9,
                    crest + height * .5,
                    WIDTH + 10,
                    crest);
            shade.lineTo(WIDTH + 10, HEIGHT);
            shade.lineTo(peak - 120, HEIGHT);
            shade.curveTo(
                    peak - 20, crest + 120, peak + 70, crest - height * .2, peak, crest - height);
            g.setColor(Palette.mix(lit, palette.near(), .3));
            g.fill(shade);
        }
    }

    static void shapes(Graphics2D g, Palette palette, Random random) {
        int cell = 160;
        Color[] inks = {
            palette.skyLow(),
            palette.skyTop(),
            palette.accent(),
            palette.near(),
            palette.far(),
            palette.sun()
        };
        for (int y = 0; y < HEIGHT; y += cell) {
            for (int x = 0; x < WIDTH; x += cell) {
                int ground = random.nextInt(inks.length);
                g.setColor(inks[ground]);
                g.fill(new Rectangle2D.Double(x, y, cell, cell));
                g.setColor(inks[(ground + 1 + random.nextInt(inks.length - 1)) % inks.length]);
                int turn = random.nextInt(4);
                switch (random.nextInt(5)) {
                    case 0 -> g.fill(new Ellipse2D.Double(x + 24, y + 24, cell - 48, cell - 48));
                    case 1 -> g.fill(new Arc2D.Double(x, y, cell, cell, 90 * turn, 180, Arc2D.PIE));
                    case 2, 3 ->
                            g.fill(
                                    new Arc2D.Double(
                                            x - (turn == 0 || turn == 3 ? cell : 0),
                                            y - (turn > 1 ? cell : 0),
                                            cell * 2,
                                            cell * 2,
                                            cornerAngle(turn),
                                            90,
                                            Arc2D.PIE));
                    default -> g.fill(new Rectangle2D.Double(x, y + cell / 2.0, cell, cell / 2.0));
                }
            }
        }
    }

    /// The quarter that lies inside the cell when the circle's centre is at that corner.
    private static int cornerAngle(int turn) {
        return switch (turn) {
            case 0 -> 270;
            case 1 -> 180;
            case 2 -> 90;
            default -> 0;
        };
    }

    private static void sky(Graphics2D g, Palette palette, double horizon) {
        for (int i = 0; i < SKY_BANDS; i++) {
            g.setColor(palette.sky(1 - (double) i / SKY_BANDS));
            double top = horizon * i / SKY_BANDS;
            g.fill(new Rectangle2D.Double(0, Math.floor(top), WIDTH, HEIGHT));
        }
    }

    /// Paints a sun or moon with its glow; the answer is where it stands.
    private static double sun(Graphics2D g, Palette palette, Random random, double height) {
        double x = WIDTH * (.15 + random.nextDouble() * .7);
        double y = HEIGHT * height;
        double size = 70 + random.nextDouble() * 60;
        for (int ring = 3; ring >= 0; ring--) {
            double radius = size * (.5 + ring * .42);
            Color light = palette.sun();
            int alpha = ring == 0 ? 255 : 46 - ring * 9;
            g.setColor(new Color(light.getRed(), light.getGreen(), light.getBlue(), alpha));
            g.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
        }
        return x;
    }

    /// A line of hills: for every column the height of its crest. Waves of growing frequency and
    /// shrinking height, as mountains have them.
    private static double[] ridge(Random random, double crest, double height, int waves) {
        double[] line = new double[WIDTH + 1];
        Arrays.fill(line, crest);
        for (int wave = 1; wave <= waves; wave++) {
            double phase = random.nextDouble() * Math.PI * 2;
            double length = WIDTH / (wave * (1.1 + random.nextDouble()));
            double size = height / Math.pow(wave, 1.25);
            for (int x = 0; x <= WIDTH; x++) {
                line[x] += Math.sin(x / length * Math.PI * 2 + phase) * size * .5;
            }
        }
        return line;
    }

    private static Path2D below(double[] ridge) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, HEIGHT);
        for (int x = 0; x < ridge.length; x += 2) {
            path.lineTo(x, ridge[x]);
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        return path;
    }

    private static void trees(Graphics2D g, double[] ridge, Random random, double size) {
        for (double x = 0; x < WIDTH; x += size * (.25 + random.nextDouble() * .9)) {
            if (random.nextInt(3) == 0) {
                x += size * 2 * random.nextDouble();
                continue;
            }
            double height = size * (.7 + random.nextDouble() * .8);
            double foot = ridge[(int) Math.min(x, WIDTH)] + 4;
            Path2D tree = new Path2D.Double();
            tree.moveTo(x, foot - height);
            tree.lineTo(x + height * .2, foot);
            tree.lineTo(x - height * .2, foot);
            tree.closePath();
            g.fill(tree);
        }
    }

    private static void glitter(
            Graphics2D g, Palette palette, Random random, double sunX, double horizon) {
        Color light = palette.sun();
        for (int i = 0; i < 26; i++) {
            double depth = i / 26.0;
            double width = (30 + 150 * depth) * (.4 + random.nextDouble());
            double x = sunX + (random.nextDouble() - .5) * (20 + 130 * depth) - width / 2;
            g.setColor(new Color(light.getRed(), light.getGreen(), light.getBlue(), 110 - i * 3));
            g.fill(
                    new RoundRectangle2D.Double(
                            x,
                            horizon + 6 + (HEIGHT - horizon) * depth * .8,
                            width,
                            3 + 5 * depth,
                            6,
                            6));
        }
    }

    private static void boat(Graphics2D g, Palette palette, double x, double y, double size) {
        g.setColor(palette.near());
        Path2D hull = new Path2D.Double();
        hull.moveTo(x - size * .5, y);
        hull.lineTo(x + size * .5, y);
        hull.lineTo(x + size * .3, y + size * .18);
        hull.lineTo(x - size * .35, y + size * .18);
        hull.closePath();
        g.fill(hull);
        g.setColor(Palette.mix(palette.sun(), Color.WHITE, .4));
        Path2D sail = new Path2D.Double();
        sail.moveTo(x, y - size);
        sail.lineTo(x + size * .42, y - size * .08);
        sail.lineTo(x, y - size * .08);
        sail.closePath();
        g.fill(sail);
    }

    private static void spire(Graphics2D g, double x, double y, double size) {
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - size, y + 1);
        roof.lineTo(x, y - size * 1.4);
        roof.lineTo(x + size, y + 1);
        roof.closePath();
        g.fill(roof);
    }

    private static void windows(
            Graphics2D g, Palette palette, Random random, double x, double y, double width) {
        g.setColor(Palette.mix(palette.sun(), palette.accent(), .15));
        for (double row = y + 16; row < HEIGHT; row += 24) {
            for (double column = x + 10; column + 9 < x + width - 6; column += 20) {
                if (random.nextInt(7) == 0) {
                    g.fill(new Rectangle2D.Double(column, row, 8, 11));
                }
            }
        }
    }

    private static void house(Graphics2D g, Palette palette, double x, double ground) {
        g.setColor(Palette.mix(palette.skyLow(), Color.WHITE, .5));
        g.fill(new Rectangle2D.Double(x, ground - 44, 84, 48));
        g.setColor(palette.accent());
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - 10, ground - 42);
        roof.lineTo(x + 42, ground - 84);
        roof.lineTo(x + 94, ground - 42);
        roof.closePath();
        g.fill(roof);
    }
}
