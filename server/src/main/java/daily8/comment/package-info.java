/// What people say of a story: conversations, and who decides what may stand in them.
@NullMarked
package daily8.comment;

import org.jspecify.annotations.NullMarked;
