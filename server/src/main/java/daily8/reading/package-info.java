/// What a visitor asks: front page, source, article, search, status of polling.
@org.jspecify.annotations.NullMarked
package daily8.reading;
