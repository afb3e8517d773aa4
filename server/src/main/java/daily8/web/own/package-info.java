/// The pages of what a reader keeps: follows, marks, feeds of their own, looks.
@org.jspecify.annotations.NullMarked
package daily8.web.own;
