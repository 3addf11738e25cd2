package org.euthymia.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.euthymia.medicines.InteractionTable;
import org.euthymia.medicines.Medicines;
import org.euthymia.medicines.NameTable;
import org.euthymia.problem.Problem;

/// Reads `drugs/opioids.yaml` and `drugs/interactions.yaml`. A library without them knows no medicines, which is no
/// problem; one of them without the other is. For one library.
final class DrugTablesReader {
    static final String OPIOIDS = "drugs/opioids.yaml";
    static final String INTERACTIONS = "drugs/interactions.yaml";

    private final Path root;
    private final Origin origin;
    private final ContentHash hash;
    private final Optional<Set<String>> sources;
    private final List<Problem> problems = new ArrayList<>();

    /// @param hash takes the files' content
    /// @param sources ids of the known sources; empty if they could not be read
    DrugTablesReader(Path root, Origin origin, ContentHash hash, Optional<Set<String>> sources) {
        this.root = root;
        this.origin = origin;
        this.hash = hash;
        this.sources = sources;
    }

    /// Everything wrong with the tables; complete after [#read].
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Medicines read() {
        var opioidFindings = new Findings(OPIOIDS, origin);
        var otherFindings = new Findings(INTERACTIONS, origin);
        var opioids = LibraryFolder.single(root, OPIOIDS, opioidFindings);
        var interactions = LibraryFolder.single(root, INTERACTIONS, otherFindings);
        if (opioids.isPresent() != interactions.isPresent()) {
            (opioids.isEmpty() ? opioidFindings : otherFindings).error(Spot.UNKNOWN, "library.drugs.absent");
        }
        var opioidFile = opioids.flatMap(f -> fields(f, OPIOIDS, opioidFindings));
        var interactionFile = interactions.flatMap(f -> fields(f, INTERACTIONS, otherFindings));
        var medicines = opioidFile.map(file -> medicines(file, interactionFile, opioidFindings, otherFindings));
        problems.addAll(opioidFindings.problems());
        problems.addAll(otherFindings.problems());
        return medicines.orElse(Medicines.EMPTY);
    }

    private Optional<Fields> fields(Path path, String name, Findings findings) {
        var bytes = TextFile.bytes(path, TextFile.DATA_LIMIT, findings);
        bytes.ifPresent(b -> hash.add(name, b));
        var yaml = bytes.flatMap(b -> TextFile.text(b, findings)).flatMap(t -> YamlReader.read(t, 1, findings));
        if (yaml.isPresent() && !(yaml.get() instanceof Yaml.Mapping)) {
            findings.error(yaml.get().at(), "library.drugs.notmapping");
        }
        return yaml.filter(Yaml.Mapping.class::isInstance).map(y -> new Fields((Yaml.Mapping) y, findings));
    }

    private Medicines medicines(
            Fields opioidFile, Optional<Fields> interactionFile, Findings opioidFindings, Findings otherFindings) {
        var opioids = new OpioidsReader(new DrugFields(opioidFindings, sources)).read(opioidFile);
        var others = interactionFile.map(file -> new InteractionsReader(
                        new DrugFields(otherFindings, sources), opioids.at().keySet())
                .read(file));
        checkNames(opioids, others, opioidFindings, otherFindings);
        if (others.isEmpty()) {
            return new Medicines(
                    opioids.opioids(),
                    List.of(),
                    List.of(),
                    opioids.notes(),
                    InteractionTable.EMPTY,
                    org.euthymia.medicines.InteractionNotes.NONE);
        }
        var table = others.get();
        var classes = table.classes().stream().collect(Collectors.toMap(c -> c.id(), c -> c.members()));
        return new Medicines(
                opioids.opioids(),
                table.others(),
                table.classes(),
                opioids.notes(),
                new InteractionTable(table.rows(), classes, table.anyOpioid()),
                table.notes());
    }

    /// A name that two drugs bear is an error unless the table says that it is ambiguous.
    private static void checkNames(
            OpioidsReader.Read opioids,
            Optional<InteractionsReader.Read> others,
            Findings opioidFindings,
            Findings otherFindings) {
        var ambiguous = opioids.ambiguous().stream()
                .collect(Collectors.toMap(a -> NameTable.key(a.name().text()), Function.identity(), (a, _) -> a));
        var owners = new HashMap<String, String>();
        for (var o : opioids.opioids()) {
            var at = opioids.at().getOrDefault(o.id(), Spot.UNKNOWN);
            own(owners, o.generic(), o.id(), at, opioidFindings, ambiguous);
            o.names().all().forEach(n -> own(owners, n, o.id(), at, opioidFindings, ambiguous));
        }
        others.ifPresent(read -> read.others().forEach(d -> {
            var at = read.at().getOrDefault(d.id(), Spot.UNKNOWN);
            own(owners, d.name(), d.id(), at, otherFindings, ambiguous);
            d.names().forEach(n -> own(owners, n, d.id(), at, otherFindings, ambiguous));
        }));
        opioids.ambiguous()
                .forEach(a -> a.drugs().stream()
                        .filter(id -> !opioids.at().containsKey(id))
                        .forEach(id -> opioidFindings.error(a.name().at(), "library.drugs.member", id)));
    }

    private static void own(
            Map<String, String> owners,
            String name,
            String id,
            Spot at,
            Findings findings,
            Map<String, OpioidsReader.Ambiguity> ambiguous) {
        var key = NameTable.key(name);
        var other = owners.putIfAbsent(key, id);
        var allowed = ambiguous.get(key);
        var known = allowed != null
                && allowed.drugs().contains(id)
                && allowed.drugs().contains(String.valueOf(other));
        if (other != null && !other.equals(id) && !known) {
            findings.error(at, "library.drugs.name", name, other, id);
        }
    }
}
