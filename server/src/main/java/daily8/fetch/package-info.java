/// FeedItem → Page: robots.txt, a pause per host, the page.
@org.jspecify.annotations.NullMarked
package daily8.fetch;
