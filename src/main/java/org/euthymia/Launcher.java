package org.euthymia;

/// The program's entry. Does not extend `Application`, so that JavaFX may lie on the class path.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        IO.println("Euthymia " + args.length);
    }
}
