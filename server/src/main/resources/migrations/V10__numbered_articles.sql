-- Articles have numbers, for the tables that name an article in every row: three bytes instead of sixteen, and no index of
-- their own where a row is one article's. docs/reference/data.md explains every table.

CREATE TABLE numbered (
    number        ${row_number} NOT NULL PRIMARY KEY,
    id            BYTEA   NOT NULL UNIQUE,
    source        TEXT    NOT NULL,
    feed          BIGINT  NOT NULL,
    first_seen_at BIGINT  NOT NULL,
    published_at  BIGINT  NOT NULL,
    language      TEXT    NOT NULL,
    section       TEXT    NOT NULL,
    revision      INTEGER NOT NULL,
    revised_at    BIGINT  NOT NULL,
    url           TEXT    NOT NULL,
    title         TEXT    NOT NULL,
    body          BYTEA   NOT NULL
);
INSERT INTO numbered (number, id, source, feed, first_seen_at, published_at, language, section,
        revision, revised_at, url, title, body)
    SELECT row_number() OVER (), id, source, feed, first_seen_at, published_at, language, section,
        revision, revised_at, url, title, body
    FROM article;
DROP TABLE article;
ALTER TABLE numbered RENAME TO article;
CREATE INDEX article_newest ON article (published_at);
CREATE INDEX article_language ON article (language, published_at, id);
CREATE INDEX article_language_section ON article (language, section, published_at);
CREATE INDEX article_source ON article (source, published_at, id);

CREATE TABLE findings (
    article     ${row_number} NOT NULL PRIMARY KEY,
    revision    INTEGER NOT NULL,
    fingerprint TEXT    NOT NULL,
    tags        BYTEA   NOT NULL,
    body        BYTEA   NOT NULL,
    vectors     BYTEA   NOT NULL
);
INSERT INTO findings (article, revision, fingerprint, tags, body, vectors)
    SELECT a.number, e.revision, e.fingerprint, e.tags, e.body, e.vectors
    FROM enrichment e JOIN article a ON a.id = e.article;
DROP TABLE enrichment;
ALTER TABLE findings RENAME TO enrichment;

CREATE TABLE hashtagged (
    tag          BIGINT NOT NULL,
    language     TEXT   NOT NULL,
    published_at BIGINT NOT NULL,
    article      BIGINT NOT NULL,
    PRIMARY KEY (tag, language, published_at, article)
) ${in_order};
INSERT INTO hashtagged (tag, language, published_at, article)
    SELECT t.tag, t.language, t.published_at, a.number
    FROM article_tag t JOIN article a ON a.id = t.article;
DROP TABLE article_tag;
ALTER TABLE hashtagged RENAME TO article_tag;

-- The text that an article repeats is named where there is one.
CREATE TABLE grouped (
    article  ${row_number} NOT NULL PRIMARY KEY,
    story    BYTEA   NOT NULL,
    copy_of  BYTEA   NOT NULL,
    revision INTEGER NOT NULL
);
INSERT INTO grouped (article, story, copy_of, revision)
    SELECT a.number, m.story,
        CASE WHEN m.copy_of = m.article THEN ${no_bytes} ELSE m.copy_of END, m.revision
    FROM story_article m JOIN article a ON a.id = m.article;
DROP TABLE story_article;
ALTER TABLE grouped RENAME TO story_article;
CREATE INDEX story_article_of_story ON story_article (story);

CREATE TABLE sighting (
    feed    BIGINT NOT NULL,
    guid    BIGINT NOT NULL,
    article BIGINT NOT NULL,
    content BIGINT NOT NULL,
    PRIMARY KEY (feed, guid)
);
INSERT INTO sighting (feed, guid, article, content)
    SELECT i.feed, i.guid, a.number, i.content
    FROM feed_item i JOIN article a ON a.id = i.article;
DROP TABLE feed_item;
ALTER TABLE sighting RENAME TO feed_item;
CREATE INDEX feed_item_of_article ON feed_item (article);

-- What of an article changed: 0 its text or what else searches find it by, 1 what was found out of it, 2 its story.
ALTER TABLE outbox ADD COLUMN aspect INTEGER NOT NULL DEFAULT 0;
