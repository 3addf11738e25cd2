package org.euthymia.checklist;

import java.util.ArrayList;
import java.util.List;
import org.euthymia.problem.Place;
import org.euthymia.problem.Problem;

/// Gathers what is wrong with one text. Values typed are never part of a problem: they are a patient's.
final class ProblemList {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    ProblemList(String file) {
        this.file = file;
    }

    void error(Tree.Spot at, String key, Object... args) {
        problems.add(Problem.error(Place.of(file, at.line(), at.column()), key, args));
    }

    boolean any() {
        return !problems.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
