package daily8.comment.moderator;

/// What a conversation is about: the headline and text of the article that was commented on.
public record Subject(String title, String text, String language) {}
