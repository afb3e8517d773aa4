/// The pages: HTTP in, HTML out. Each group of pages is a package below; what every page has is in
/// `frame`.
@org.jspecify.annotations.NullMarked
package daily8.web;
