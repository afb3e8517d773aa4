/// The first to read a comment: rules and a small classifier in this process, a language model
/// where the operator has one. Says what it found and why; people decide.
@NullMarked
package daily8.comment.moderator;

import org.jspecify.annotations.NullMarked;
