package org.euthymia.desktop.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.euthymia.checklist.Assessment;
import org.euthymia.desktop.card.Citations.Cited;
import org.euthymia.desktop.card.PageSources;
import org.euthymia.desktop.control.Prose;
import org.euthymia.desktop.theme.Styles;

/// The sources of the page under one numbering, opened as on a card. FX thread only.
final class ResultSources {
    private final PageSources sources;

    ResultSources(ResultViewModel model) {
        var context = model.context();
        sources = new PageSources(context.library(), context.texts(), context.references(), model::open);
    }

    /// Numbers all of an assessment in the order in which the page names them.
    void number(Assessment assessment, ResultViewModel model) {
        var words = model.words();
        var all = new ArrayList<Cited>();
        assessment.urgent().forEach(u -> all.add(sentence(words.text(u.statement()), u.sources())));
        assessment
                .reasons()
                .forEach(r -> all.add(
                        sentence(words.text(r.rule().statement()), r.rule().sources())));
        all.add(sentence(
                words.text(assessment.followUp().basis()), assessment.followUp().sources()));
        assessment.differential().forEach(d -> all.add(sentence(words.text(d.separatedBy()), d.sources())));
        assessment.codes().forEach(c -> all.add(sentence(c.code() + " " + c.title(), c.sources())));
        sources.show(all);
    }

    private static Cited sentence(String words, List<String> ids) {
        return PageSources.sentence(words, ids, Optional.empty());
    }

    /// A sentence with its numbers.
    Prose write(String words, List<String> ids, String... styles) {
        return sources.write(new Prose(styles), sentence(words, ids));
    }

    /// The numbers alone, for words that stand elsewhere.
    Prose numbers(String words, List<String> ids) {
        return sources.numbers(new Prose(Styles.META), sentence(words, ids));
    }

    void close() {
        sources.close();
    }
}
