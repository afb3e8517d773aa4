/// Letters, and the pages about them.
@org.jspecify.annotations.NullMarked
package daily8.web.mail;
