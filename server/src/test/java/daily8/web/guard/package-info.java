@org.jspecify.annotations.NullMarked
package daily8.web.guard;
