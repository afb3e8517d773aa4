/// The pages: HTTP in, HTML out.
@org.jspecify.annotations.NullMarked
package daily8.web;
