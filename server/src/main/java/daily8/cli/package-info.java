/// The words of the command line and the pipe commands.
@org.jspecify.annotations.NullMarked
package daily8.cli;
