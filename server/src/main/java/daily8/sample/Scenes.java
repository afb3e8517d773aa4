package daily8.sample;

import static daily8.sample.SamplePictures.HEIGHT;
import static daily8.sample.SamplePictures.WIDTH;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// How each kind of picture is composed. Flat colours: it looks printed, and its PNG is small.
final class Scenes {
    private Scenes() {}

    static void hills(Brush brush) {
        brush.sky(HEIGHT);
        brush.sun(HEIGHT * brush.between(.16, .34));
        int layers = 5 + brush.random().nextInt(2);
        for (int i = 0; i < layers; i++) {
            double depth = (i + 1.0) / layers;
            Color color = brush.palette().land(depth);
            double crest = HEIGHT * (.42 + .46 * i / layers);
            double[] line = brush.range(color, crest, 110 - 70 * depth, 3 + i);
            if (i >= layers - 2) {
                brush.trees(color, line, 26 + 40 * depth);
            }
        }
    }

    static void sea(Brush brush) {
        double horizon = HEIGHT * brush.between(.5, .62);
        brush.sky(horizon);
        double sunX = brush.sun(horizon - HEIGHT * .1);
        brush.range(brush.palette().land(.15), horizon - 18, 26, 3);
        int bands = 14;
        for (int i = 0; i < bands; i++) {
            double top = horizon + (HEIGHT - horizon) * Math.pow((double) i / bands, 1.4);
            brush.fill(brush.palette().land(.22 + .55 * i / bands), 0, top, WIDTH, HEIGHT - top);
        }
        brush.glitter(sunX, horizon);
        int boats = 2 + brush.random().nextInt(3);
        for (int i = 0; i < boats; i++) {
            double depth = brush.between(0, 1);
            brush.boat(
                    WIDTH * brush.between(.05, .95), horizon + 14 + 150 * depth, 18 + 60 * depth);
        }
    }

    static void city(Brush brush) {
        brush.sky(HEIGHT);
        brush.sun(HEIGHT * brush.between(.2, .4));
        brush.range(brush.palette().land(.12), HEIGHT * .6, 60, 3);
        for (int row = 0; row < 3; row++) {
            double ground = HEIGHT * (.78 + .11 * row);
            double x = brush.between(-20, 0);
            while (x < WIDTH) {
                double width = brush.between(46, 106 + 40 * row);
                double top = ground - brush.between(110, 300) * (1.15 - .22 * row);
                Color color = brush.palette().land(.3 + .3 * row + brush.between(0, .06));
                brush.tower(color, x, top, width);
                if (row > 0) {
                    brush.windows(x, top, width);
                }
                x += width + (brush.random().nextInt(3) == 0 ? 14 : 2);
            }
        }
    }

    static void fields(Brush brush) {
        Palette palette = brush.palette();
        brush.sky(HEIGHT);
        brush.sun(HEIGHT * brush.between(.18, .3));
        brush.range(palette.land(.15), HEIGHT * .46, 70, 3);
        double horizon = HEIGHT * .52;
        double meeting = WIDTH * brush.between(.2, .8);
        Color light = Palette.mix(palette.land(.45), palette.sun(), .34);
        Color dark = Palette.mix(palette.land(.45), palette.sun(), .08);
        // Furrows run together far behind the horizon: 56 wide there, 216 at our feet.
        for (int i = -24; i < 24; i++) {
            brush.polygon(
                    i % 2 == 0 ? light : dark,
                    meeting + i * 56,
                    horizon,
                    meeting + (i + 1) * 56,
                    horizon,
                    meeting + (i + 1) * 216 + 1,
                    HEIGHT,
                    meeting + i * 216,
                    HEIGHT);
        }
        for (int i = 0; i < 26; i++) {
            double size = brush.between(16, 50);
            double x = brush.between(0, WIDTH);
            brush.fill(
                    palette.land(.72), new Ellipse2D.Double(x, horizon - size * .75, size, size));
        }
        brush.house(WIDTH * brush.between(.15, .75), horizon);
    }

    static void dunes(Brush brush) {
        brush.sky(HEIGHT);
        brush.sun(HEIGHT * brush.between(.22, .36));
        Color sand = Palette.mix(new Color(0xe9c48b), brush.palette().accent(), .18);
        for (int i = 0; i < 5; i++) {
            Color lit = Palette.mix(brush.palette().skyLow(), sand, .45 + .12 * i);
            dune(brush, HEIGHT * (.5 + .11 * i), lit);
        }
    }

    private static void dune(Brush brush, double foot, Color lit) {
        double peak = WIDTH * brush.between(.1, .9);
        double height = brush.between(70, 160);
        double top = foot - height;
        Path2D whole = new Path2D.Double();
        whole.moveTo(-10, HEIGHT);
        whole.lineTo(-10, foot + height * .4);
        whole.curveTo(peak * .5, foot + height * .5, peak * .8, top, peak, top);
        leeSide(whole, peak, foot, height);
        whole.lineTo(WIDTH + 10, HEIGHT);
        whole.closePath();
        brush.fill(lit, whole);
        Path2D shade = new Path2D.Double();
        shade.moveTo(peak, top);
        leeSide(shade, peak, foot, height);
        shade.lineTo(WIDTH + 10, HEIGHT);
        shade.lineTo(peak - 120, HEIGHT);
        shade.curveTo(peak - 20, foot + 120, peak + 70, foot - height * .2, peak, top);
        brush.fill(Palette.mix(lit, brush.palette().near(), .3), shade);
    }

    /// From the crest down to the right.
    private static void leeSide(Path2D path, double peak, double foot, double height) {
        path.curveTo(
                peak + 180, foot - height * .2, WIDTH * .9, foot + height * .5, WIDTH + 10, foot);
    }

    static void shapes(Brush brush) {
        int cell = 214; // six fit side by side
        Palette p = brush.palette();
        Color[] inks = {p.skyLow(), p.skyTop(), p.accent(), p.near(), p.far(), p.sun()};
        for (int y = 0; y < HEIGHT; y += cell) {
            for (int x = 0; x < WIDTH; x += cell) {
                int ground = brush.random().nextInt(inks.length);
                int other = 1 + brush.random().nextInt(inks.length - 1);
                brush.fill(inks[ground], x, y, cell, cell);
                tile(brush, inks[(ground + other) % inks.length], x, y, cell);
            }
        }
    }

    private static void tile(Brush brush, Color ink, int x, int y, int cell) {
        int turn = brush.random().nextInt(4);
        switch (brush.random().nextInt(5)) {
            case 0 -> brush.fill(ink, new Ellipse2D.Double(x + 30, y + 30, cell - 60, cell - 60));
            case 1 ->
                    brush.fill(ink, new Arc2D.Double(x, y, cell, cell, 90 * turn, 180, Arc2D.PIE));
            case 2 -> brush.fill(ink, x, y + cell / 2.0, cell, cell / 2.0);
            default -> brush.fill(ink, quarter(x, y, cell, turn));
        }
    }

    /// The quarter of a circle that fills a square cell from one of its corners: 0 is the upper
    /// left, then clockwise.
    static Arc2D quarter(double x, double y, double cell, int corner) {
        double left = corner == 0 || corner == 3 ? x - cell : x;
        double top = corner == 0 || corner == 1 ? y - cell : y;
        int angle = (270 - 90 * corner + 360) % 360;
        return new Arc2D.Double(left, top, cell * 2, cell * 2, angle, 90, Arc2D.PIE);
    }
}
