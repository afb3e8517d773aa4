package daily8.testing;

import daily8.html.HtmlText;
import daily8.web.frame.Pictures;
import daily8.web.frame.Routes;
import daily8.web.picture.PictureSigner;
import daily8.web.picture.PictureWidth;
import daily8.web.picture.ProxiedHtml;
import io.javalin.config.RoutesConfig;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.imageio.ImageIO;

/// Stands in for the picture proxy: signs addresses and cleans HTML as it does, and draws a quiet
/// field of colour for every address.
final class DrawnPictures implements Pictures, Routes {
    private final PictureSigner signer = new PictureSigner(new byte[32]);
    private final ProxiedHtml html = new ProxiedHtml(signer);

    @Override
    public String address(URI picture, int width) {
        return signer.address(
                picture.toString(), width <= 64 ? PictureWidth.ICON : PictureWidth.WIDE);
    }

    @Override
    public String html(String clean, List<HtmlText.Mark> marks) {
        return html.rewrite(clean, marks);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/picture/{width}/{signature}",
                ctx -> {
                    int seed = String.valueOf(ctx.queryParam("u")).hashCode();
                    int width = Integer.parseInt(ctx.pathParam("width"));
                    ctx.contentType("image/png").result(draw(seed, width));
                });
    }

    private static byte[] draw(int seed, int width) {
        int height = width < 100 ? width : width * 2 / 3;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        float hue = (seed & 0xff) / 255f;
        Color above = Color.getHSBColor(hue, 0.25f, 0.75f);
        Color below = Color.getHSBColor(hue + 0.1f, 0.35f, 0.45f);
        brush.setPaint(new GradientPaint(0, 0, above, 0, height, below));
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
