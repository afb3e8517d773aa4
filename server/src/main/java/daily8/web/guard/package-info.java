/// Who may do what: who comes, from where, with which cookie, in which form.
@org.jspecify.annotations.NullMarked
package daily8.web.guard;
