/// The pages of a conversation: comments, their forms, what arrives while one reads.
@org.jspecify.annotations.NullMarked
package daily8.web.talk;
