/// Who comes: registration, sign-in, sessions, passwords.
@org.jspecify.annotations.NullMarked
package daily8.account;
