/// Fakes by hand and fixtures that all tests share.
@org.jspecify.annotations.NullMarked
package daily8.testing;
