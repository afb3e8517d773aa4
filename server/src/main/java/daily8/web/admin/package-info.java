/// The pages of those who run the site: sources, people, the queue, how things stand.
@org.jspecify.annotations.NullMarked
package daily8.web.admin;
