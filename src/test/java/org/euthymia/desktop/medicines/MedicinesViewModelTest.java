package org.euthymia.desktop.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.library.DrugTables;
import org.euthymia.library.Library;
import org.euthymia.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MedicinesViewModelTest {
    private final Library library = DrugTables.shipped();
    private final List<String> copied = new ArrayList<>();

    private MedicinesViewModel model() {
        copied.clear();
        return new MedicinesViewModel(
                library, Texts.of("desktop", Locale.ENGLISH), copied::add, _ -> {}, _ -> {}, "Ctrl Enter");
    }

    private static String total(MedicinesViewModel model) {
        return model.words().total(model.list().get().dose());
    }

    private static List<String> typed(MedicinesViewModel model) {
        return model.list().get().rows().stream().map(r -> r.line().text()).toList();
    }

    private static long id(MedicinesViewModel model, int row) {
        return model.list().get().rows().get(row).line().id();
    }

    private static int rowsFound(MedicinesViewModel model) {
        return model.list().get().found().pairs().stream()
                .mapToInt(p -> p.rows().size())
                .sum();
    }

    @Test
    void aMissingAmountIsAskedAndTheAnswerCounts() {
        var model = model();
        model.add("oxycodone ER 20 mg twice daily");
        model.add("tramadol 50 mg prn");
        assertThat(total(model)).isEqualTo("60 or more");
        model.answer(id(model, 1), "4 times a day");
        assertThat(total(model)).isEqualTo("60 to 100");
        model.reopen(id(model, 1));
        model.leaveOpen(id(model, 1));
        assertThat(total(model)).isEqualTo("60 or more");
        assertThat(typed(model)).containsExactly("oxycodone ER 20 mg twice daily", "tramadol 50 mg prn");
    }

    @Test
    void severalDrugsOnOneLineBecomeLines() {
        var model = model();
        model.add("oxycodone 20 mg bid; Xanax 1 mg tid\nAmbien 10 mg");
        model.add("sertraline 50 mg and trazodone 100 mg");
        model.add("oxycodone 7,5 mg");
        assertThat(typed(model))
                .containsExactly(
                        "oxycodone 20 mg bid",
                        "Xanax 1 mg tid",
                        "Ambien 10 mg",
                        "sertraline 50 mg",
                        "trazodone 100 mg",
                        "oxycodone 7,5 mg");
    }

    @Test
    void whatIsRemovedComesBack() {
        var model = model();
        model.add("oxycodone 20 mg bid; Xanax 1 mg tid");
        model.remove(id(model, 0));
        assertThat(model.list().get().removed()).contains("oxycodone 20 mg bid");
        model.undo();
        assertThat(typed(model)).containsExactly("oxycodone 20 mg bid", "Xanax 1 mg tid");
        model.clear();
        assertThat(typed(model)).isEmpty();
        model.undo();
        assertThat(typed(model)).hasSize(2);
    }

    @Test
    void useDisorderIsAskedWhereItMatters() {
        var model = model();
        model.add("oxycodone 20 mg bid; Xanax 1 mg");
        assertThat(model.list().get().asksAboutUse()).isFalse();
        model.add("methadone 80 mg daily");
        assertThat(model.list().get().asksAboutUse()).isTrue();
        var before = rowsFound(model);
        model.tellUse(Optional.of(true));
        assertThat(rowsFound(model)).isEqualTo(before - 1);
        model.tellUse(Optional.of(false));
        assertThat(rowsFound(model)).isEqualTo(before);
    }

    @Test
    void namesFromSearchAreAddedOnce() {
        var model = model();
        model.addOnce("tramadol");
        model.addOnce("tramadol");
        model.addOnce("SSRIs");
        assertThat(typed(model)).containsExactly("tramadol", "SSRIs");
    }

    @Test
    void theCopiedListSaysWhatIsMissing() {
        var model = model();
        model.add("oxycodone 20 mg bid; meperidine 50 mg qid; Xanax 1 mg; sertraline; foozine");
        model.copy();
        assertThat(copied)
                .singleElement()
                .asString()
                .contains(
                        "oxycodone 20 mg bid",
                        "60 or more",
                        "meperidine",
                        "foozine",
                        "alprazolam",
                        "does not mean safe");
    }
}
