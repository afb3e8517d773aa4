package daily8;

/// Words of the command line → settings → wiring → start.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("daily8 " + String.join(" ", args));
    }
}
