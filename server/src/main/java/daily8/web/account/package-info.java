/// The pages of an account: at the door, behind it, keys and providers.
@org.jspecify.annotations.NullMarked
package daily8.web.account;
