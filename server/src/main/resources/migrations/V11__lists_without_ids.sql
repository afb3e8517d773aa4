-- No list needs ids in its index: where times are equal, articles are looked at (V8 did so for two of the four).

DROP INDEX article_language;
CREATE INDEX article_language ON article (language, published_at);
DROP INDEX article_source;
CREATE INDEX article_source ON article (source, published_at);
