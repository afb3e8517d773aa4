/// Publishers' pictures: what is drawn, what is kept, what is refused.
@org.jspecify.annotations.NullMarked
package daily8.web.picture;
