package daily8.web.read;

import daily8.html.HtmlText;
import daily8.web.frame.Pictures;
import daily8.web.frame.Routes;
import daily8.web.picture.PictureAnswer;
import daily8.web.picture.PictureProxy;
import daily8.web.picture.PictureSigner;
import daily8.web.picture.PictureWidth;
import daily8.web.picture.ProxiedHtml;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/// Publishers' pictures under addresses of ours.
public final class PictureRoutes implements Pictures, Routes {
    private final PictureProxy proxy;
    private final PictureSigner signer;
    private final ProxiedHtml html;

    public PictureRoutes(PictureProxy proxy, PictureSigner signer) {
        this.proxy = proxy;
        this.signer = signer;
        this.html = new ProxiedHtml(signer);
    }

    @Override
    public String address(URI picture, int width) {
        for (PictureWidth drawn : PictureWidth.values()) {
            if (drawn.pixels() >= width) {
                return signer.address(picture.toString(), drawn);
            }
        }
        return signer.address(picture.toString(), PictureWidth.WIDE);
    }

    @Override
    public String html(String clean, List<HtmlText.Mark> marks) {
        return html.rewrite(clean, marks);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/picture/{width}/{signature}", this::picture);
    }

    private void picture(Context ctx) {
        String url = Objects.requireNonNullElse(ctx.queryParam("u"), "");
        PictureAnswer answer =
                PictureAnswer.of(
                        proxy.get(ctx.pathParam("width"), ctx.pathParam("signature"), url));
        answer.headers().forEach(ctx::header);
        ctx.status(answer.status()).result(answer.body());
    }
}
