-- The tags of articles stand in the order that lists of a tag are read in, and once where the database can ('in_order'):
-- they were the largest part of what is understood. Only the eight that are shown with an article are kept.

CREATE TABLE tagged (
    tag          BIGINT  NOT NULL,
    language     TEXT    NOT NULL,
    published_at BIGINT  NOT NULL,
    article      BYTEA   NOT NULL,
    place        INTEGER NOT NULL,
    PRIMARY KEY (tag, language, published_at, article)
) ${in_order};
INSERT INTO tagged (tag, language, published_at, article, place)
    SELECT tag, language, published_at, article, place FROM article_tag WHERE place < 8;
DROP TABLE article_tag;
ALTER TABLE tagged RENAME TO article_tag;
CREATE INDEX article_tag_of_article ON article_tag (article, place);
