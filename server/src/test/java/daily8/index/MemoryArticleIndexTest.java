package daily8.index;

import daily8.testing.MemoryArticleIndex;

class MemoryArticleIndexTest implements ArticleIndexContract {
    private final ArticleIndex index = new MemoryArticleIndex();

    @Override
    public ArticleIndex index() {
        return index;
    }
}
