package daily8.sample;

import static daily8.sample.SamplePictures.HEIGHT;
import static daily8.sample.SamplePictures.WIDTH;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.Random;

/// What the sample pictures are put together from: sky, sun, ranges of hills, trees, boats, houses.
record Brush(Graphics2D g, Palette palette, Random random) {
    /// Steps of the sky: enough to read as a gradient, few enough for a small PNG.
    private static final int SKY_BANDS = 48;

    void fill(Color color, Shape shape) {
        g.setColor(color);
        g.fill(shape);
    }

    void fill(Color color, double x, double y, double width, double height) {
        fill(color, new Rectangle2D.Double(x, y, width, height));
    }

    /// Fills the polygon through the points x, y, x, y, …
    void polygon(Color color, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        fill(color, path);
    }

    /// A number between two others.
    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    void sky(double horizon) {
        for (int i = 0; i < SKY_BANDS; i++) {
            Color color = palette.sky(1 - (double) i / SKY_BANDS);
            fill(color, 0, Math.floor(horizon * i / SKY_BANDS), WIDTH, HEIGHT);
        }
    }

    /// Paints a sun or moon with its glow; the answer is where it stands.
    double sun(double y) {
        double x = WIDTH * between(.15, .85);
        double size = between(70, 130);
        Color light = palette.sun();
        for (int ring = 3; ring >= 0; ring--) {
            double radius = size * (.5 + ring * .42);
            Color color = ring == 0 ? light : Palette.translucent(light, 46 - ring * 9);
            fill(color, new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
        }
        return x;
    }

    /// A range of hills, filled down to the ground; the answer is its crest, a height a column.
    /// Waves of growing frequency and shrinking height, as mountains have them.
    double[] range(Color color, double crest, double height, int waves) {
        double[] line = new double[WIDTH + 1];
        Arrays.fill(line, crest);
        for (int wave = 1; wave <= waves; wave++) {
            double phase = between(0, Math.PI * 2);
            double length = WIDTH / (wave * between(1.1, 2.1));
            double size = height / Math.pow(wave, 1.25);
            for (int x = 0; x <= WIDTH; x++) {
                line[x] += Math.sin(x / length * Math.PI * 2 + phase) * size * .5;
            }
        }
        Path2D path = new Path2D.Double();
        path.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 2) {
            path.lineTo(x, line[x]);
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        fill(color, path);
        return line;
    }

    void trees(Color color, double[] crest, double size) {
        for (double x = 0; x < WIDTH; x += size * between(.25, 1.15)) {
            if (random.nextInt(3) == 0) {
                x += size * between(0, 2);
                continue;
            }
            double height = size * between(.7, 1.5);
            double foot = crest[(int) x] + 4;
            double half = height * .2;
            polygon(color, x, foot - height, x + half, foot, x - half, foot);
        }
    }

    /// The path of light that a low sun lays on water.
    void glitter(double sunX, double horizon) {
        int strokes = 26;
        for (int i = 0; i < strokes; i++) {
            double depth = (double) i / strokes;
            double width = (30 + 150 * depth) * between(.4, 1.4);
            double x = sunX + between(-.5, .5) * (20 + 130 * depth) - width / 2;
            double y = horizon + 6 + (HEIGHT - horizon) * depth * .8;
            fill(
                    Palette.translucent(palette.sun(), 110 - i * 3),
                    new RoundRectangle2D.Double(x, y, width, 3 + 5 * depth, 6, 6));
        }
    }

    void boat(double x, double y, double size) {
        polygon(
                palette.near(),
                x - size * .5,
                y,
                x + size * .5,
                y,
                x + size * .3,
                y + size * .18,
                x - size * .35,
                y + size * .18);
        polygon(
                Palette.mix(palette.sun(), Color.WHITE, .4),
                x,
                y - size,
                x + size * .42,
                y - size * .08,
                x,
                y - size * .08);
    }

    void tower(Color color, double x, double top, double width) {
        fill(color, x, top, width, HEIGHT);
        if (random.nextInt(4) == 0) {
            double middle = x + width / 2;
            double half = width * .5;
            polygon(color, x, top + 1, middle, top - half * 1.4, x + width, top + 1);
        }
    }

    void windows(double x, double top, double width) {
        Color light = Palette.mix(palette.sun(), palette.accent(), .15);
        for (double row = top + 16; row < HEIGHT; row += 24) {
            for (double column = x + 10; column + 9 < x + width - 6; column += 20) {
                if (random.nextInt(7) == 0) {
                    fill(light, column, row, 8, 11);
                }
            }
        }
    }

    void house(double x, double ground) {
        fill(Palette.mix(palette.skyLow(), Color.WHITE, .5), x, ground - 44, 84, 48);
        polygon(palette.accent(), x - 10, ground - 42, x + 42, ground - 84, x + 94, ground - 42);
    }
}
