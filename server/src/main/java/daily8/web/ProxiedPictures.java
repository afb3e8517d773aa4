package daily8.web;

import daily8.web.picture.PictureAnswer;
import daily8.web.picture.PictureProxy;
import daily8.web.picture.PictureSigner;
import daily8.web.picture.PictureWidth;
import daily8.web.picture.ProxiedHtml;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Arrays;

/// Publishers' pictures by way of the signed proxy, and the address that serves them.
public final class ProxiedPictures implements Pictures, Routes {
    private final PictureProxy proxy;
    private final PictureSigner signer;
    private final ProxiedHtml html;

    public ProxiedPictures(PictureProxy proxy, PictureSigner signer) {
        this.proxy = proxy;
        this.signer = signer;
        this.html = new ProxiedHtml(signer);
    }

    @Override
    public String address(URI picture, int width) {
        PictureWidth enough =
                Arrays.stream(PictureWidth.values())
                        .filter(offered -> offered.pixels() >= width)
                        .findFirst()
                        .orElse(PictureWidth.WIDE);
        return signer.address(picture.toString(), enough);
    }

    @Override
    public String html(String clean) {
        return html.rewrite(clean);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/picture/{width}/{signature}", this::send);
    }

    private void send(Context ctx) {
        String url = ctx.queryParam("u");
        PictureAnswer answer =
                PictureAnswer.of(
                        proxy.get(
                                ctx.pathParam("width"),
                                ctx.pathParam("signature"),
                                url == null ? "" : url));
        answer.headers().forEach(ctx::header);
        ctx.status(answer.status()).disableCompression().result(answer.body());
    }
}
