package daily8.web.talk;

import daily8.comment.Conversation;
import daily8.comment.Said;
import daily8.model.ArticleId;
import java.net.URI;
import java.util.List;

/// The conversation as a page shows it: `article` is the one that new comments are written on,
/// `title` its headline; `open` says that anybody may comment at all.
public record Talk(
        ArticleId article,
        String title,
        String language,
        Conversation conversation,
        List<URI> elsewhere,
        List<Cite> cites,
        CommentForm form,
        boolean open) {
    public Talk {
        elsewhere = List.copyOf(elsewhere);
        cites = List.copyOf(cites);
    }

    /// A sentence that may be quoted: its place in the text.
    public record Cite(int start, int end, String text) {}

    /// Where this conversation stands by itself, without the language's prefix.
    public String path() {
        return "/article/" + article + "/comments";
    }

    public String path(int page) {
        return path() + "?order=" + conversation.order().word() + "&page=" + page;
    }

    /// Where a comment stands, for good.
    public static String path(Said said) {
        return "/comments/" + said.comment().id();
    }

    public Talk with(CommentForm other) {
        return new Talk(article, title, language, conversation, elsewhere, cites, other, open);
    }
}
