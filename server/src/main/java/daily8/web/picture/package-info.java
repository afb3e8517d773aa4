/// Publishers' pictures by way of this server: signed, bounded, drawn anew and kept.
@org.jspecify.annotations.NullMarked
package daily8.web.picture;
