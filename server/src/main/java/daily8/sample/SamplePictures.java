package daily8.sample;

import daily8.model.Digests;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;

/// Draws the pictures of the sample edition: calm landscapes in flat colours, from nothing but the
/// picture's name and its publisher's colour. The same name gives the same picture. Thread-safe.
final class SamplePictures {
    static final int WIDTH = 1280;
    static final int HEIGHT = 720;
    private static final int ICON = 128;

    private SamplePictures() {}

    /// The picture as PNG, or empty where no article of the publisher shows one of that name.
    static Optional<byte[]> picture(SamplePublisher publisher, SampleEdition edition, String name) {
        boolean shown =
                edition.articles(publisher).stream()
                        .anyMatch(a ->
                                a.picture().equals(name)
                                        || a.bodyForFeed()
                                                .contains("/pictures/" + name + ".png\""));
        return shown ? Optional.of(draw(publisher, name)) : Optional.empty();
    }

    static byte[] draw(SamplePublisher publisher, String name) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = random(publisher.host() + "/" + name);
        Graphics2D g = smooth(image);
        try {
            Palette palette = Palette.of(publisher.accent(), random);
            Scene.of(name, random).paint(new Brush(g, palette, random));
        } finally {
            g.dispose();
        }
        return png(image);
    }

    /// The publisher's mark: a tile in its colour with a shape of its own.
    static byte[] icon(SamplePublisher publisher) {
        BufferedImage image = new BufferedImage(ICON, ICON, BufferedImage.TYPE_INT_ARGB);
        Random random = random(publisher.host());
        Graphics2D g = smooth(image);
        try {
            g.setColor(publisher.accent());
            g.fill(new RoundRectangle2D.Double(0, 0, ICON, ICON, 28, 28));
            double cell = ICON / 4.0;
            for (int i = 0; i < 4; i++) {
                double x = cell * (1 + i % 2);
                double y = cell * (1 + i / 2);
                g.setColor(Palette.mix(publisher.accent(), Color.WHITE, i == 3 ? .6 : .92));
                g.fill(Scenes.quarter(x, y, cell, random.nextInt(4)));
            }
        } finally {
            g.dispose();
        }
        return png(image);
    }

    private static Random random(String seed) {
        return new Random(ByteBuffer.wrap(Digests.sha256(seed)).getLong());
    }

    private static Graphics2D smooth(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
