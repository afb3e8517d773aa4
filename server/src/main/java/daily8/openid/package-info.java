/// Signing in at a provider that the operator named (OpenID Connect Core 1.0): the flow, what is
/// believed of it, and whom it lets in.
@org.jspecify.annotations.NullMarked
package daily8.openid;
