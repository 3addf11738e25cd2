package org.euthymia.desktop.navigation;

/// Keys that mean something on the screen in front.
public enum ScreenKey {
    /// `Ctrl Enter`: the one next action.
    NEXT,
    /// `F8`: into the safety panel, if the screen has one.
    SAFETY,
    /// `Ctrl P`
    PRINT,
    /// `Ctrl S`: save what would be printed as PDF.
    SAVE,
    /// `Ctrl Shift C`: copy the note for the chart.
    COPY_NOTE
}
